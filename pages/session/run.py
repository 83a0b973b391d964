"""One run of a page: what was entered is taken in, the journal is opened, problems are said."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta

import streamlit as st
from streamlit.runtime.scriptrunner import StopException

from debrief_core.problems import DebriefError, JournalUnavailable
from pages.session import autosave, request
from pages.session.journal import (
    has_another_owner,
    in_sample,
    keep_sample_in_address,
    start_afresh_when_the_owner_changes,
    storage,
    the_journal,
)
from pages.session.locked import ask_for_the_passphrase, is_locked, lock_when_due
from pages.session.retry import draw_retry, try_again_soon
from pages.session.storage import this_browser
from pages.session.storage.kind import Storage
from pages.session.unsaved import draw_keeper

LONGER_THAN_A_SESSION = timedelta(days=1)
"""Only where a fragment runs by itself does Streamlit run a page that is connected again.

Else the next click would be the first thing that a new session hears, and it would know no field.
"""
_PURGED = "deleted_interviews_purged"


@contextmanager
def begin() -> Iterator[None]:
    """Take in what was entered, keep it, and open the journal for the page.

    Where the journal cannot be opened or read, the page says so in words and tries again.
    """
    request.note_browser()
    autosave.begin_run()
    keep_sample_in_address()
    start_afresh_when_the_owner_changes()
    with suppress(JournalUnavailable):  # said below, where the journal is opened
        lock_when_due()
    _keep()
    try:
        ask_for_the_passphrase()
        _wait_for_this_browser()
        the_journal()
        _purge_once()
        yield
    except StopException:  # a page that has said all before its end
        autosave.end_run()
        raise
    except JournalUnavailable as problem:
        st.error(str(problem))
        try_again_soon()
    except DebriefError as problem:
        st.error(str(problem))
    draw_retry()
    if _concerns_this_browser():
        this_browser.send_what_the_page_wrote()
    autosave.end_run()


def _purge_once() -> None:
    """Once a session, remove what was deleted so long ago that it is not kept any more."""
    if not st.session_state.get(_PURGED):
        the_journal().purge(request.now())
        st.session_state[_PURGED] = True


@st.fragment(run_every=LONGER_THAN_A_SESSION)
def _keep() -> None:
    """Keep the journal in this browser, where it lives there, and what is typed in any case.

    What the browser answers runs this and no more, unless the page has to show something new.
    """
    changed = _concerns_this_browser() and this_browser.keep_in_this_browser(
        is_home=storage() is Storage.THIS_BROWSER
    )
    with suppress(DebriefError):  # the page says it; the browser keeps the words till then
        changed |= draw_keeper(readable=_is_loaded(), stored=_is_stored())
    if changed or has_another_owner():
        st.rerun()


def _is_stored() -> bool:
    """Whether what the server took in lies where the journal lives."""
    if in_sample() or storage() is not Storage.THIS_BROWSER:
        return True
    return this_browser.browser_copy().is_in_step()


def _is_loaded() -> bool:
    """Whether the journal is here, and not sealed; one in a browser has to be told by it first."""
    if in_sample() or storage() is Storage.THIS_COMPUTER:
        return True
    return not is_locked() if storage() is Storage.ACCOUNT else this_browser.browser_copy().loaded


def _concerns_this_browser() -> bool:
    """Whether this browser keeps the journal, or may hold one that could move into the account."""
    return storage() is not Storage.THIS_COMPUTER and not in_sample()


def _wait_for_this_browser() -> None:
    """Draw nothing that could be written into before this browser has told what it holds."""
    if not _is_loaded():
        st.skeleton(height=320)
        st.stop()
