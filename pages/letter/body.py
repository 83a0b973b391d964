"""The letter from greeting to farewell, in the order in which it will be read."""

import streamlit as st

from debrief_core.interview import Interview, Letter
from debrief_core.interview.correspondence import MAX_POINTS
from pages.letter.drafts import bound, revised
from pages.letter.points import draw_more, draw_point
from pages.letter.remarks import Remarks
from pages.letter.tidied import draw_tidied
from pages.letter.words import draw_line, draw_paragraph

_BEFORE, _AFTER = ("opening", "turn"), ("next_step", "close")


def draw_body(interview: Interview, letter: Letter, remarks: Remarks) -> None:
    """Greeting, paragraphs and farewell; each point with what it is made of."""
    st.header("The letter", anchor=False)
    st.markdown(f"Change any sentence; what you change stays. {_count(remarks)}")
    draw_line(letter, "salutation", "Greeting", remarks)
    for role in _BEFORE:
        draw_paragraph(letter, role, remarks)
    for place, point in enumerate(letter.points):
        draw_point(letter, place, point, remarks)
    if len(letter.points) < MAX_POINTS:
        draw_more(interview, letter)
    _draw_reason(letter, remarks)
    for role in _AFTER:
        draw_paragraph(letter, role, remarks)
    draw_line(letter, "valediction", "Farewell", remarks)
    remarks.draw_elsewhere(_places(letter))


def _count(remarks: Remarks) -> str:
    """How many remarks there are, in words."""
    must, better = remarks.must(), len(remarks.all) - remarks.must()
    if not remarks.all:
        return "Nothing is left to mend."
    parts = [f"To mend: {must}."] if must else []
    return " ".join([*parts, *([f"Could be better: {better}."] if better else [])])


def _draw_reason(letter: Letter, remarks: Remarks) -> None:
    st.text_area(
        "Why you want this job: one reason from the conversation",
        max_chars=6_000,
        height=68,
        placeholder="You let one team own its data from the source to the chart",
        **bound(letter, "reason", letter.reason, lambda one, reason: revised(one, reason=reason)),
    )
    draw_tidied(letter, "reason")
    draw_paragraph(letter, "reason", remarks)


def _places(letter: Letter) -> set[str]:
    """Where remarks are drawn beside their field."""
    roles = [paragraph.role for paragraph in letter.paragraphs]
    return {
        "sender",
        "salutation",
        "valediction",
        *roles,
        *(f"point:{p.id}" for p in letter.points),
    }
