"""Which interview a page is about; the address carries its id, so a reload finds it again."""

import streamlit as st

from debrief_core.interview import Interview, Step
from debrief_core.problems import InterviewNotFound
from pages.session.journal import the_journal
from pages.session.problems import problems_said

_INTERVIEW = "interview"
_CHOSEN = "chosen_interview"


def chosen_id() -> str | None:
    """The id in the address, else the one chosen last in this tab."""
    chosen: str | None = st.query_params.get(_INTERVIEW) or st.session_state.get(_CHOSEN)
    return chosen


def choose(interview_id: str | None) -> None:
    """Make this the interview that the tab is about, or none."""
    st.session_state[_CHOSEN] = interview_id
    if interview_id:
        st.query_params[_INTERVIEW] = interview_id
    else:
        st.query_params.pop(_INTERVIEW, None)


def chosen_interview() -> Interview | None:
    """The chosen interview of this visitor's journal; an id it does not hold is let go in words."""
    interview_id = chosen_id()
    if not interview_id:
        return None
    with problems_said():
        try:
            interview = the_journal().get(interview_id)
        except InterviewNotFound:
            choose(None)
            raise
        choose(interview.id)
        return interview
    return None


def step_key(interview_id: str) -> str:
    """The key of the step that the debrief of this interview shows in this tab."""
    return f"debrief_step.{interview_id}"


def open_interview(page: str, interview_id: str, step: Step | None = None) -> None:
    """Go to a page with this interview chosen: `open_interview("pages/letter/page.py", id)`.

    `step` is the step of the debrief to begin at, where it is not the one it was left at.
    """
    st.session_state[_CHOSEN] = interview_id
    if step:
        st.session_state[step_key(interview_id)] = step
    st.switch_page(page, query_params={_INTERVIEW: interview_id})
