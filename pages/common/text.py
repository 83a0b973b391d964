"""Words on a page: the user's own as they are, and labels that read in both themes."""

import re
from collections.abc import Sequence

import streamlit as st

_ICON = re.compile(r":(?=[a-z+-])")
_ADDRESS = re.compile(r"(?<=:)(?=//)|(?<=www)(?=\.)|(?=@)", re.IGNORECASE)
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:&])")


def plain(text: str) -> str:
    """The user's words for a place that reads Markdown, so that none of it is taken as markup.

    Streamlit finds `:icons:` after escapes are undone, and GitHub's Markdown the addresses that it
    makes links of (`http://`, `www.`, `@`: GFM 0.29, section 6.9); an invisible joiner keeps both
    apart.
    """
    apart = _ADDRESS.sub("\N{WORD JOINER}", _ICON.sub(":\N{WORD JOINER}", text))
    return _MARKUP.sub(r"\\\1", apart)


def on_accent(label: str) -> str:
    """The label of a primary button, in ink that reads on the accent in both themes.

    Streamlit prints such labels white, 2.4 : 1 on the dark theme's accent. The theme's violet
    text colour is kept for this ink alone.
    """
    return f":violet[{label}]"


def numbered(label: str, place: int) -> str:
    """A name of its own for each of several: `Leave out`, `Leave out (2)`; places begin with 1."""
    return label if place == 1 else f"{label} ({place})"


def apart(labels: Sequence[str]) -> list[str]:
    """Labels that a screen reader tells apart: the second of the same is numbered."""
    return [numbered(label, labels[:at].count(label) + 1) for at, label in enumerate(labels)]


def clipped(words: str, most: int) -> str:
    """The words on one line of at most so many characters, and `…` where there were more."""
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[:most].rstrip()}…"


def first_words(words: str, most: int = 6) -> str:
    """The first words, for the name of a button that stands beside all of them."""
    every = words.split()
    return plain(" ".join(every[:most]) + ("…" if len(every) > most else ""))


def explain(summary: str, text: str) -> None:
    """A sentence of background that is one click away."""
    with st.expander(summary):
        st.markdown(text)
