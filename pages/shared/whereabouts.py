"""Where the journal lives: said in words, the way into an account, and what stands in the way."""

from collections.abc import Iterable

import streamlit as st

from debrief_core.journal import default_journal_url, write_backup
from debrief_core.journal.store import ROLE_PASSES_BY
from debrief_core.problems import DebriefError
from pages.shared import visit
from pages.shared.homes import account, operator
from pages.shared.homes.choice import Home
from pages.shared.homes.this_browser import browser_copy

NOTHING_ELSE = "No telemetry, no request to any other host: what you write is sent nowhere else."


def draw_notes() -> None:
    """What the visitor has to know of their journal's home before they write."""
    if visit.in_sample():
        return
    if visit.home() is Home.THIS_COMPUTER:
        return
    for sentence in browser_copy().take_sentences():
        st.warning(sentence)
    if trouble := visit.trouble_of_this_browser():
        _draw_trouble(trouble)
    if account.sign_in_has_ended():
        st.warning(
            "Your sign-in has ended. Sign in again to see the journal of your account. What you "
            "write until then stays in this browser and can move into the account afterwards."
        )
    if visit.home() is Home.ACCOUNT and account.offer_is_open():
        _draw_offer()
    _draw_note_for_the_operator()


def _draw_trouble(trouble: str) -> None:
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="tab_banner"):
        st.markdown(
            f"**{trouble}** What you write now lives only in this open tab. Download a backup "
            "before you close or reload it."
        )
        draw_backup_button("banner_backup")


def _draw_offer() -> None:
    count = account.left_in_this_browser()
    what = "an interview" if count == 1 else f"{count} interviews"
    with st.container(border=True, key="offer"):
        st.markdown(
            f"**This browser holds {what} from before you signed in.** They can move into your "
            "account, where you see them from every device. Nothing is doubled."
        )
        with st.container(horizontal=True):
            st.button("Move into my account", key="move_into_account", on_click=_move)
            st.button("Leave them here", key="leave_here", on_click=account.decline_offer)


def _move() -> None:
    try:
        visit.notice(account.move_into_account())
    except DebriefError as problem:
        visit.notice(str(problem))


def _draw_note_for_the_operator() -> None:
    if missing := operator.configuration().missing:
        until_then = "Until then every visitor's journal stays in their own browser."
        _tell_the_operator("accounts are not set up yet", missing, until_then)
    elif visit.home() is Home.ACCOUNT and not account.account_journal().store.keeps_apart:
        _tell_the_operator("the database's role sees every account", [ROLE_PASSES_BY])


def _tell_the_operator(what: str, sentences: Iterable[str], at_the_end: str = "") -> None:
    with st.expander(f"For whoever runs this app: {what}", key="setup_note"):
        for sentence in sentences:
            st.markdown(f"- {sentence}")
        st.markdown(f"{at_the_end} See docs/hosting.md.".strip())


def draw_door() -> None:
    """The way into an account and out of it, at the foot of the menu."""
    configured = operator.configuration()
    if configured.database is None:
        return
    with st.sidebar:
        if who := account.identity():
            st.caption("Signed in as")
            st.text(who.name or who.subject)
            st.button("Sign out", key="sign_out", on_click=account.sign_out)
            return
        for provider in configured.providers:
            label = f"Sign in with {provider.capitalize()}" if provider else "Sign in"
            key = f"sign_in_{provider or 'default'}"
            st.button(label, key=key, on_click=st.login, args=(provider,))
        st.caption("With an account you see your journal on every device.")


def draw_home_of_the_journal() -> None:
    """Where the words are, who can read them, and what is never done with them."""
    if visit.in_sample():
        st.markdown("You are looking at the sample. It lives in this tab and goes when you leave.")
    elif visit.home() is Home.THIS_BROWSER:
        _draw_this_browser()
    elif visit.home() is Home.ACCOUNT:
        st.markdown(
            "Your journal lives in this app's database, under your account. Other visitors "
            "cannot open it; whoever runs the app and its database could. Sign out on a computer "
            "that others use."
        )
    else:
        st.markdown("Your journal is one file on this computer:")
        st.code(_place_of_file(), language=None)
        st.markdown(
            "Whoever can open your files can read it; nobody else can. Copy the backup, not the "
            "file, while the app is open."
        )
    st.markdown(NOTHING_ELSE)


def _draw_this_browser() -> None:
    if visit.trouble_of_this_browser():
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
        "visit. So download a backup now and then."
    )
    with st.container(horizontal=True):
        draw_backup_button("home_backup")
        st.button("Forget everything in this browser", key="forget_browser", on_click=_forget)


def _forget() -> None:
    browser_copy().forget()
    visit.start_afresh()
    visit.notice("This browser has forgotten your journal.")


def _place_of_file() -> str:
    """The file's path, or the address of a database without its password."""
    url = default_journal_url()
    return url.removeprefix("sqlite:///") if url.startswith("sqlite") else url.split("@")[-1]


def draw_backup_button(key: str) -> None:
    """The whole journal as one file, written when the button is pressed."""
    journal = visit.the_journal()
    day = f"{visit.today():%Y-%m-%d}"
    st.download_button(
        "Download a backup",
        lambda: write_backup(journal),
        f"interview-debrief-{day}.json",
        "application/json",
        key=key,
        on_click="ignore",
    )
