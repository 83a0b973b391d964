"""Interviews that are still to come: apart from those that were held, and counted nowhere."""

from collections.abc import Sequence

import streamlit as st

from debrief_core.agenda import Coming, how_soon
from debrief_core.dates import short_date
from debrief_core.interview import Interview
from pages.common.text import apart, on_accent, plain
from pages.common.upcoming import draw_add_upcoming
from pages.interviews.card import draw_delete, draw_head
from pages.session.chosen import choose, open_interview
from pages.session.request import now

SHOWN = 10


def draw_coming(ahead: Sequence[Coming], chosen: Interview | None) -> None:
    """The next ones, but for the chosen one, and the way to one more."""
    rest = [one for one in ahead if chosen is None or one.interview_id != chosen.id]
    if rest:
        st.header("Still to come", anchor=False)
    shown = rest[:SHOWN]
    names = apart([f"{one.company or 'Untitled'}, {short_date(one.held_at)}" for one in shown])
    for one, name in zip(shown, names, strict=True):
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown(
                f"**{plain(one.company or 'Untitled')}** {plain(one.role)}", width="stretch"
            )
            st.caption(one.how_soon(now()), width="content")
            st.button(
                f"See {plain(name)}",
                key=f"see_{one.interview_id}",
                on_click=choose,
                args=(one.interview_id,),
            )
    if len(rest) > SHOWN:
        st.caption(f"The next {SHOWN} of {len(rest):,}.")
    draw_add_upcoming()


def draw_upcoming(interview: Interview) -> None:
    """The chosen one: when it is, its sheet, and its end."""
    with st.container(border=True):
        soon = how_soon(interview.held_at, interview.zone, now())
        draw_head(interview, f"{soon} ({interview.zone})")
        with st.container(horizontal=True):
            if st.button(on_accent("Prepare for it"), key="open_preparation", type="primary"):
                open_interview("pages/preparation/page.py", interview.id)
            draw_delete(interview)
