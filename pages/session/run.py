"""One run of a page: what was entered is taken in, the journal is opened, problems are said."""

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import streamlit as st

from debrief_core.problems import DebriefError, JournalUnavailable
from pages.session import autosave
from pages.session.journal import (
    in_sample,
    keep_sample_in_address,
    start_afresh_when_the_owner_changes,
    storage,
    the_journal,
)
from pages.session.storage import this_browser
from pages.session.storage.kind import Storage

_RETRY = "retry_the_journal"
_RUNS = "runs_in_an_account"
RETRY_SECONDS = 5


@contextmanager
def begin() -> Iterator[None]:
    """Take in what was entered, keep it, and open the journal for the page.

    Where the journal cannot be opened or read, the page says so in words and tries again.
    """
    autosave.begin(this_browser.suffix_of_keys() if _concerns_this_browser() else "")
    keep_sample_in_address()
    start_afresh_when_the_owner_changes()
    if _concerns_this_browser():
        this_browser.keep_in_this_browser(_run_that_saved_in_an_account())
    try:
        _wait_for_this_browser()
        the_journal()
        yield
    except JournalUnavailable as problem:
        st.error(str(problem))
        try_again_soon()
    except DebriefError as problem:
        st.error(str(problem))
    if st.session_state.pop(_RETRY, False):
        _try_again(time.monotonic())
    if _concerns_this_browser():
        this_browser.send_what_the_page_wrote()


def try_again_soon() -> None:
    """Run again by itself as soon as the journal answers: something waits to be saved or read."""
    st.session_state[_RETRY] = True


def _concerns_this_browser() -> bool:
    """Whether this browser keeps the journal, or may hold one that could move into the account."""
    return storage() is not Storage.THIS_COMPUTER and not in_sample()


def _run_that_saved_in_an_account() -> int:
    """The number of this run; 0 where it is the browser itself that confirms what it keeps."""
    if storage() is not Storage.ACCOUNT:
        return 0
    st.session_state[_RUNS] = runs = st.session_state.get(_RUNS, 0) + 1
    return int(runs)


def _wait_for_this_browser() -> None:
    """Draw nothing that could be written into before this browser has told what it holds."""
    if in_sample() or storage() is not Storage.THIS_BROWSER or this_browser.browser_copy().loaded:
        return
    st.skeleton(height=320)
    st.stop()


@st.fragment(run_every=RETRY_SECONDS)
def _try_again(since: float) -> None:
    """Look every few seconds whether the journal answers again, and if so run the page."""
    if time.monotonic() - since < RETRY_SECONDS / 2:  # drawn with the page, which has just failed
        return
    with suppress(JournalUnavailable):
        the_journal().revision()
        st.rerun()
