"""Which interview is prepared: the one begun here, the chosen one, else the next to come."""

import streamlit as st

from debrief_core.agenda import how_soon
from debrief_core.interview import Interview
from pages.common.frames import coming
from pages.common.text import on_accent, plain
from pages.session.autosave import as_index, bind_choice
from pages.session.chosen import choose, chosen_id, chosen_interview, open_interview
from pages.session.draft import draft_interview, start_upcoming, working_interview
from pages.session.request import now

_CHOICE = "interview_to_prepare"


def interview_to_prepare() -> Interview | None:
    """The interview that the page is about; None where nothing lies ahead."""
    draft, chosen = draft_interview(), chosen_id()
    ahead = [one.interview_id for one in coming()]
    if chosen is None and draft and draft.is_ahead(now()):
        return working_interview()
    if chosen not in ahead:
        if begun := _begun_meanwhile():
            _draw_begun(begun)
        if not ahead:
            return None
        choose(ahead[0])
    return working_interview()


def _begun_meanwhile() -> Interview | None:
    """The chosen interview, where it was prepared and its time has come."""
    interview = chosen_interview()
    return interview if interview and interview.preparation else None


def _draw_begun(interview: Interview) -> None:
    with st.container(border=True, horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{plain(interview.title)}** has begun. What you prepared is kept.")
        if st.button(f"Debrief {plain(interview.company or 'it')}", key="debrief_begun"):
            open_interview("pages/debrief/page.py", interview.id)


def draw_nothing_ahead() -> None:
    """What comes here, and the way to begin."""
    st.info("No interview lies ahead. Add one, and its sheet begins here.")
    st.button(
        on_accent("Add an upcoming interview"),
        key="add_upcoming",
        type="primary",
        on_click=start_upcoming,
    )


def draw_choice(interview: Interview) -> None:
    """How soon it is; where there are several, which one."""
    titles = {
        one.interview_id: f"{one.company or 'Untitled'}, {one.how_soon(now())}" for one in coming()
    }
    if len(titles) > 1 and interview.id in titles:
        st.selectbox(
            "Which one?",
            list(titles),
            format_func=lambda one: titles.get(one, one),
            **as_index(bind_choice(_CHOICE, interview.id, choose), list(titles)),
        )
    elif interview.revision:
        st.markdown(f"**{how_soon(interview.held_at, interview.zone, now())}**")


def draw_another(interview: Interview) -> None:
    """The way to one more sheet."""
    if interview.revision:
        st.button(
            "Add another one",
            key="add_upcoming",
            type="tertiary",
            icon=":material/add:",
            on_click=start_upcoming,
        )
