"""Step 2: every question asked, and those that deserve a better answer."""

from typing import Any

import streamlit as st

from debrief_core.interview import Interview, MissedPoint, Proof
from debrief_core.letter import guided_paragraph, proof_with
from debrief_core.letter.copyedit import known_from
from pages.common.guided_form import (
    draw_guided_boxes,
    draw_guided_paragraph,
    draw_guided_switch,
    with_box,
)
from pages.common.proof_form import draw_proof_form
from pages.common.text import numbered
from pages.debrief import asked, prepared
from pages.session.draft import Change, field, press


def draw(interview: Interview) -> None:
    """The questions asked, each rated in one tap; then each missed point, with its proof."""
    prepared.draw(interview)
    asked.draw(interview)
    st.markdown(
        "A question that went badly, or something you forgot to say, becomes a point of your "
        "letter. One or two are plenty. Nothing missed? Just continue."
    )
    for number, point in enumerate(interview.reflection.missed_points, start=1):
        with st.container(border=True):
            _draw_point(interview, number, point)
    label = "Add another" if interview.reflection.missed_points else "Add a missed point"
    st.button(label, key="add_missed_point", icon=":material/add:", on_click=_add)


def _draw_point(interview: Interview, number: int, point: MissedPoint) -> None:
    for name, label, hint in (
        ("question", f"{number}. The question or subject", "As they asked it, if you remember"),
        ("said", numbered("What I said", number), "In a few words"),
    ):
        _draw_text(interview, point, name, label, hint)
    _draw_answer(interview, number, point)
    _draw_proof(interview, number, point)
    st.button(
        numbered("Remove this point", number),
        key=f"remove_missed_{point.id}",
        type="tertiary",
        icon=":material/close:",
        on_click=_remove,
        args=(point.id,),
    )


def _draw_text(interview: Interview, point: MissedPoint, name: str, label: str, hint: str) -> None:
    value, key = getattr(point, name), f"missed.{point.id}.{name}"
    height = 120 if name == "would_say" else 68
    bound = field(interview, key, value, _set_point(point.id, name))
    st.text_area(label, height=height, max_chars=6_000, placeholder=hint, **bound)


def _draw_answer(interview: Interview, number: int, point: MissedPoint) -> None:
    """The better answer in one box, or in three with the paragraph that they make."""

    def bind(name: str, value: object) -> dict[str, Any]:
        change = _set_box(point.id, name)
        return field(interview, f"missed.{point.id}.guided.{name}", value, change)

    def own(label: str) -> str:
        return numbered(label, number)

    if not draw_guided_switch(point.guided, bind, own):
        hint = "As it comes; it is tidied for the letter, and kept as you typed it"
        _draw_text(interview, point, "would_say", own("What I would say now"), hint)
        return
    draw_guided_boxes(point.guided, bind, own)
    if guided := point.guided:
        known = known_from([i.name for i in interview.interviewers], [interview.company])
        words = guided_paragraph(guided, known, point.question).words
        draw_guided_paragraph(guided, words, known)


def _draw_proof(interview: Interview, number: int, point: MissedPoint) -> None:
    def bind(name: str, value: object) -> dict[str, Any]:
        change = _set_proof(point.id, name)
        return field(interview, f"missed.{point.id}.proof.{name}", value, change)

    draw_proof_form(point.proof or Proof(), bind, lambda label: numbered(label, number))


def _change_point(interview: Interview, point_id: str, **changes: object) -> Interview:
    points = tuple(
        MissedPoint.model_validate({**dict(p), **changes}) if p.id == point_id else p
        for p in interview.reflection.missed_points
    )
    return interview.reflecting(missed_points=points)


def _set_point(point_id: str, name: str) -> Change:
    return lambda interview, entered: _change_point(interview, point_id, **{name: entered})


def _set_box(point_id: str, name: str) -> Change:
    """Change one of the three boxes, or whether they are in use."""

    def change(interview: Interview, entered: object) -> Interview:
        point = next(p for p in interview.reflection.missed_points if p.id == point_id)
        return _change_point(interview, point_id, guided=with_box(point.guided, name, entered))

    return change


def _set_proof(point_id: str, name: str) -> Change:
    """Change one field of the proof; a proof that says nothing is no proof."""

    def change(interview: Interview, entered: object) -> Interview:
        point = next(p for p in interview.reflection.missed_points if p.id == point_id)
        proof = proof_with(point.proof or Proof(), name, entered)
        says_nothing = proof == Proof(id=proof.id)
        return _change_point(interview, point_id, proof=None if says_nothing else proof)

    return change


def _add() -> None:
    press(lambda i: i.reflecting(missed_points=(*i.reflection.missed_points, MissedPoint())))


def _remove(point_id: str) -> None:
    press(
        lambda i: i.reflecting(
            missed_points=tuple(p for p in i.reflection.missed_points if p.id != point_id)
        )
    )
