"""The sealed journal that this session has open: its key is in the session's memory alone.

Whoever asks for the journal has done something in the tab. When nobody has for a while, the session
forgets the key and the journal, and asks for the passphrase again.
"""

import time
from dataclasses import dataclass

import streamlit as st

from debrief_core.journal import Journal
from debrief_core.journal.sealed import SealedStore

OPENED = "sealed_journal"
LOCKS_AFTER = 15 * 60.0
"""Seconds without an action in the tab."""


@dataclass
class _Opened:
    """An open journal, and when it was last asked for, on the process's clock."""

    journal: Journal
    store: SealedStore
    asked: float


def keep_open(journal: Journal) -> None:
    """Let this session use a journal that was opened."""
    if isinstance(journal.store, SealedStore):
        st.session_state[OPENED] = _Opened(journal, journal.store, time.monotonic())


def opened_journal(owner: str) -> Journal | None:
    """The open journal of this owner, if it did not rest too long."""
    opened: _Opened | None = st.session_state.get(OPENED)
    if opened is None or opened.journal.owner != owner or _rested_too_long(opened):
        return None
    opened.asked = time.monotonic()
    return opened.journal


def opened_store(owner: str) -> SealedStore | None:
    """The store of the open journal of this owner."""
    journal = opened_journal(owner)
    return journal.store if journal and isinstance(journal.store, SealedStore) else None


def has_rested() -> bool:
    """Whether the journal was open here, and nothing happened for too long."""
    opened: _Opened | None = st.session_state.get(OPENED)
    return opened is not None and _rested_too_long(opened)


def close() -> None:
    """Forget the key and the journal, if one is open here."""
    opened: _Opened | None = st.session_state.pop(OPENED, None)
    if opened:
        opened.store.forget()


def _rested_too_long(opened: _Opened) -> bool:
    return time.monotonic() - opened.asked > LOCKS_AFTER
