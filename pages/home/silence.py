"""Ending the wait for old interviews with one press, and taking it back."""

import streamlit as st

from debrief_core.interview import Outcome
from debrief_core.problems import InterviewNotFound
from pages.session.draft import save
from pages.session.journal import the_journal
from pages.session.request import today

_MARKED = "marked_as_no_reply"


def draw_silence(ids: list[str]) -> None:
    """One press for all that waited for more than 60 days, with a way back."""
    marked: list[str] = st.session_state.get(_MARKED, [])
    if marked:
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            what = "One interview is" if len(marked) == 1 else f"{len(marked)} interviews are"
            st.markdown(f"{what} marked as no reply.")
            st.button("Undo", key="undo_no_reply", on_click=_undo)
    if ids:
        st.button(
            f"Mark all older than 60 days as no reply ({len(ids)})",
            key="mark_no_reply",
            on_click=_mark,
            args=(ids,),
        )


def _mark(ids: list[str]) -> None:
    st.session_state[_MARKED] = [each for each in ids if _record(each, Outcome.NO_REPLY)]


def _undo() -> None:
    for each in st.session_state.pop(_MARKED, []):
        _record(each, Outcome.WAITING)


def _record(interview_id: str, outcome: Outcome) -> bool:
    try:
        interview = the_journal().get(interview_id)
    except InterviewNotFound:
        return False
    day = None if outcome is Outcome.WAITING else today()
    changed = interview.model_copy(update={"outcome": outcome, "outcome_on": day})
    return save(changed, interview) is not None
