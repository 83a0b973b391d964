"""The journal in a file of this computer."""

import streamlit as st

from debrief_core.journal import Journal, default_journal_url, open_journal

THIS_OWNER = "this-computer"


def local_journal() -> Journal:
    """The journal in the user's data folder, or where `DEBRIEF_DATABASE_URL` says."""
    return _opened(default_journal_url())


@st.cache_resource(max_entries=4, show_spinner=False)
def _opened(url: str) -> Journal:
    return open_journal(url, THIS_OWNER)
