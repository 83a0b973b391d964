"""What the user has to know of where their journal is stored before they write."""

from collections.abc import Iterable

import streamlit as st

from debrief_core.journal.store import ROLE_PASSES_BY
from pages.common.backup_button import draw_backup_button
from pages.common.frames import overview
from pages.session import request
from pages.session.journal import in_sample, storage, trouble_of_this_browser
from pages.session.notices import notice
from pages.session.problems import problems_said
from pages.session.server import local_token
from pages.session.storage import account, operator
from pages.session.storage.kind import Storage
from pages.session.storage.this_browser import browser_copy


def draw_notes() -> None:
    """What the visitor has to know of their journal's home before they write."""
    if in_sample():
        return
    _draw_which_start_has_what()
    if storage() is Storage.THIS_COMPUTER:
        return
    for sentence in browser_copy().take_sentences():
        st.warning(sentence)
    if trouble := trouble_of_this_browser():
        _draw_trouble(trouble)
    if account.sign_in_has_ended():
        st.warning(
            "Your sign-in has ended. Sign in again to see the journal of your account. What you "
            "write until then stays in this browser and can move into the account afterwards."
        )
    if storage() is Storage.ACCOUNT and account.offer_is_open():
        _draw_offer()
    _draw_note_for_the_operator()


def _draw_which_start_has_what() -> None:
    """An empty page may be the other journal of this computer; nobody's seems gone."""
    if not overview().empty:
        return
    if storage() is Storage.THIS_COMPUTER:
        if local_token.was_asked_for_once() and not local_token.is_asked_for():
            st.caption(
                "This is the file of this computer. What you wrote without the link of `make run` "
                "is in the browser that you wrote it in, and shows there without the link."
            )
    elif request.connection().is_local and not request.connection().has_token:
        st.info(
            "This is a journal of this browser alone, and it is empty. The one in the file of this "
            "computer opens with the link that the terminal shows where the app was started."
        )


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


@problems_said()
def _move() -> None:
    notice(account.move_into_account())


def _draw_note_for_the_operator() -> None:
    if missing := operator.configuration().missing:
        until_then = "Until then every visitor's journal stays in their own browser."
        _tell_the_operator("accounts are not set up yet", missing, until_then)
    elif storage() is Storage.ACCOUNT and not account.account_journal().store.keeps_apart:
        _tell_the_operator("the database's role sees every account", [ROLE_PASSES_BY])


def _tell_the_operator(what: str, sentences: Iterable[str], at_the_end: str = "") -> None:
    with st.expander(f"For whoever runs this app: {what}", key="setup_note"):
        for sentence in sentences:
            st.markdown(f"- {sentence}")
        st.markdown(f"{at_the_end} See docs/hosting.md.".strip())
