"""Frames of the journal on show, kept in the tab until the journal changes.

They live in the session, not in a cache of the process: what one visitor wrote can then never
be handed to another.
"""

from collections.abc import Callable

import pandas as pd
import streamlit as st

from debrief_core.journal import Journal
from pages.shared.visit import in_sample, the_journal

_FRAMES = "frames"


def ratings() -> pd.DataFrame:
    """`Journal.ratings()` of the journal on show; do not change it in place."""
    return _kept("ratings", Journal.ratings)


def overview() -> pd.DataFrame:
    """`Journal.overview()` of the journal on show; do not change it in place."""
    return _kept("overview", Journal.overview)


def _kept(name: str, read: Callable[[Journal], pd.DataFrame]) -> pd.DataFrame:
    journal = the_journal()
    version = (in_sample(), journal.revision())
    frames = st.session_state.setdefault(_FRAMES, {})
    if frames.get(name, (None,))[0] != version:
        frames[name] = (version, read(journal))
    frame: pd.DataFrame = frames[name][1]
    return frame
