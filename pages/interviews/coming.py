"""Interviews that are still to come: apart from those that were held, and counted nowhere."""

import pandas as pd
import streamlit as st

from debrief_core.agenda import how_soon
from debrief_core.dates import short_date
from debrief_core.interview import Interview
from pages.common.text import on_accent, plain
from pages.interviews.card import delete, draw_versions, what_it_was
from pages.session.chosen import choose, open_interview
from pages.session.draft import start_upcoming
from pages.session.request import now

SHOWN = 10


def draw_coming(ahead: pd.DataFrame, chosen: Interview | None) -> None:
    """The next ones, but for the chosen one, and the way to one more."""
    rest = ahead[ahead["id"] != chosen.id] if chosen else ahead
    if not rest.empty:
        st.header("Still to come", anchor=False)
    for row in rest.head(SHOWN).to_dict("records"):
        name, day = plain(str(row["company"]) or "Untitled"), short_date(row["held_at"])
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{name}** {plain(str(row['role']))}", width="stretch")
            st.caption(how_soon(row["held_at"], str(row["zone"]), now()), width="content")
            st.button(
                f"See {name}, {day}", key=f"see_{row['id']}", on_click=choose, args=(row["id"],)
            )
    if len(rest) > SHOWN:
        st.caption(f"The next {SHOWN} of {len(rest):,}.")
    if st.button("Add an upcoming interview", key="add_upcoming", icon=":material/event_upcoming:"):
        start_upcoming()
        st.switch_page("pages/preparation/page.py")


def draw_upcoming(interview: Interview) -> None:
    """The chosen one: when it is, its sheet, and its end."""
    with st.container(border=True):
        st.header(plain(interview.title), anchor=False)
        soon = how_soon(interview.held_at, interview.zone, now())
        st.markdown(f"{what_it_was(interview)}{soon} ({interview.zone})")
        if interview.version_of:
            draw_versions(interview)
        with st.container(horizontal=True):
            if st.button(on_accent("Prepare for it"), key="open_preparation", type="primary"):
                open_interview("pages/preparation/page.py", interview.id)
            st.button(
                "Delete",
                key="delete",
                icon=":material/delete:",
                type="tertiary",
                on_click=delete,
                args=(interview,),
            )
