"""Which week is shown: this one, or one before."""

from datetime import date, timedelta

import streamlit as st

from debrief_core.dates import weekday_and_day
from debrief_core.week import DAYS, monday_of
from pages.session.request import today

_BACK = "weeks_back"


def chosen_monday() -> date:
    """The first day of the week on show."""
    back: int = st.session_state.setdefault(_BACK, 0)
    return monday_of(today()) - back * DAYS


def draw_choice(monday: date) -> None:
    """The days of the week, and a step back or forth; nothing after this week."""
    back: int = st.session_state[_BACK]
    last = monday + timedelta(days=6)
    st.markdown(f"**{weekday_and_day(monday)} to {weekday_and_day(last)}**")
    with st.container(horizontal=True):
        st.button(
            "The week before", key="week_before", icon=":material/chevron_left:",
            on_click=_show, args=(back + 1,),
        )  # fmt: skip
        if back:
            st.button(
                "The week after", key="week_after", icon=":material/chevron_right:",
                on_click=_show, args=(back - 1,),
            )  # fmt: skip


def _show(back: int) -> None:
    st.session_state[_BACK] = back
