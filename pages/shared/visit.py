"""One visit: whose journal is open, whether it is the sample, and what to tell the visitor."""

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime

import streamlit as st

from debrief_core.journal import Journal, default_journal_url, open_journal
from debrief_core.problems import DebriefError, JournalUnavailable
from debrief_core.sample import sample_interviews, sample_profile
from pages.shared import fields, visitor
from pages.shared.entrance import require_entrance
from pages.shared.homes import account, operator, this_browser
from pages.shared.homes.browser_words import WORDS
from pages.shared.homes.choice import Home, home_for

_SAMPLE = "sample"
_HOME = "home"
_SAMPLE_JOURNAL = "sample_journal"
_NOTICE = "notice"
_WAITING = "waiting_for_the_journal"
_RUNS = "runs_in_an_account"
_STAYS = {_HOME, this_browser.COPY, this_browser.COMPONENT}
THIS_OWNER = "this-computer"
MEMORY = "sqlite://"
RETRY_SECONDS = 5


@st.cache_resource(max_entries=4, show_spinner=False)
def _journal_on_this_computer(url: str) -> Journal:
    return open_journal(url, THIS_OWNER)


def _sample_journal() -> Journal:
    if _SAMPLE_JOURNAL not in st.session_state:
        journal = open_journal(MEMORY, "sample")
        journal.save_profile(sample_profile())
        for interview in sample_interviews(visitor.now()):
            journal.save(interview)
        st.session_state[_SAMPLE_JOURNAL] = journal
    sample: Journal = st.session_state[_SAMPLE_JOURNAL]
    return sample


def home() -> Home:
    """Where this visitor's own journal lives, decided anew at every run."""
    signed_in = account.identity() is not None
    return home_for(visitor.connection(), operator.configuration(), signed_in=signed_in)


def own_journal() -> Journal:
    """The visitor's own journal, wherever it lives."""
    if (lives_in := home()) is Home.THIS_COMPUTER:
        return _journal_on_this_computer(default_journal_url())
    if lives_in is Home.ACCOUNT:
        return account.account_journal()
    return this_browser.browser_copy().journal


def the_journal() -> Journal:
    """The journal that this run shows: the visitor's own, or the sample while they look around."""
    require_entrance()
    return _sample_journal() if in_sample() else own_journal()


def in_sample() -> bool:
    """Whether the sample is shown; the address remembers it over a reload."""
    return bool(st.session_state.setdefault(_SAMPLE, _SAMPLE in st.query_params))


def enter_sample() -> None:
    """Show the sample journal instead of the visitor's own."""
    start_afresh()
    st.session_state[_SAMPLE] = True


def leave_sample() -> None:
    """Back to the visitor's own journal; the sample goes, with all that was tried in it."""
    start_afresh()
    st.session_state[_SAMPLE] = False


def start_afresh() -> None:
    """Clear the desk: nothing chosen, typed or filtered in one journal may show up in another."""
    fields.forget(_STAYS)


def trouble_of_this_browser() -> str | None:
    """Why closing the tab would lose what is written, if it would."""
    if in_sample() or home() is not Home.THIS_BROWSER:
        return None
    trouble = this_browser.browser_copy().trouble
    return WORDS[trouble] if trouble else None


def notice(message: str) -> None:
    """Keep a sentence to show at the top of the next page drawn."""
    st.session_state[_NOTICE] = message


def take_notice() -> str | None:
    """The sentence kept by `notice`, once."""
    message: str | None = st.session_state.pop(_NOTICE, None)
    return message


@contextmanager
def begin() -> Iterator[None]:
    """Take in what was entered, keep it, and open the journal for the page.

    Where the journal cannot be opened or read, the page says so in words and tries again.
    """
    fields.begin(this_browser.mark_of_fields() if _concerns_this_browser() else "")
    if in_sample():
        st.query_params[_SAMPLE] = "yes"
    _clear_the_desk_when_the_home_changes()
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
    if st.session_state.pop(_WAITING, False):
        _try_again(time.monotonic())
    if _concerns_this_browser():
        this_browser.send_what_the_page_wrote()


def try_again_soon() -> None:
    """Run again by itself as soon as the journal answers: something waits to be saved or read."""
    st.session_state[_WAITING] = True


def _concerns_this_browser() -> bool:
    """Whether this browser keeps the journal, or may hold one that could move into the account."""
    return home() is not Home.THIS_COMPUTER and not in_sample()


def lives_in() -> tuple[Home, str | None]:
    """Whose journal a run opens: its home, and the owner where somebody is signed in."""
    who = account.identity()
    return home(), who.owner if who else None


def _run_that_saved_in_an_account() -> int:
    """The number of this run; 0 where it is the browser itself that confirms what it keeps."""
    if home() is not Home.ACCOUNT:
        return 0
    st.session_state[_RUNS] = runs = st.session_state.get(_RUNS, 0) + 1
    return int(runs)


def _clear_the_desk_when_the_home_changes() -> None:
    """What was on show of an account may not stay when its sign-in has ended."""
    if st.session_state.setdefault(_HOME, lives_in()) != lives_in():
        start_afresh()
        st.session_state[_HOME] = lives_in()


def _wait_for_this_browser() -> None:
    """Draw nothing that could be written into before this browser has told what it holds."""
    if in_sample() or home() is not Home.THIS_BROWSER or this_browser.browser_copy().loaded:
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


def now() -> datetime:
    """The present moment on the visitor's clock."""
    return visitor.now()


def today() -> date:
    """Today on the visitor's calendar."""
    return visitor.now().date()
