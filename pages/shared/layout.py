"""What every page begins with, and how words of the user's own are shown."""

import re

import streamlit as st

from pages.shared import visit
from pages.shared.entrance import require_entrance
from pages.shared.whereabouts import draw_notes

_ICON = re.compile(r":(?=[a-z+-])")
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:&])")


def plain(text: str) -> str:
    """The user's words for a place that reads Markdown, so that none of it is taken as markup.

    Streamlit finds `:icons:` after escapes are undone; an invisible joiner keeps them apart.
    """
    return _MARKUP.sub(r"\\\1", _ICON.sub(":\N{WORD JOINER}", text))


def on_accent(label: str) -> str:
    """The label of a primary button, in ink that reads on the accent in both themes.

    Streamlit prints such labels white, 2.4 : 1 on the dark theme's accent. The theme's violet
    text colour is kept for this ink alone.
    """
    return f":violet[{label}]"


def heading(title: str, first_line: str) -> None:
    """The page's title, what it is for, and what the visitor has to know before they write."""
    require_entrance()
    st.title(title, anchor=False)
    st.markdown(first_line)
    if message := visit.take_notice():
        st.warning(message)
    if visit.in_sample():
        _sample_banner()
    draw_notes()


def _sample_banner() -> None:
    with st.container(
        border=True, horizontal=True, vertical_alignment="center", key="sample_banner"
    ):
        st.markdown("**This is a sample journal.** Try anything; nothing you do here is kept.")
        st.button("Leave the sample", key="leave_sample", on_click=visit.leave_sample)


def explain(summary: str, text: str) -> None:
    """A sentence of background that is one click away."""
    with st.expander(summary):
        st.markdown(text)
