"""The better answer of a point: in one box, or in three short ones."""

from typing import Any

import streamlit as st

from debrief_core.interview import Letter, Point
from debrief_core.letter import known_in
from pages.common.guided_form import (
    draw_guided_boxes,
    draw_guided_paragraph,
    draw_guided_switch,
    with_box,
)
from pages.common.text import numbered
from pages.letter.drafts import Revise, bound, with_point
from pages.letter.tidied import field_of


def draw_answer(letter: Letter, place: int, point: Point) -> None:
    """The field of the answer, or its three boxes with the paragraph that they make."""

    def bind(name: str, value: object) -> dict[str, Any]:
        return bound(letter, f"{point.id}.guided.{name}", value, _set_box(point, name))

    def own(label: str) -> str:
        return numbered(label, place + 1)

    if not draw_guided_switch(point.guided, bind, own):
        _draw_one_box(letter, point, own("What you would say now"))
        return
    draw_guided_boxes(point.guided, bind, own)
    field = field_of(letter, f"answer:{point.id}")
    draw_guided_paragraph(point.guided, field.words if field else "", known_in(letter))


def _draw_one_box(letter: Letter, point: Point, label: str) -> None:
    def set_answer(one: Letter, entered: object) -> Letter:
        return with_point(one, point.id, answer=entered)

    st.text_area(
        label,
        max_chars=6_000,
        height=120,
        placeholder="As it comes; it is tidied for print, and what you typed is kept",
        **bound(letter, f"{point.id}.answer", point.answer, set_answer),
    )


def _set_box(point: Point, name: str) -> Revise:
    def revise(letter: Letter, entered: object) -> Letter:
        here = next((one for one in letter.points if one.id == point.id), point)
        return with_point(letter, point.id, guided=with_box(here.guided, name, entered))

    return revise
