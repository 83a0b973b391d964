"""One visit: whose journal is open, whether it is the sample, and what to tell the visitor."""

from datetime import date, datetime

import streamlit as st
from debrief_core.journal import Journal, default_journal_url, open_journal
from debrief_core.sample import sample_interviews, sample_profile

from debrief_core.problems import DebriefError
from pages.shared import visitor

_SAMPLE = "sample"
_TAB_JOURNAL = "tab_journal"
_SAMPLE_JOURNAL = "sample_journal"
_NOTICE = "notice"
THIS_OWNER = "this-computer"
MEMORY = "sqlite://"


@st.cache_resource(max_entries=4, show_spinner=False)
def _journal_on_this_computer(url: str) -> Journal:
    return open_journal(url, THIS_OWNER)


def _journal_in_this_tab() -> Journal:
    if _TAB_JOURNAL not in st.session_state:
        st.session_state[_TAB_JOURNAL] = open_journal(MEMORY, "this-tab")
    journal: Journal = st.session_state[_TAB_JOURNAL]
    return journal


def _sample_journal() -> Journal:
    if _SAMPLE_JOURNAL not in st.session_state:
        journal = open_journal(MEMORY, "sample")
        journal.save_profile(sample_profile())
        for interview in sample_interviews(visitor.now()):
            journal.save(interview)
        st.session_state[_SAMPLE_JOURNAL] = journal
    sample: Journal = st.session_state[_SAMPLE_JOURNAL]
    return sample


def own_journal() -> Journal:
    """The visitor's own journal: of this computer, or of this tab for everybody else."""
    if visitor.connection().is_this_computer:
        return _journal_on_this_computer(default_journal_url())
    return _journal_in_this_tab()


def the_journal() -> Journal:
    """The journal that this run shows: the visitor's own, or the sample while they look around."""
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
    for key in [key for key in st.session_state if key != _TAB_JOURNAL]:
        del st.session_state[key]
    st.query_params.clear()


def lives_only_in_this_tab() -> bool:
    """Whether closing the tab would lose what is written."""
    return not in_sample() and not visitor.connection().is_this_computer


def notice(message: str) -> None:
    """Keep a sentence to show at the top of the next page drawn."""
    st.session_state[_NOTICE] = message


def take_notice() -> str | None:
    """The sentence kept by `notice`, once."""
    message: str | None = st.session_state.pop(_NOTICE, None)
    return message


def begin() -> None:
    """Open the journal before a page needs it, or say in words why it cannot be opened."""
    if in_sample():
        st.query_params[_SAMPLE] = "yes"
    try:
        the_journal()
    except DebriefError as problem:
        st.error(str(problem))
        st.stop()


def now() -> datetime:
    """The present moment on the visitor's clock."""
    return visitor.now()


def today() -> date:
    """Today on the visitor's calendar."""
    return visitor.now().date()
