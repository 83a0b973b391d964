"""Where the words are, who can read them, and what is never done with them."""

import streamlit as st

from debrief_core.journal import default_journal_url
from pages.common.backup_button import draw_backup_button
from pages.session.journal import in_sample, start_afresh, storage, trouble_of_this_browser
from pages.session.notices import notice
from pages.session.server import local_token
from pages.session.storage import account
from pages.session.storage.kind import Storage
from pages.session.storage.this_browser import browser_copy
from pages.your_data.sealing import draw_sealing

NOTHING_ELSE = "No telemetry, no request to any other host: what you write is sent nowhere else."
_ONLY_BY_LINK = (
    "Whoever can open your files can read it, and so can this browser. Another user of this "
    "computer cannot, also not while the app runs: it was started with a link that only you have."
)
_BY_EVERY_USER = (
    "Whoever can open your files can read it. **While the app runs, every user who is logged in to "
    "this computer can read it too**, in their own browser. On a computer that you share, start "
    "the app with `make run`: then the file opens only in a browser that had its link."
)


def draw_storage() -> None:
    """Where the words are, who can read them, and what is never done with them."""
    if in_sample():
        st.markdown("You are looking at the sample. It lives in this tab and goes when you leave.")
    elif storage() is Storage.THIS_BROWSER:
        _draw_this_browser()
    elif storage() is Storage.ACCOUNT:
        _draw_account()
    else:
        st.markdown("Your journal is one file on this computer:")
        st.code(_place_of_file(), language=None)
        st.markdown(_ONLY_BY_LINK if local_token.is_asked_for() else _BY_EVERY_USER)
        st.markdown("Copy the backup, not the file, while the app is open.")
    st.markdown(NOTHING_ELSE)


def _draw_account() -> None:
    who_else = (
        "Your passphrase seals it, so who runs the database cannot read it there."
        if account.is_open()
        else "Who runs the app and its database could."
    )
    st.markdown(
        "Your journal lives in this app's database, under your account. Other visitors cannot "
        f"open it. {who_else} Sign out on a computer that others use."
    )
    draw_sealing()


def _draw_this_browser() -> None:
    if trouble_of_this_browser():
        st.markdown(
            "This browser keeps nothing at the moment. What you write lives in this open tab, in "
            "the memory of the server, and is gone when you close or reload it."
        )
        return
    st.markdown(
        "Your journal lives in this browser, on this device. The server holds it in memory while "
        "the page is open, and for about two minutes after, and keeps nothing. Whoever uses this "
        "browser under your name can read it."
    )
    st.markdown(
        "Another browser or device does not see it. It goes when you clear the browser's site "
        "data or close a private window, and Safari may remove it after seven days without a "
        " So download a backup now and then."
    )
    with st.container(horizontal=True):
        draw_backup_button("home_backup")
        st.button("Forget everything in this browser", key="forget_browser", on_click=_forget)


def _forget() -> None:
    browser_copy().forget()
    start_afresh()
    notice("This browser has forgotten your journal.")


def _place_of_file() -> str:
    """The file's path, or the address of a database without its password."""
    url = default_journal_url()
    return url.removeprefix("sqlite:///") if url.startswith("sqlite") else url.split("@")[-1]
