"""What every page begins with, and how words of the user's own are shown."""

import re

import streamlit as st

from pages.shared import visit

_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:&])")


def plain(text: str) -> str:
    """The user's words for a place that reads Markdown, so that none of it is taken as markup."""
    return _MARKUP.sub(r"\\\1", text)


def on_accent(label: str) -> str:
    """The label of a primary button, in ink that reads on the accent in both themes.

    Streamlit prints such labels white, 2.4 : 1 on the dark theme's accent. The theme's violet
    text colour is kept for this ink alone.
    """
    return f":violet[{label}]"


def heading(title: str, first_line: str) -> None:
    """The page's title, what it is for, and what the visitor has to know before they write."""
    st.title(title, anchor=False)
    st.markdown(first_line)
    if message := visit.take_notice():
        st.warning(message)
    if visit.in_sample():
        _sample_banner()
    elif visit.lives_only_in_this_tab():
        _tab_banner()


def _sample_banner() -> None:
    with st.container(
        border=True, horizontal=True, vertical_alignment="center", key="sample_banner"
    ):
        st.markdown("**This is a sample journal.** Try anything; nothing you do here is kept.")
        st.button("Leave the sample", key="leave_sample", on_click=visit.leave_sample)


def _tab_banner() -> None:
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="tab_banner"):
        st.markdown(
            "**What you write lives only in this open tab.** Closing or reloading it loses "
            "everything, so download a backup before you go."
        )
        st.page_link("pages/your_data.py", label="Download a backup", icon=":material/download:")


def explain(summary: str, text: str) -> None:
    """A sentence of background that is one click away."""
    with st.expander(summary):
        st.markdown(text)
