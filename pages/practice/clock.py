"""A clock that runs down beside what is being done, and does not press."""

from datetime import datetime, timedelta

import streamlit as st

from pages.session.request import now

TICK = 10
"""Seconds between two looks at the clock: minutes are what it tells."""


@st.fragment(run_every=TICK)
def draw_clock(started: datetime, minutes: float) -> None:
    """How much of so many minutes is left since `started`."""
    passed = now() - started
    left = timedelta(minutes=minutes) - passed
    share = min(1.0, passed / timedelta(minutes=minutes))
    if left > timedelta(0):
        words = f"About {max(1, round(left / timedelta(minutes=1)))} min left"
    else:
        words = "The time is up. Take more if you like."
    st.progress(share, text=words)
