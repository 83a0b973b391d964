"""The component that keeps a journal in the visitor's browser, and the fragment it runs in."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st

from pages.shared.homes.browser_copy import BrowserCopy

COPY = "browser_copy"
COMPONENT = "this_browser"
_SHOW_AGAIN = "browser_told_something"
_RAN_AGAIN = "ran_again_for_the_browser"

_STYLE = """
p {
    margin: 0;
    min-height: 1.3em;
    font: 0.8rem/1.3 var(--st-font);
    color: var(--st-text-color);
    opacity: 0.8;
}
"""
_browser = st.components.v2.component(
    "journal_in_this_browser",
    html="<p></p>",
    css=_STYLE,
    js=Path(__file__).with_name("browser.js").read_text(encoding="utf-8"),
)


def browser_copy() -> BrowserCopy:
    """The journal of this tab and what its browser holds of it; nobody else can reach it."""
    if COPY not in st.session_state:
        st.session_state[COPY] = BrowserCopy()
    copy: BrowserCopy = st.session_state[COPY]
    return copy


@st.fragment
def keep_in_this_browser() -> None:
    """Send what changed and hear what the browser says; its answers rerun this and no more."""
    _browser(
        key=COMPONENT,
        data=browser_copy().message(),
        on_answer_change=lambda: _hear("answer", BrowserCopy.hear_answer),
        on_news_change=lambda: _hear("news", BrowserCopy.hear_news),
    )
    if st.session_state.pop(_SHOW_AGAIN, False):
        st.rerun()


def send_what_the_page_wrote() -> None:
    """Run once more where drawing the page has written something.

    What a widget's callback writes is in the message already, which is drawn before the page:
    after `st.stop()` nothing can be drawn any more.
    """
    wrote = browser_copy().has_more_to_say()
    if wrote and not st.session_state.pop(_RAN_AGAIN, False):
        st.session_state[_RAN_AGAIN] = True
        st.rerun()


def _hear(said: str, take_in: Callable[[BrowserCopy, dict[str, Any]], bool]) -> None:
    words = st.session_state[COMPONENT].get(said)
    if isinstance(words, dict) and take_in(browser_copy(), words):
        st.session_state[_SHOW_AGAIN] = True
