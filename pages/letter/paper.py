"""The page as it prints: its picture, what a click on it opens, and the places of remarks."""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import streamlit as st

from debrief_core.interview import Letter
from debrief_core.letter import Grade, PageMap, Place, Remark, draw_picture, render_pdf
from pages.common.cache import cached

_SCALE = 1.6
"""Pixels to the point: sharp at the width of half a screen, and drawn in half the time of 2."""
_WRITTEN_IN = {"signature": "sender"}
"""Which field says what stands at a place that has none of its own."""
_HERE = Path(__file__).parent

_paper = st.components.v2.component(
    "letter_paper",
    html="<div class='sheet'><img alt=''><div class='places'></div></div>",
    css=(_HERE / "paper.css").read_text(encoding="utf-8"),
    js=(_HERE / "paper.js").read_text(encoding="utf-8"),
)
_marks = st.components.v2.component(
    "letter_marks",
    html="<div class='sheet marks'></div>",
    css=(_HERE / "paper.css").read_text(encoding="utf-8"),
    js=(_HERE / "marks.js").read_text(encoding="utf-8"),
)


def pdf_of(letter: Letter) -> bytes:
    """The letter's PDF, made once for each version of it."""
    return cached("letter pdf", letter, lambda: render_pdf(letter))


def draw_paper(letter: Letter) -> None:
    """The first page; a click on a part of it goes to the field where that is written.

    The picture travels inside the page: what Streamlit serves under /media opens to everybody who
    has the address.
    """
    name = letter.recipient.name or letter.company or "the hiring team"
    drawn = _map(letter)
    _paper(
        key="letter_paper",
        data={
            "picture": cached("letter picture", letter, lambda: _picture(letter)),
            "alt": f"The letter to {name}, as it prints",
            "places": [_box(drawn, one) for one in drawn.places() if one.page == 0],
            "ratio": drawn.width / drawn.height,
        },
        height="content",
    )


def draw_marks(letter: Letter, remarks: Sequence[Remark]) -> None:
    """The places of the remarks on the paper; drawn apart: no picture waits for a review."""
    drawn = _map(letter)
    boxes = [
        {**_box(drawn, place), "grade": remark.grade.value, "why": remark.reason}
        for remark in sorted(remarks, key=lambda one: one.grade is Grade.MUST_MEND)
        for place in _places(drawn, remark)
        if place.page == 0
    ]
    with st.container(key="letter_marks"):
        data = {"marks": boxes, "ratio": drawn.width / drawn.height}
        _marks(key="letter_marks_drawn", data=data, height="content")


def _map(letter: Letter) -> PageMap:
    return cached("letter map", letter, lambda: PageMap(letter))


def _places(drawn: PageMap, remark: Remark) -> Iterable[Place]:
    return drawn.stretch(remark.where, remark.span) if remark.span else ()


def _picture(letter: Letter) -> str:
    png = draw_picture(pdf_of(letter), _SCALE)
    return f"data:image/png;base64,{b64encode(png).decode()}"


def _box(drawn: PageMap, place: Place) -> dict[str, Any]:
    """A place in per cent of the paper, and the role whose field it is written in."""
    return {
        "where": _WRITTEN_IN.get(place.where, place.where),
        "left": 100 * place.left / drawn.width,
        "top": 100 * place.top / drawn.height,
        "width": 100 * place.width / drawn.width,
        "height": 100 * place.height / drawn.height,
    }
