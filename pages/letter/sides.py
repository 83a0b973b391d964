"""The two sides of the page: the words on the left, the paper on the right.

On a narrow screen one of them is shown, and a switch goes from one to the other. What is shown
where is decided by the screen's width in `letter.css`, which the server does not know.
"""

from dataclasses import dataclass
from pathlib import Path

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from debrief_core.interview import Letter

WORDS, PAGE = "Words", "Page"


@dataclass(frozen=True)
class Sides:
    """Where what goes: `head` and `words` left, `actions` and `sheet` right and always in view."""

    head: DeltaGenerator
    words: DeltaGenerator
    actions: DeltaGenerator
    sheet: DeltaGenerator


def draw_sides(letter: Letter) -> Sides:
    """The page laid out; of a letter that was sent nothing is left to press all the time."""
    sent = letter.sent_on is not None
    st.html(Path(__file__).with_name("letter.css"))
    with st.container(key="letter_sides"):
        left, right = st.columns((10, 11), gap="medium")
    with left:
        head = st.container(key="letter_head")
        if not sent:
            _draw_switch()
        words = st.container(key="letter_words")
    with right, st.container(key="letter_page"):
        actions = st.container(key="letter_sent" if sent else "letter_actions")
        sheet = st.container(key="letter_sheet")
    return Sides(head, words, actions, sheet)


def _draw_switch() -> None:
    with st.container(key="letter_view"):
        st.segmented_control(
            "Show",
            (WORDS, PAGE),
            default=WORDS,
            required=True,
            key="letter_shows",
            label_visibility="collapsed",
            width="stretch",
        )
