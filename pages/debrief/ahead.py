"""An interview that is still to come: nothing to debrief yet, and the way to its sheet."""

import streamlit as st

from debrief_core.agenda import how_soon
from debrief_core.interview import Interview
from pages.common.header import heading
from pages.common.interview_form import draw_when
from pages.common.text import on_accent, plain
from pages.session.chosen import open_interview
from pages.session.draft import start_another, working_interview
from pages.session.request import now


def interview_to_debrief() -> Interview:
    """The interview this tab writes on; a sheet without a word yet makes place for a new one."""
    draft = working_interview()
    if draft.revision or not draft.is_ahead(now()):
        return draft
    start_another()
    return working_interview()


def draw(interview: Interview) -> None:
    """When it is, where its sheet is, and what to do if the day is wrong."""
    heading("Still to come", "This interview has not begun yet. Its debrief waits until then.")
    soon = how_soon(interview.held_at, interview.zone, now())
    st.markdown(f"**{plain(interview.title)}**, {soon}")
    with st.container(horizontal=True):
        if st.button(on_accent("Prepare for it"), key="open_preparation", type="primary"):
            open_interview("pages/preparation/page.py", interview.id)
        st.button("Debrief another interview", key="another", on_click=start_another)
    st.markdown("Has it taken place already? Then set the day right.")
    draw_when(interview, "When it began")
