"""The letter's words, each paragraph to be edited where it stands, with its remarks below."""

from collections.abc import Sequence

import streamlit as st

from debrief_core.interview import Letter, Paragraph
from debrief_core.letter import Remark, Severity
from pages.shared.layout import plain
from pages.shared.letter.desk import Revise, bound, press_on, revised

_LABELS = {
    "opening": "Thanks",
    "turn": "The turn",
    "reason": "Why this job",
    "next_step": "Next step",
    "close": "Last sentence",
}
_CONTEXT = 40


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
    _draw_line(letter, "valediction", "Farewell", letter.valediction)


def draw_general_remarks(letter: Letter, remarks: Sequence[Remark]) -> None:
    """Remarks on the letter as a whole, and on places that have no field here."""
    places = {"salutation", *(paragraph.role for paragraph in letter.paragraphs)}
    draw_remarks("", [remark for remark in remarks if remark.where not in places])
    if any(remark.where == "sender" for remark in remarks):
        st.page_link("pages/your_data.py", label="Your data", icon=":material/shield_lock:")


def draw_remarks(text: str, remarks: Sequence[Remark]) -> None:
    """Each remark with its place marked, why, and how to mend it."""
    for remark in remarks:
        must = remark.severity is Severity.MUST_MEND
        icon = ":red[:material/error:] **Must mend.**" if must else ":material/lightbulb:"
        st.markdown(f"{icon} {_place(text, remark)}{plain(remark.reason)} {plain(remark.mend)}")


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
            args=(letter, lambda one: _with_edit(one, paragraph.role, None)),
        )


def _label(letter: Letter, paragraph: Paragraph) -> str:
    if paragraph.role in _LABELS:
        return _LABELS[paragraph.role]
    ids = [f"point:{point.id}" for point in letter.points]
    return f"Point {ids.index(paragraph.role) + 1}" if paragraph.role in ids else "Paragraph"


def _edit(role: str) -> Revise:
    """Keep the writer's words for a paragraph; the composed ones again are no edit."""

    def revise(letter: Letter, entered: str) -> Letter:
        composed = next((p.composed for p in letter.paragraphs if p.role == role), "")
        return _with_edit(letter, role, None if entered == composed else entered)

    return revise


def _with_edit(letter: Letter, role: str, words: str | None) -> Letter:
    paragraphs = tuple(
        Paragraph.model_validate({**dict(p), "edited": words}) if p.role == role else p
        for p in letter.paragraphs
    )
    return revised(letter, paragraphs=paragraphs)


def _draw_line(letter: Letter, name: str, label: str, value: str) -> None:
    st.text_input(label, max_chars=300, **bound(letter, name, value, _set_line(name)))


def _set_line(name: str) -> Revise:
    """Keep a line of the writer's own; empty brings the composed one back."""

    def revise(letter: Letter, entered: str) -> Letter:
        same = entered == getattr(letter, name) and not getattr(letter, f"own_{name}")
        return letter if same else revised(letter, **{f"own_{name}": entered})

    return revise
