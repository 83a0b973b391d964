"""Words on a page: the user's own as they are, and labels that read in both themes."""

import re

import streamlit as st

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


def explain(summary: str, text: str) -> None:
    """A sentence of background that is one click away."""
    with st.expander(summary):
        st.markdown(text)
