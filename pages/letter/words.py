"""The letter's words, each paragraph to be edited where it stands, with its remarks below."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from debrief_core.interview import Letter, Paragraph
from debrief_core.letter import (
    Fault,
    Grade,
    Remark,
    earlier_words,
    edit_paragraph,
    proof_from_remark,
)
from pages.common.text import plain
from pages.letter.drafts import Revise, bound, press_on, revised, with_proof
from pages.session.request import now

_LABELS = {
    "opening": "Thanks",
    "turn": "The turn",
    "reason": "Why this job",
    "next_step": "Next step",
    "close": "Last sentence",
}
_NUMBERS = {Fault.UNPROVED_NUMBER, Fault.UNPROVED_NUMBER_IN_WORDS}
_CONTEXT = 40
_SHOWN_EARLIER = 5


def draw_words(letter: Letter, remarks: Sequence[Remark]) -> None:
    """Greeting, paragraphs and farewell as fields."""
    st.header("The letter", anchor=False)
    st.markdown("Change any sentence. What you change stays, whatever else you choose above.")
    _draw_line(letter, "salutation", "Greeting", letter.salutation)
    draw_remarks(letter.salutation, [r for r in remarks if r.where == "salutation"])
    for paragraph in letter.paragraphs:
        _draw_paragraph(letter, paragraph)
        here = [r for r in remarks if r.where == paragraph.role]
        draw_remarks(paragraph.words, here)
        _draw_make_proof(letter, paragraph, here)
    _draw_line(letter, "valediction", "Farewell", letter.valediction)


def draw_general_remarks(letter: Letter, remarks: Sequence[Remark]) -> None:
    """Remarks on the letter as a whole, and on places that have no field here."""
    places = {"salutation", *(paragraph.role for paragraph in letter.paragraphs)}
    draw_remarks("", [remark for remark in remarks if remark.where not in places])
    if any(remark.where == "sender" for remark in remarks):
        st.page_link("pages/your_data/page.py", label="Your data", icon=":material/shield_lock:")


def draw_remarks(text: str, remarks: Sequence[Remark]) -> None:
    """Each remark with its place marked, why, and how to mend it."""
    for remark in remarks:
        words = f"{_place(text, remark)}{plain(remark.reason)} {plain(remark.advice)}"
        if remark.grade is Grade.MUST_MEND:
            st.markdown(f":red[:material/error:] **Must mend.** {words}")
        else:
            st.caption(f":material/lightbulb: {words}")


def _place(text: str, remark: Remark) -> str:
    """The words around the place, with the place itself marked."""
    if not remark.span or not remark.excerpt.strip():
        return ""
    start, end = remark.span
    if text[start:end].strip() != remark.excerpt:
        return ""
    before = text[max(0, start - _CONTEXT) : start].replace("\n", " ")
    after = text[end : end + _CONTEXT].replace("\n", " ")
    marked = plain(text[start:end].strip().replace("\n", " "))
    return f"“…{plain(before)}:orange-background[{marked}]{plain(after)}…” "


def _draw_paragraph(letter: Letter, paragraph: Paragraph) -> None:
    st.text_area(
        _label(letter, paragraph),
        max_chars=6_000,
        height="content",
        **bound(letter, f"words.{paragraph.role}", paragraph.words, _edit(paragraph.role)),
    )
    if paragraph.edited is not None:
        st.button(
            "Back to the composed words",
            key=f"composed.{letter.id}.{paragraph.role}",
            type="tertiary",
            icon=":material/undo:",
            on_click=press_on,
            args=(letter, lambda one: edit_paragraph(one, paragraph.role, None, now())),
        )
    _draw_earlier(letter, paragraph.role)


def _draw_earlier(letter: Letter, role: str) -> None:
    """What the paragraph said before, one press from coming back."""
    earlier = earlier_words(letter, role)[:_SHOWN_EARLIER]
    if not earlier:
        return
    with st.popover("Earlier words", icon=":material/history:", key=f"earlier.{letter.id}.{role}"):
        for nth, version in enumerate(earlier):
            st.markdown(plain(version.words))
            st.button(
                "Take these",
                key=f"take.{letter.id}.{role}.{nth}",
                type="tertiary",
                on_click=press_on,
                args=(letter, partial(_taken_back, role, version.words)),
            )


def _taken_back(role: str, words: str, letter: Letter) -> Letter:
    return edit_paragraph(letter, role, words, now())


def _draw_make_proof(letter: Letter, paragraph: Paragraph, remarks: Sequence[Remark]) -> None:
    """One press makes the sentence with an unproved number a proof of its point."""
    points = {f"point:{point.id}": point for point in letter.points}
    unproved = [r for r in remarks if r.fault in _NUMBERS]
    if paragraph.role not in points or not unproved:
        return
    proof = proof_from_remark(points[paragraph.role], unproved[0], paragraph.words)
    st.button(
        f"Make a proof of «{plain(unproved[0].excerpt)}»",
        key=f"make_proof.{letter.id}.{paragraph.role}",
        type="tertiary",
        icon=":material/fact_check:",
        on_click=press_on,
        args=(letter, partial(with_proof, points[paragraph.role].id, proof)),
    )


def _label(letter: Letter, paragraph: Paragraph) -> str:
    if paragraph.role in _LABELS:
        return _LABELS[paragraph.role]
    ids = [f"point:{point.id}" for point in letter.points]
    return f"Point {ids.index(paragraph.role) + 1}" if paragraph.role in ids else "Paragraph"


def _edit(role: str) -> Revise:
    """Keep the writer's words for a paragraph, and what they replace."""
    return lambda letter, entered: edit_paragraph(letter, role, entered, now())


def _draw_line(letter: Letter, name: str, label: str, value: str) -> None:
    st.text_input(label, max_chars=300, **bound(letter, name, value, _set_line(name)))


def _set_line(name: str) -> Revise:
    """Keep a line of the writer's own; empty brings the composed one back."""

    def revise(letter: Letter, entered: str) -> Letter:
        same = entered == getattr(letter, name) and not getattr(letter, f"own_{name}")
        return letter if same else revised(letter, **{f"own_{name}": entered})

    return revise
