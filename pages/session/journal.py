"""Which journal is open: the user's own, or the sample."""

from datetime import datetime

import streamlit as st

from debrief_core.journal import Journal, open_journal
from debrief_core.sample import sample_coming, sample_interviews, sample_profile
from pages.session import autosave, request
from pages.session.storage import account, operator, sealed, this_browser
from pages.session.storage.browser_messages import WORDS
from pages.session.storage.kind import Storage, storage_for
from pages.session.storage.this_computer import local_journal

_SAMPLE = "sample"
_OPENED_FROM = "opened_from"
_SAMPLE_JOURNAL = "sample_journal"
_STARTS = "starts_ahead"
_STAYS = {
    *(_OPENED_FROM, this_browser.COPY, this_browser.COMPONENT),
    *(sealed.OPENED, account.SEAL),
}
_IN_MEMORY = "sqlite://"


def the_journal() -> Journal:
    """The journal that this run shows: the user's own, or the sample while they look around."""
    return _sample_journal() if in_sample() else own_journal()


def own_journal() -> Journal:
    """The user's own journal, wherever it is stored."""
    if (stored_in := storage()) is Storage.THIS_COMPUTER:
        return local_journal()
    if stored_in is Storage.ACCOUNT:
        return account.account_journal()
    return this_browser.browser_copy().journal


def storage() -> Storage:
    """Where this user's own journal is stored, decided anew at every run."""
    signed_in = account.identity() is not None
    return storage_for(request.connection(), operator.configuration(), signed_in=signed_in)


def opened_from() -> tuple[Storage, str | None]:
    """Whose journal a run opens: its storage, and the owner where somebody is signed in."""
    who = account.identity()
    return storage(), who.owner if who else None


def version() -> tuple[object, ...]:
    """What changes whenever another journal is open, the open one was written to, or time told.

    An interview that lay ahead counts from its start on, though nothing was written then.
    """
    journal = in_sample(), opened_from(), the_journal().revision()
    return *journal, _still_ahead(journal)


def _still_ahead(journal: tuple[object, ...]) -> int:
    """How many interviews lie ahead now; their starts are read once a revision."""
    now = request.now()
    known: tuple[object, list[datetime]] = st.session_state.get(_STARTS, (None, []))
    if known[0] != journal:
        known = journal, the_journal().starts_after(now)
        st.session_state[_STARTS] = known
    return sum(start > now for start in known[1])


def in_sample() -> bool:
    """Whether the sample is shown; the address remembers it over a reload."""
    return bool(st.session_state.setdefault(_SAMPLE, _SAMPLE in st.query_params))


def enter_sample() -> None:
    """Show the sample journal instead of the user's own."""
    start_afresh()
    st.session_state[_SAMPLE] = True


def leave_sample() -> None:
    """Back to the user's own journal; the sample goes, with all that was tried in it."""
    start_afresh()
    st.session_state[_SAMPLE] = False


def keep_sample_in_address() -> None:
    """Let a reload find the sample again."""
    if in_sample():
        st.query_params[_SAMPLE] = "yes"


def start_afresh() -> None:
    """Nothing chosen, typed or filtered in one journal may show up in another."""
    autosave.forget(_STAYS)


def start_afresh_when_the_owner_changes() -> None:
    """What was on show of an account may not stay when its sign-in has ended."""
    if st.session_state.setdefault(_OPENED_FROM, opened_from()) != opened_from():
        account.close_seal()
        start_afresh()
        st.session_state[_OPENED_FROM] = opened_from()


def has_another_owner() -> bool:
    """Whether a sign-in ended since the page was drawn, as by a sign-out in another tab."""
    return bool(st.session_state.get(_OPENED_FROM, opened_from()) != opened_from())


def trouble_of_this_browser() -> str | None:
    """Why closing the tab would lose what is written, if it would."""
    if in_sample() or storage() is not Storage.THIS_BROWSER:
        return None
    trouble = this_browser.browser_copy().trouble
    return WORDS[trouble] if trouble else None


def _sample_journal() -> Journal:
    if _SAMPLE_JOURNAL not in st.session_state:
        journal = open_journal(_IN_MEMORY, "sample")
        journal.save_profile(sample_profile())
        for interview in (*sample_interviews(request.now()), sample_coming(request.now())):
            journal.save(interview)
        st.session_state[_SAMPLE_JOURNAL] = journal
    sample: Journal = st.session_state[_SAMPLE_JOURNAL]
    return sample
