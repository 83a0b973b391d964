"""The component that keeps a journal in the visitor's browser."""

from pathlib import Path

import streamlit as st

from pages.session.storage.browser_copy import BrowserCopy

COPY = "browser_copy"
COMPONENT = "this_browser"
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


def keep_in_this_browser(*, is_home: bool) -> bool:
    """Send what changed and hear what the browser says; says whether the page has to show it.

    The answer is a state, read at every run, because Streamlit may abandon a callback half way.
    News that got lost on the way is told again by the browser. `is_home`: the journal lives here,
    rather than waiting to be moved into an account.
    """
    copy = browser_copy()
    said = st.session_state.get(COMPONENT) or {}
    if isinstance(answer := said.get("answer"), dict):
        copy.hear_answer(answer)
    _browser(
        key=COMPONENT,
        data={**copy.message(), "is_home": is_home},
        on_answer_change=lambda: None,
        on_news_change=_hear_news,
    )
    return copy.take_change_of_page()


def send_what_the_page_wrote() -> None:
    """Run once more where drawing the page has written something.

    The message is drawn before the page, because after `st.stop()` nothing can be drawn.
    """
    wrote = browser_copy().has_more_to_say()
    if wrote and not st.session_state.pop(_RAN_AGAIN, False):
        st.session_state[_RAN_AGAIN] = True
        st.rerun()


def _hear_news() -> None:
    news = st.session_state[COMPONENT].get("news")
    if isinstance(news, dict):
        browser_copy().hear_news(news)
