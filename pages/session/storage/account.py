"""Signing in and out, the journal of who is signed in, and moving this browser's journal there."""

from collections.abc import Callable
from datetime import UTC, datetime
from threading import Lock

import streamlit as st

from debrief_core.journal import Journal, open_journal, read_backup, write_backup
from debrief_core.journal.sealed import Seal, open_by_passphrase, open_by_sheet, read_seal
from debrief_core.journal.store import Store
from debrief_core.problems import JournalLocked, SealNotOpened, TooManyTries
from pages.session.storage import sealed, sign_ins, tries
from pages.session.storage.identity import Identity, identity_of
from pages.session.storage.operator import configuration
from pages.session.storage.this_browser import browser_copy

_JOURNAL = "account_journal"
_DECLINED = "stays_in_this_browser"
SEAL = "seal_of_the_account"
_ONE_KEY_AT_A_TIME = Lock()


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
    """The journal of who is signed in, opened once a session and for nobody else.

    Raises `JournalLocked` where it is sealed and not open in this session.
    """
    store = account_store()
    if opened := sealed.opened_journal(store.owner):
        return opened
    if st.session_state.get(SEAL):
        raise JournalLocked
    return _journal_of(store.owner)


def account_store() -> Store:
    """Where the account's rows are, sealed or not."""
    who = identity()
    if who is None:
        raise RuntimeError("An account's journal was asked for without a valid sign-in.")
    return _journal_of(who.owner).store


def look_at_seal() -> Seal | None:
    """The seal of the account as the database knows it now; asked once a run.

    An open journal whose seal is another one by now is closed.
    """
    store = account_store()
    seal = st.session_state[SEAL] = read_seal(store)
    opened = sealed.opened_store(store.owner)
    if opened is None or seal is None or opened.key.id != seal.key_id:
        sealed.close()
    return seal


def knows_seal() -> bool:
    """Whether the database has told this session whether the account is sealed."""
    return SEAL in st.session_state


def close_seal() -> None:
    """Forget the key and the journal, and what is known of the seal until it is asked for again."""
    sealed.close()
    st.session_state.pop(SEAL, None)


def is_open() -> bool:
    """Whether a sealed journal is open in this session."""
    who = identity()
    return who is not None and sealed.opened_journal(who.owner) is not None


def open_seal(passphrase: str) -> None:
    """Open the account's sealed journal in this session.

    Raises `SealNotOpened`, and `TooManyTries` where it is too early for another try.
    """
    _try_to_open(lambda store: open_by_passphrase(store, passphrase))


def open_seal_by_sheet(code: str, passphrase: str) -> None:
    """Open it by the code on the recovery sheet, and from then on by this new passphrase.

    Raises as `open_seal` does, and `PassphraseTooShort`.
    """
    _try_to_open(lambda store: open_by_sheet(store, code, passphrase))


def _try_to_open(opening: Callable[[Store], Journal]) -> None:
    store = account_store()
    check_passphrase(lambda: sealed.keep_open(opening(store)))


def check_passphrase(work: Callable[[], object]) -> None:
    """Do what needs a passphrase or a code, unless there were too many wrong ones before.

    One at a time on this server: each takes 32 MB for a moment.
    """
    owner = account_store().owner
    if wait := tries.seconds_to_wait(owner):
        raise TooManyTries(wait)
    try:
        with _ONE_KEY_AT_A_TIME:
            work()
    except SealNotOpened:
        tries.note_failure(owner)
        raise
    tries.forget_failures(owner)


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
    sealed.close()
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
