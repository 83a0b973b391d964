"""Sealing an account with a passphrase, changing what opens it, and ending it."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from debrief_core.dates import full_date
from debrief_core.journal import Journal
from debrief_core.journal.sealed import (
    NewKeys,
    SealedStore,
    change_keys,
    change_passphrase,
    make_keys,
    open_by_passphrase,
    seal_journal,
    stop_sealing,
)
from debrief_core.one_page import one_page_pdf
from debrief_core.problems import JournalLocked
from debrief_core.recovery_sheet import recovery_sheet
from pages.common.text import on_accent
from pages.session import autosave, request
from pages.session.journal import start_afresh, the_journal
from pages.session.locked import check_alike, draw_new_passphrase, lock_now
from pages.session.notices import notice
from pages.session.problems import problems_said, say_or_run_again
from pages.session.storage import account, sealed

_PREPARED = "keys_to_confirm"


@dataclass(frozen=True)
class _Prepared:
    """Keys that seal nothing before their sheet is in safe hands, and what is done then."""

    keys: NewKeys
    button: str
    seal: Callable[[NewKeys], Journal]
    done: str


def draw_sealing() -> None:
    """Seal the journal, or change what opens it."""
    prepared: _Prepared | None = st.session_state.get(_PREPARED)
    if prepared:
        _draw_recovery_sheet(prepared)
    elif account.is_open():
        _draw_sealed()
    else:
        _draw_offer()


def _draw_offer() -> None:
    st.header("Seal with a passphrase", anchor=False)
    st.markdown(
        "Your words are then locked before they go into the database. Who runs it, or steals a "
        "copy, finds no company, no day and no word there. They see how many records you have, "
        "how long each is, and when it changed.\n\n"
        "While a tab of yours is open and unlocked, the app's server still reads your words. It "
        "has to, to show them.\n\n"
        "**If you lose both the passphrase and the recovery sheet, your journal is lost.** "
        "Nobody can bring it back."
    )
    with st.form("seal", border=False):
        new, again = draw_new_passphrase("to_seal")
        if st.form_submit_button("Make my recovery sheet", key="make_sheet"):
            say_or_run_again(lambda: _prepare_to_seal(new, again))


def _prepare_to_seal(new: str, again: str) -> None:
    check_alike(new, again)
    _prepare(new, "Seal my journal", _seal, "Your journal is sealed.")


def _seal(keys: NewKeys) -> Journal:
    return seal_journal(account.account_store(), keys, request.now())


def _prepare(passphrase: str, button: str, seal: Callable[[NewKeys], Journal], done: str) -> None:
    keys = make_keys(account.account_store().owner, passphrase)
    st.session_state[_PREPARED] = _Prepared(keys, button, seal, done)


def _draw_recovery_sheet(prepared: _Prepared) -> None:
    who = account.identity()
    whose = (who.name or who.subject) if who else ""
    sheet = recovery_sheet(
        prepared.keys.code, whose, request.today(), the_journal().profile().paper
    )
    st.header("Your recovery sheet", anchor=False)
    st.markdown(
        "This code opens your journal when you forget the passphrase. You see it this one time. "
        "Print the sheet or write the code down, and keep it away from this computer."
    )
    st.code(prepared.keys.code, language=None, wrap_lines=True)
    st.download_button(
        "Download the sheet as PDF",
        lambda: one_page_pdf(sheet),
        f"recovery-sheet-{request.today():%Y-%m-%d}.pdf",
        "application/pdf",
        key="download_sheet",
        on_click="ignore",
    )
    is_kept = st.checkbox("I have the sheet on paper, or the code written down", key="has_sheet")
    with st.container(horizontal=True):
        label = on_accent(prepared.button) if is_kept else prepared.button
        st.button(label, key="seal_now", type="primary", disabled=not is_kept, on_click=_finish)
        st.button("Not now", key="seal_not_now", on_click=_give_up)


def _give_up() -> None:
    st.session_state.pop(_PREPARED, None)


@problems_said()
def _finish() -> None:
    prepared: _Prepared | None = st.session_state.get(_PREPARED)
    if prepared is None or not st.session_state.get("has_sheet"):
        return
    autosave.take_in()
    journal = prepared.seal(prepared.keys)
    _go_on_with(journal, prepared.done)


def _go_on_with(journal: Journal, done: str) -> None:
    sealed.close()
    sealed.keep_open(journal)
    account.look_at_seal()
    start_afresh()
    notice(done)


def _draw_sealed() -> None:
    store = _store()
    seal = account.look_at_seal()
    made_on = full_date(seal.made_at.astimezone(request.now().tzinfo).date()) if seal else ""
    st.header("Your journal is sealed", anchor=False)
    st.markdown(
        f"The recovery sheet of {made_on} opens it when you forget the passphrase. While this tab "
        "is open, the app's server can read your words. It forgets them when you lock the "
        "journal, sign out, close the tab, or do nothing for 15 minutes."
    )
    if store.unreadable:
        st.warning(
            f"{store.unreadable} of your records do not open: somebody changed them in the "
            "database. Download a backup of the rest, and tell who runs this app."
        )
    st.button("Lock now", key="lock_now", on_click=lock_now)
    with st.expander("Change the passphrase", key="change_passphrase"):
        _draw_change_of_passphrase()
    with st.expander("Make new keys and a new sheet", key="change_keys"):
        _draw_change_of_keys()
    with st.expander("Stop sealing", key="stop_sealing"):
        _draw_end()


def _draw_change_of_passphrase() -> None:
    with st.form("new_passphrase", border=False, clear_on_submit=True):
        now = _passphrase_now("passphrase")
        new, again = draw_new_passphrase("passphrase")
        if st.form_submit_button("Change the passphrase", key="passphrase_change"):
            say_or_run_again(lambda: _change_passphrase(now, new, again))
    st.caption("The recovery sheet stays good.")


def _change_passphrase(now: str, new: str, again: str) -> None:
    check_alike(new, again)
    account.check_passphrase(lambda: change_passphrase(account.account_store(), now, new))
    notice("Your passphrase is changed. The old one opens nothing any more.")


def _draw_change_of_keys() -> None:
    st.markdown(
        "For when somebody may know your passphrase or have seen your sheet. Everything is sealed "
        "anew. The old sheet opens nothing any more, and other open tabs ask for the passphrase."
    )
    with st.form("new_keys", border=False, clear_on_submit=True):
        now = _passphrase_now("keys")
        new, again = draw_new_passphrase("keys")
        if st.form_submit_button("Make new keys", key="keys_change"):
            say_or_run_again(lambda: _prepare_new_keys(now, new, again))


def _prepare_new_keys(now: str, new: str, again: str) -> None:
    check_alike(new, again)
    _check(now)
    _prepare(new, "Seal everything anew", _seal_anew, "Everything is sealed with new keys.")


def _seal_anew(keys: NewKeys) -> Journal:
    return change_keys(_store(), keys, request.now())


def _draw_end() -> None:
    st.markdown(
        "Your words lie plain in the database again, and who runs it can read them. The passphrase "
        "and the sheet are needed no more."
    )
    with st.form("no_seal", border=False, clear_on_submit=True):
        now = _passphrase_now("no_seal")
        if st.form_submit_button("Stop sealing", key="no_seal_stop"):
            say_or_run_again(lambda: _stop(now))


def _stop(now: str) -> None:
    _check(now)
    _go_on_with(stop_sealing(_store()), "Your journal is not sealed any more.")


def _passphrase_now(key: str) -> str:
    return st.text_input(
        "Your passphrase now", type="password", key=f"{key}_now", autocomplete="current-password"
    )


def _check(passphrase: str) -> None:
    account.check_passphrase(lambda: open_by_passphrase(account.account_store(), passphrase))


def _store() -> SealedStore:
    store = sealed.opened_store(account.account_store().owner)
    if store is None:
        raise JournalLocked
    return store
