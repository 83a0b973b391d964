"""Running again by itself as soon as the journal answers: something waits to be saved or read."""

import time
from contextlib import suppress

import streamlit as st

from debrief_core.problems import JournalUnavailable
from pages.session.journal import the_journal

_RETRY = "retry_the_journal"
RETRY_SECONDS = 5


def try_again_soon() -> None:
    """Run again by itself once the journal answers."""
    st.session_state[_RETRY] = True


def draw_retry() -> None:
    """Look every few seconds whether the journal answers again, where that was asked for."""
    if st.session_state.pop(_RETRY, False):
        _retry(time.monotonic())


@st.fragment(run_every=RETRY_SECONDS)
def _retry(since: float) -> None:
    if time.monotonic() - since < RETRY_SECONDS / 2:  # drawn with the page, which has just failed
        return
    with suppress(JournalUnavailable):
        the_journal().revision()
        st.rerun()
