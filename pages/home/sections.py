"""What Home draws of a journal: the agenda, what one works on, a few facts."""

import pandas as pd
import streamlit as st

from debrief_core.agenda import Due, Task
from debrief_core.concerns import concern_label
from debrief_core.interview import Focus
from debrief_core.practice import latest_severities_in_words
from pages.common.text import on_accent, plain
from pages.session.chosen import open_interview
from pages.session.draft import start_another

SHOWN_AT_ONCE = 5
SECTIONS = {
    Task.LETTER: ("Letters to send", "Write it", "pages/letter/page.py"),
    Task.DEBRIEF: ("Debriefs to finish", "Go on", "pages/debrief/page.py"),
    Task.OUTCOME: ("How did it end?", "Fill it in", "pages/interviews/page.py"),
}


def draw_agenda(waiting: list[Due]) -> None:
    """Everything that waits, by kind; the first of all carries the primary button."""
    if not waiting:
        st.markdown("Nothing is waiting. Come back after your next interview.")
    for task, (title, action, page) in SECTIONS.items():
        due = [d for d in waiting if d.task is task]
        if due:
            st.header(title, anchor=False)
        for item in due[:SHOWN_AT_ONCE]:
            _draw_due(item, action, page, is_first=item is waiting[0])
        if len(due) > SHOWN_AT_ONCE:
            st.caption(f"And {len(due) - SHOWN_AT_ONCE} more under Interviews.")
    label = "Debrief another interview"
    if waiting:
        pressed = st.button(label, key="another_debrief")
    else:
        pressed = st.button(on_accent(label), key="another_debrief", type="primary")
    if pressed:
        start_another()
        st.switch_page("pages/debrief/page.py")


def _draw_due(item: Due, action: str, page: str, *, is_first: bool) -> None:
    with st.container(
        border=True,
        horizontal=True,
        vertical_alignment="center",
        horizontal_alignment="distribute",
    ):
        with st.container(gap=None, width="stretch"):
            st.markdown(f"**{plain(item.title)}**")
            st.caption(item.words)
        key = f"{item.task}_{item.interview_id}"
        if is_first:
            pressed = st.button(on_accent(action), key=key, type="primary")
        else:
            pressed = st.button(action, key=key)
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
        st.header("More than chance", anchor=False)
        st.markdown(plain(patterns[0].sentence))
        st.page_link(
            "pages/patterns/page.py", label="See the patterns", icon=":material/monitoring:"
        )


def draw_facts(interviews: pd.DataFrame) -> None:
    """Counts of the whole journal, nothing claimed."""
    outcomes = interviews["outcome"].value_counts()
    advanced = int(outcomes.get("advanced", 0) + outcomes.get("offer", 0))
    st.header("Your journal so far", anchor=False)
    with st.grid(3):
        st.metric("Interviews", f"{len(interviews):,}")
        st.metric("Went on or got an offer", f"{advanced:,}")
        st.metric("Still waiting", f"{outcomes.get('waiting', 0):,}")
