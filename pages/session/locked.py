"""A sealed account: the passphrase is asked for before anything is drawn, and again after a rest.

Words that were typed and not saved stay in the browser meanwhile, and come in after opening.
"""

from datetime import timedelta

import streamlit as st

from debrief_core.dates import full_date
from debrief_core.journal.sealed import SHORTEST_PASSPHRASE, Seal
from debrief_core.problems import JournalOutOfReach, PassphrasesDiffer
from pages.session import autosave, request
from pages.session.chosen import choose, chosen_id
from pages.session.journal import in_sample, start_afresh, storage
from pages.session.notices import notice, take_notice
from pages.session.problems import say_or_run_again
from pages.session.storage import account, sealed
from pages.session.storage.kind import Storage

_LOCKED, _SHOWN = "locked_by", "journal_was_shown"
_LOOKS_EVERY = timedelta(seconds=20)
RESTED = "Nothing happened here for 15 minutes, so your journal is locked."


def lock_when_due() -> None:
    """Look whether the account is sealed, and let go of everything that a locked one must not show.

    Raises a `JournalUnavailable` where the database does not answer.
    """
    if storage() is not Storage.ACCOUNT:
        st.session_state.pop(_LOCKED, None)
        return
    has_rested = sealed.has_rested()
    if has_rested:
        account.close_seal()
        _let_go_of_what_was_shown()
    seal = account.look_at_seal()
    is_open = account.is_open()
    if seal is None or is_open:
        st.session_state.pop(_LOCKED, None)
    else:
        _let_go_of_what_was_shown()
        if has_rested:
            notice(RESTED)
        st.session_state[_LOCKED] = seal
    if is_open:
        _look_again()


def is_locked() -> bool:
    """Whether the account is sealed and not open in this session, as this run has found it."""
    return _LOCKED in st.session_state


def lock_now() -> None:
    """Forget the key and the journal in this session at once."""
    autosave.take_in()
    account.close_seal()
    _let_go()


def ask_for_the_passphrase() -> None:
    """Draw nothing but the way to open a locked journal.

    Raises `JournalOutOfReach` where the database has not told yet whether there is a seal.
    """
    if storage() is Storage.ACCOUNT and not (in_sample() or account.knows_seal()):
        raise JournalOutOfReach
    seal: Seal | None = st.session_state.get(_LOCKED)
    if seal is None or in_sample():
        st.session_state[_SHOWN] = not in_sample()
        return
    st.title("Your journal is sealed", anchor=False)
    st.markdown(
        "Your passphrase opens it. From then on this app's server can read your words, until you "
        "lock it, close this tab, or do nothing for 15 minutes."
    )
    if message := take_notice():
        st.info(message)
    _draw_passphrase()
    with st.expander("I forgot my passphrase", key="forgot_passphrase"):
        _draw_sheet(seal)
    st.stop()


def _let_go_of_what_was_shown() -> None:
    if st.session_state.get(_SHOWN) and not in_sample():
        _let_go()


def _let_go() -> None:
    """Empty the session but for which interview it was about: the address has that anyway."""
    was_about = chosen_id()
    start_afresh()
    choose(was_about)


@st.fragment(run_every=_LOOKS_EVERY)
def _look_again() -> None:
    """Run the page as soon as an open journal has rested for too long."""
    if sealed.has_rested():
        st.rerun()


def _draw_passphrase() -> None:
    with st.form("open_seal", border=False, clear_on_submit=True):
        passphrase = st.text_input(
            "Passphrase", type="password", key="seal_passphrase", autocomplete="current-password"
        )
        # the ink of a label on the accent: on_accent() in pages/common/text.py
        if st.form_submit_button(":violet[Open]", type="primary", key="seal_open"):
            say_or_run_again(lambda: account.open_seal(passphrase))


def _draw_sheet(seal: Seal) -> None:
    made_on = full_date(seal.made_at.astimezone(request.now().tzinfo).date())
    st.markdown(
        f"The recovery sheet of {made_on} has a code that opens your journal. You choose a new "
        "passphrase with it. Without the passphrase and the sheet, nobody can open it any more."
    )
    with st.form("open_by_sheet", border=False, clear_on_submit=True):
        code = st.text_input("Recovery code", key="seal_code", autocomplete="off")
        new, again = draw_new_passphrase("seal")
        if st.form_submit_button("Open with the code", key="seal_open_by_sheet"):
            say_or_run_again(lambda: _open_by_sheet(code, new, again))


def _open_by_sheet(code: str, new: str, again: str) -> None:
    check_alike(new, again)
    account.open_seal_by_sheet(code, new)
    notice("Your new passphrase is set. The old one opens nothing any more.")


def draw_new_passphrase(key: str) -> tuple[str, str]:
    """Two fields for a new passphrase, with keys that begin so; what was typed into each."""
    new, again = (
        st.text_input(label, type="password", key=f"{key}_{name}", autocomplete="new-password")
        for name, label in (
            ("new", f"New passphrase, at least {SHORTEST_PASSPHRASE} characters"),
            ("again", "The new passphrase again"),
        )
    )
    return new, again


def check_alike(new: str, again: str) -> None:
    """Raise `PassphrasesDiffer` where the second is not the first once more."""
    if new.strip() != again.strip():
        raise PassphrasesDiffer
