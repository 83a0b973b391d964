"""Signing in and out, the journal of who is signed in, and moving this browser's journal there."""

from datetime import UTC, datetime

import streamlit as st

from debrief_core.journal import Journal, open_journal, read_backup, write_backup
from pages.session.storage import sign_ins
from pages.session.storage.identity import Identity, identity_of
from pages.session.storage.operator import configuration
from pages.session.storage.this_browser import browser_copy

_JOURNAL = "account_journal"
_DECLINED = "stays_in_this_browser"


def claimed_identity() -> Identity | None:
    """Who signed in here, even if their token has run out meanwhile."""
    return identity_of(st.user.to_dict())


def identity() -> Identity | None:
    """Who is signed in at this moment; nobody where no accounts are offered."""
    if configuration().database is None:
        return None
    claimed = claimed_identity()
    if claimed is None or not claimed.holds(datetime.now(UTC)):
        return None
    ended = sign_ins.has_ended(claimed.sign_in, lambda: _journal_of(claimed.owner).store)
    return None if ended else claimed


def sign_in_has_ended() -> bool:
    """Whether somebody signed in here, and their token has run out or they signed out meanwhile."""
    return bool(configuration().database) and claimed_identity() is not None and identity() is None


def account_journal() -> Journal:
    """The journal of who is signed in, opened once a session and for nobody else."""
    who = identity()
    if who is None:
        raise RuntimeError("An account's journal was asked for without a valid sign-in.")
    return _journal_of(who.owner)


def _journal_of(owner: str) -> Journal:
    journal: Journal | None = st.session_state.get(_JOURNAL)
    if journal is None or journal.owner != owner:
        journal = st.session_state[_JOURNAL] = open_journal(configuration().database or "", owner)
    return journal


def sign_out() -> None:
    """Forget the account in this session, in the browser's cookie and at the provider.

    The sign-in itself ends with it: other tabs close at their next run, and a copy of the cookie
    opens nothing.
    """
    if who := identity():
        sign_ins.end(who.sign_in, who.expires, lambda: _journal_of(who.owner).store)
    for key in list(st.session_state):
        del st.session_state[key]
    st.logout()


def left_in_this_browser() -> int:
    """How many interviews this browser holds that could move into the account."""
    copy = browser_copy()
    return len(copy.journal.overview()) if copy.loaded and not copy.trouble else 0


def offer_is_open() -> bool:
    """Whether to ask what becomes of the journal in this browser."""
    return not st.session_state.get(_DECLINED, False) and left_in_this_browser() > 0


def decline_offer() -> None:
    """Leave the journal in this browser where it is, for this session."""
    st.session_state[_DECLINED] = True


def move_into_account() -> str:
    """Bring this browser's journal into the account and forget it here; says what happened.

    What the account holds already is not doubled. Where something was refused, the browser
    keeps everything, so that no word is lost.
    """
    copy = browser_copy()
    restored = read_backup(account_journal(), write_backup(copy.journal))
    if restored.interviews_refused:
        return "Some interviews could not be moved, so this browser keeps them all."
    copy.forget()
    moved = "One interview" if restored.taken == 1 else f"{restored.taken} interviews"
    known = f" {restored.unchanged} were there already." if restored.unchanged else ""
    return f"{moved} moved into your account.{known}"
