"""What Home draws of a journal: the agenda, what one works on, a few facts."""

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from debrief_core.agenda import Due, Task
from debrief_core.concerns import concern_label
from debrief_core.interview import Focus, Step
from debrief_core.practice import latest_severities_in_words
from pages.common.text import apart, on_accent, plain
from pages.home.word import draw_not_yet
from pages.session.chosen import open_interview
from pages.session.draft import start_another

SHOWN_AT_ONCE = 5
LAST = 12
FEWEST = 3
"""So many interviews make a line; two points are none."""
SECTIONS = {
    Task.LETTER: ("Letters to send", "Write to", "pages/letter/page.py"),
    Task.DEBRIEF: ("Debriefs to finish", "Go on with", "pages/debrief/page.py"),
    Task.OUTCOME: ("How did it end?", "Fill in", "pages/interviews/page.py"),
}
AFTER = {
    Task.SECOND_LOOK: ("Look again", "pages/debrief/page.py", Step.PERSPECTIVE),
    Task.EXERCISE: ("Practise", "pages/practice/page.py", None),
    Task.FOLLOW_UP: ("Open the letter", "pages/letter/page.py", None),
}


def draw_agenda(waiting: list[Due]) -> None:
    """Everything that waits, by kind; the first of all carries the primary button."""
    if not waiting:
        st.markdown("Nothing is waiting. Come back after your next interview.")
    for task, (title, action, page) in SECTIONS.items():
        due = [d for d in waiting if d.task is task]
        if due:
            st.header(title, anchor=False)
        shown = due[:SHOWN_AT_ONCE]
        for item, company in zip(shown, apart([_company(d) for d in shown]), strict=True):
            _draw_due(item, (action, company), page, is_first=item is waiting[0])
        if len(due) > SHOWN_AT_ONCE:
            st.caption(f"And {len(due) - SHOWN_AT_ONCE} more under Interviews.")


def draw_another(*, is_first: bool) -> None:
    """The way to a new debrief; the primary button where nothing else waits."""
    label = "Debrief another interview"
    if is_first:
        pressed = st.button(on_accent(label), key="another_debrief", type="primary")
    else:
        pressed = st.button(label, key="another_debrief")
    if pressed:
        start_another()
        st.switch_page("pages/debrief/page.py")


def draw_afterwards(left: list[Due]) -> None:
    """What is left after a letter went out, or after a no."""
    if not left:
        return
    st.header("Now that it is over", anchor=False)
    st.markdown(f"**{plain(left[0].title)}**")
    for item in left:
        label, page, step = AFTER[item.task]
        with _row(f"{item.task}_{item.interview_id}"):
            st.markdown(plain(item.words), width="stretch")
            if st.button(label, key=f"{item.task}_{item.interview_id}"):
                open_interview(page, item.interview_id, step)


def _company(due: Due) -> str:
    return due.title.split(" · ")[0]


def _row(key: str) -> DeltaGenerator:
    """What is due on the left, the press on the right; below it on a phone (`look.css`)."""
    return st.container(
        key=f"due_{key}",
        border=True,
        horizontal=True,
        vertical_alignment="center",
        horizontal_alignment="distribute",
    )


def _draw_due(item: Due, named: tuple[str, str], page: str, *, is_first: bool) -> None:
    """A row; `named` is what its button does, and a name for whom that nothing else here has."""
    action, company = named
    label = f"{action} {company}"
    key = f"{item.task}_{item.interview_id}"
    with _row(key):
        with st.container(gap=None, width="stretch"):
            st.markdown(f"**{plain(item.title)}**")
            st.caption(plain(item.words))
        if is_first:
            pressed = st.button(on_accent(plain(label)), key=key, type="primary")
        else:
            pressed = st.button(plain(label), key=key)
        if item.task is Task.OUTCOME:
            draw_not_yet(item, plain(company))
        if pressed:
            open_interview(page, item.interview_id)


def draw_focus(focus: Focus, ratings: pd.DataFrame) -> None:
    """The concern the visitor works on, with its latest ratings."""
    st.header("What you work on", anchor=False)
    label = plain(concern_label(focus.concern))
    st.markdown(f"**{label}.** {latest_severities_in_words(ratings, focus.concern)}")
    st.page_link("pages/practice/page.py", label="Practise it", icon=":material/exercise:")


def draw_strongest_pattern() -> None:
    """What is more than chance in the whole journal, the strongest only; often there is none."""
    # SciPy takes a second to load: only for who has an interview to look for patterns in
    from debrief_core.patterns import Selection  # noqa: PLC0415
    from pages.common.analysis import Analysis  # noqa: PLC0415

    patterns = Analysis(Selection()).patterns
    if patterns:
        st.header("Your patterns", anchor=False)
        st.markdown(plain(patterns[0].sentence))
        st.page_link("pages/patterns/page.py", label="See them all", icon=":material/monitoring:")


def draw_facts(interviews: pd.DataFrame) -> None:
    """Counts of the whole journal, nothing claimed, no nought as a headline; and a small line."""
    outcomes = interviews["outcome"].value_counts()
    advanced = int(outcomes.get("advanced", 0) + outcomes.get("offer", 0))
    counts = {
        "Interviews": len(interviews),
        "Went on or got an offer": advanced,
        "Still waiting": int(outcomes.get("waiting", 0)),
    }
    st.header("Your journal so far", anchor=False)
    _draw_line(interviews)
    with st.container(horizontal=True, gap="large"):
        for label, count in counts.items():
            if count:
                st.metric(label, f"{count:,}", width="content")


def _draw_line(interviews: pd.DataFrame) -> None:
    """How severe the worst of each of the last interviews felt, the newest on the right."""
    rated = interviews[interviews["worst"].notna() & interviews["version_of"].isna()]
    last = rated.sort_values("held_at").tail(LAST)
    if len(last) < FEWEST:
        return
    felt = last["worst"].astype(int).tolist()
    st.caption(f"The worst of each of your last {len(last)} interviews, 0 to 10")
    x = {"field": "nth", "type": "quantitative", "axis": None}
    scale = {"domain": [0, 10]}
    axis = {"values": [0, 5, 10], "title": None, "domain": False, "ticks": False}
    y = {"field": "felt", "type": "quantitative", "scale": scale, "axis": axis}
    st.vega_lite_chart(
        {
            "data": {"values": [{"nth": nth, "felt": each} for nth, each in enumerate(felt)]},
            "mark": {"type": "line", "point": {"size": 60}},
            "encoding": {"x": x, "y": y},
            "height": 90,
        },
        alt=f"Severity of your last {len(last)} interviews: {', '.join(map(str, felt))}",
        key="severity_line",
    )
