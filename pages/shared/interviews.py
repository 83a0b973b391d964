"""What the Interviews page draws: filters, the table, one interview, and the undo of a deletion."""

from dataclasses import dataclass
from datetime import date

import pandas as pd
import streamlit as st

from debrief_core.interview import Interview, Outcome, Stage, Step, Verdict
from debrief_core.problems import DebriefError
from pages.shared.choice import choose, chosen_id, open_interview
from pages.shared.layout import on_accent, plain
from pages.shared.moments import day_and_time
from pages.shared.saving import save
from pages.shared.visit import notice, the_journal, today

_DELETED = "deleted_interview"
_TABLE = "interviews_table"


@dataclass(frozen=True)
class Filter:
    """What the visitor looks for; empty parts let everything through."""

    words: str
    stages: tuple[Stage, ...]
    outcomes: tuple[Outcome, ...]


def draw_filters(interviews: pd.DataFrame) -> Filter:
    """Search and filters; few interviews need none."""
    if len(interviews) < 5:
        return Filter("", (), ())
    words = st.text_input(
        "Search", key="find", type="search", placeholder="Company or role", live=True
    )
    with st.popover("Filter", icon=":material/filter_list:"):
        stages = st.pills(
            "Stage",
            list(Stage),
            selection_mode="multi",
            key="find_stage",
            format_func=lambda s: s.label.capitalize(),
            bind="query-params",
        )
        outcomes = st.pills(
            "Outcome",
            list(Outcome),
            selection_mode="multi",
            key="find_outcome",
            format_func=lambda o: o.label.capitalize(),
            bind="query-params",
        )
    return Filter(words or "", tuple(stages), tuple(outcomes))


def filtered(interviews: pd.DataFrame, wanted: Filter) -> pd.DataFrame:
    """The rows that fit, newest first."""
    text = interviews["company"] + " " + interviews["role"]
    fits = text.str.contains(wanted.words.strip(), case=False, regex=False)
    if wanted.stages:
        fits &= interviews["stage"].isin(wanted.stages)
    if wanted.outcomes:
        fits &= interviews["outcome"].isin(wanted.outcomes)
    return interviews[fits].sort_values("held_at", ascending=False)


def draw_table(shown: pd.DataFrame, total: int) -> None:
    """The table; a chosen row becomes the chosen interview."""
    if shown.empty:
        st.info("No interview fits. Change the search or clear the filters.")
        return
    if len(shown) < total:
        st.caption(f"{len(shown)} of {total} interviews.")
    event = st.dataframe(
        _table(shown),
        key=_TABLE,
        hide_index=True,
        on_select="rerun",
        selection_mode="single-row",
        height=min(420, 35 * (len(shown) + 1) + 3),
        alt=f"{len(shown)} interviews, newest first",
        column_config={
            "Held": st.column_config.DateColumn(format="D MMM YYYY"),
            "Worst": st.column_config.ProgressColumn(
                min_value=0,
                max_value=10,
                format="%d",
                width="small",
                help="The severest concern, as first felt",
            ),
        },
    )
    rows = event.selection.rows
    if rows and rows[0] < len(shown):
        choose(str(shown.iloc[rows[0]]["id"]))
    elif chosen_id() is None:
        st.caption("Tap the box at the left of a row to open it.")


def _table(shown: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Held": shown["held_at"].dt.date,
            "Company": shown["company"].where(shown["company"] != "", "Untitled")
            + shown["version_of"].notna().map({True: " (second version)", False: ""}),
            "Role": shown["role"],
            "Outcome": shown["outcome"].map(lambda o: Outcome(o).label),
            "Worst": shown["worst"],
            "Decision": [_decision(r.verdict, r.step) for r in shown.itertuples()],
            "Stage": shown["stage"].map(lambda s: Stage(s).label),
        }
    )


def _decision(verdict: object, step: object) -> str:
    if isinstance(verdict, str) and verdict:
        return Verdict(verdict).label
    return "" if step == Step.DONE else "not finished"


def draw_interview(interview: Interview) -> None:
    """One interview: its facts, its outcome, and what can be done with it."""
    with st.container(border=True):
        st.header(plain(interview.title), anchor=False)
        st.markdown(
            f"{interview.stage.label.capitalize()}, {interview.format.label}, "
            f"{day_and_time(interview.held_locally)} "
            f"({interview.held_locally.year}, {interview.zone})"
        )
        if interview.version_of:
            _draw_versions(interview)
        _draw_outcome(interview)
        with st.container(horizontal=True):
            if st.button(on_accent("Open the debrief"), key="open_debrief", type="primary"):
                open_interview("pages/debrief.py", interview.id)
            if st.button("Letter", key="open_letter", icon=":material/mail:"):
                open_interview("pages/letter.py", interview.id)
            st.button(
                "Delete",
                key="delete",
                icon=":material/delete:",
                type="tertiary",
                on_click=_delete,
                args=(interview,),
            )


def _draw_outcome(interview: Interview) -> None:
    key = f"outcome.{interview.id}.{interview.revision}"
    outcome = st.segmented_control(
        "How did it end?",
        list(Outcome),
        default=interview.outcome,
        required=True,
        key=key,
        format_func=lambda o: o.label.capitalize(),
    )
    if outcome and outcome is not interview.outcome:
        _record(interview, outcome, None if outcome is Outcome.WAITING else today())
    if interview.outcome is not Outcome.WAITING:
        day = st.date_input(
            "When did you hear?",
            interview.outcome_on or today(),
            max_value=today(),
            format="DD/MM/YYYY",
            key=f"{key}.day",
        )
        if isinstance(day, date) and day != interview.outcome_on:
            _record(interview, interview.outcome, day)


def _record(interview: Interview, outcome: Outcome, day: date | None) -> None:
    save(interview.model_copy(update={"outcome": outcome, "outcome_on": day}))
    st.rerun()


def _draw_versions(copy: Interview) -> None:
    st.warning("A second version, kept because two tabs wrote at the same time. Keep one of them.")
    st.button(
        "Keep this one instead of the other",
        key="keep_version",
        on_click=_keep_version,
        args=(copy,),
    )


def _keep_version(copy: Interview) -> None:
    try:
        other = the_journal().get(str(copy.version_of))
        kept = copy.model_copy(
            update={"id": other.id, "revision": other.revision, "version_of": None}
        )
        choose(the_journal().save(kept).id)
        the_journal().delete(copy.id)
    except DebriefError as problem:
        notice(str(problem))


def _delete(interview: Interview) -> None:
    try:
        the_journal().delete(interview.id)
    except DebriefError as problem:
        notice(str(problem))
        return
    st.session_state[_DELETED] = interview
    choose(None)


def draw_undo() -> None:
    """The way back after a deletion, until the tab closes or another interview is deleted."""
    deleted: Interview | None = st.session_state.get(_DELETED)
    if deleted is None:
        return
    with st.container(border=True, horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{plain(deleted.title)}** is deleted.")
        st.button("Undo", key="undo_delete", on_click=_undo, args=(deleted,))


def _undo(deleted: Interview) -> None:
    if stored := save(deleted):
        st.session_state.pop(_DELETED)
        choose(stored.id)
