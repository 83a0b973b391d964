"""A better answer in three short boxes, wherever one is written, with its paragraph below them."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from debrief_core.interview import GuidedAnswer
from debrief_core.letter import check_guided
from debrief_core.letter.copyedit import Known
from pages.common.text import plain

_BOXES = (
    ("situation", "What the situation was", "Our nightly build took 40 minutes"),
    ("action", "What you did", "Measured it and moved two joins"),
    ("result", "What came of it", "9 minutes since then"),
)

Bind = Callable[[str, object], dict[str, Any]]
"""From a field of the guided answer and its value to the arguments that bind a widget to it."""


Label = Callable[[str], str]
"""A label made this point's own, as `What you did (2)`."""


def draw_guided_switch(guided: GuidedAnswer | None, bind: Bind, label: Label) -> bool:
    """Whether three boxes are wanted; who prefers one box keeps one box."""
    value = guided is not None and guided.in_use
    return st.toggle(label("Answer in three short boxes"), **bind("in_use", value))


def draw_guided_boxes(guided: GuidedAnswer | None, bind: Bind, label: Label) -> None:
    """The three boxes."""
    shown = guided or GuidedAnswer()
    for name, title, hint in _BOXES:
        st.text_area(
            label(title),
            height=68,
            max_chars=6_000,
            placeholder=hint,
            **bind(name, getattr(shown, name)),
        )


def draw_guided_paragraph(guided: GuidedAnswer | None, words: str, known: Known) -> None:
    """The paragraph as it will stand in the letter, and what its reader would stumble over."""
    if guided is None or not guided.says_something:
        return
    st.caption("As it will stand in the letter:")
    st.markdown(f"> {plain(words)}")
    for doubt in check_guided(guided, known):
        better = f" Perhaps: “{plain(doubt.mend)}”" if doubt.mend else ""
        st.caption(f":material/lightbulb: “{plain(doubt.words)}” {plain(doubt.reason)}{better}")


def with_box(guided: GuidedAnswer | None, name: str, entered: object) -> GuidedAnswer:
    """The three boxes with one changed, or turned on or off."""
    return GuidedAnswer.model_validate({**dict(guided or GuidedAnswer()), name: entered})
