"""The letter's words, each paragraph to be edited where it stands, with its remarks below."""

from functools import partial

import streamlit as st

from debrief_core.interview import Letter, Paragraph
from debrief_core.letter import Fault, Remark, earlier_words, edit_paragraph, proof_from_remark
from pages.common.text import plain
from pages.letter.drafts import Revise, bound, press_on, revised, with_proof
from pages.letter.remarks import Remarks
from pages.session.request import now

_LABELS = {
    "opening": "Thanks",
    "turn": "Why I write",
    "reason": "Why this job",
    "next_step": "Next step",
    "close": "Last sentence",
}
_NUMBERS = {Fault.UNPROVED_NUMBER, Fault.UNPROVED_NUMBER_IN_WORDS}
_SHOWN_EARLIER = 5


def draw_line(letter: Letter, name: str, label: str, remarks: Remarks) -> None:
    """The greeting or the farewell."""
    value = getattr(letter, name)
    with st.container(key=f"place_{name}"):
        with st.container(key=f"words_{name}"):
            st.text_input(label, max_chars=300, **bound(letter, name, value, _set_line(name)))
        remarks.draw(name, value)


def draw_paragraph(letter: Letter, role: str, remarks: Remarks) -> None:
    """The paragraph of this role, where the letter has one."""
    if paragraph := next((p for p in letter.paragraphs if p.role == role), None):
        with st.container(key=f"place_{role}"):
            draw_words(letter, paragraph, remarks)


def draw_words(letter: Letter, paragraph: Paragraph, remarks: Remarks) -> None:
    """A paragraph as a field, the ways back to what it said, and what the review says of it."""
    role, words = paragraph.role, paragraph.words
    with st.container(key=f"words_{role}"):
        st.text_area(
            _label(letter, paragraph),
            max_chars=6_000,
            height="content",
            **bound(letter, f"words.{role}", words, _edit(role)),
        )
    if paragraph.edited is not None or earlier_words(letter, role):
        with st.container(horizontal=True):
            _draw_ways_back(letter, paragraph)
    remarks.draw(role, words)
    _draw_make_proof(letter, paragraph, remarks.at(role))


def _draw_ways_back(letter: Letter, paragraph: Paragraph) -> None:
    role = paragraph.role
    if paragraph.edited is not None:
        st.button(
            "Back to the composed words",
            key=f"composed.{letter.id}.{role}",
            type="tertiary",
            icon=":material/undo:",
            on_click=press_on,
            args=(letter, lambda one: edit_paragraph(one, role, None, now())),
        )
    _draw_earlier(letter, role)


def _draw_earlier(letter: Letter, role: str) -> None:
    """What the paragraph said before, one press from coming back."""
    earlier = earlier_words(letter, role)[:_SHOWN_EARLIER]
    if not earlier:
        return
    key = f"earlier.{letter.id}.{role}"
    with st.popover("Earlier words", icon=":material/history:", type="tertiary", key=key):
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


def _draw_make_proof(letter: Letter, paragraph: Paragraph, remarks: list[Remark]) -> None:
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


def _set_line(name: str) -> Revise:
    """Keep a line of the writer's own; empty brings the composed one back."""

    def revise(letter: Letter, entered: str) -> Letter:
        same = entered == getattr(letter, name) and not getattr(letter, f"own_{name}")
        return letter if same else revised(letter, **{f"own_{name}": entered})

    return revise
