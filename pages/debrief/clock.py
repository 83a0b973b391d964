"""A debrief has an end: after 25 minutes in one sitting the page says that this is enough.

Writing about a bad hour helps in short sittings; going over it again and again does not. So it is
said once a sitting, and nothing is taken away from who wants to go on.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

import streamlit as st

from debrief_core.interview import Interview
from pages.session import request

ENOUGH = timedelta(minutes=25)
NEW_SITTING = timedelta(minutes=30)
"""Without a sign of life for so long, somebody has been away and begins afresh."""


@dataclass
class _Sitting:
    """When a sitting began, when its page ran last, and whether the visitor wants to go on."""

    began: datetime
    seen: datetime
    goes_on: bool = False


def draw(interview: Interview) -> None:
    """Nothing for 25 minutes; then that it is enough, even where nothing was pressed meanwhile."""
    sitting = _sitting(interview)
    left = (sitting.began + ENOUGH - request.now()).total_seconds()
    wakes = max(1.0, left) if left > 0 and not sitting.goes_on else None
    st.fragment(_draw, run_every=wakes)(interview)


def _sitting(interview: Interview) -> _Sitting:
    key, now = _key(interview), request.now()
    sitting: _Sitting | None = st.session_state.get(key)
    if sitting is None or now - sitting.seen > NEW_SITTING:
        sitting = st.session_state[key] = _Sitting(now, now)
    sitting.seen = now
    return sitting


def _draw(interview: Interview) -> None:
    sitting: _Sitting | None = st.session_state.get(_key(interview))
    if sitting is None or sitting.goes_on or request.now() - sitting.began < ENOUGH:
        return
    with st.container(border=True, key="enough_for_today"):
        st.markdown(
            "**This is enough for today.** What is written here stays; you need not go over it "
            "again."
        )
        with st.container(horizontal=True, vertical_alignment="center"):
            st.page_link("pages/home/page.py", label="Stop for today", icon=":material/home:")
            st.button(
                "Go on a little",
                key="go_on_a_little",
                type="tertiary",
                on_click=_go_on,
                args=(interview,),
            )


def _go_on(interview: Interview) -> None:
    sitting: _Sitting | None = st.session_state.get(_key(interview))
    if sitting:
        sitting.goes_on = True


def _key(interview: Interview) -> str:
    return f"sitting.{interview.id}"
