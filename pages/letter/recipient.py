"""Who it goes to and how it looks on paper."""

import streamlit as st

from debrief_core.interview import Design, Letter, Recipient, Typeface
from debrief_core.letter import draw_design, draw_sample
from pages.letter.drafts import Revise, bound, revised
from pages.session.autosave import as_default

_PAPERS = {"a4": "A4", "letter": "US Letter"}


def draw_recipient(letter: Letter) -> None:
    """The recipient's lines, out of the way until wanted."""
    with (
        st.expander("Recipient", key=f"recipient.{letter.id}"),
        st.container(key="words_recipient"),
    ):
        for name, label in (("name", "Name"), ("title", "Title"), ("email", "E-mail")):
            value = getattr(letter.recipient, name)
            bind = bound(letter, f"recipient.{name}", value, _set_recipient(name))
            st.text_input(label, max_chars=300, **bind)
        address = letter.recipient.address
        st.text_area(
            "Postal address, if the letter goes by post",
            height=68,
            **bound(letter, "recipient.address", address, _set_recipient("address")),
        )


def draw_looks(letter: Letter) -> None:
    """Design, typeface and paper, each design chosen by its picture."""
    with st.expander("How it looks", key=f"paper.{letter.id}"):
        _draw_designs(letter)
        st.segmented_control(
            "Typeface",
            list(Typeface),
            required=True,
            **as_default(bound(letter, "typeface", letter.typeface, _set("typeface"))),
        )
        for typeface in Typeface:
            st.image(draw_sample(typeface), width=300, alt=f"A line set in {typeface.value}")
        st.segmented_control(
            "Paper",
            list(_PAPERS),
            required=True,
            format_func=_PAPERS.__getitem__,
            **as_default(bound(letter, "paper", letter.paper, _set("paper"))),
        )


def _draw_designs(letter: Letter) -> None:
    """The three pictures, and under each its name to choose it by."""
    with st.container(key="designs"):
        with st.grid(3, min_column_width=70, gap="xsmall"):
            for design in Design:
                picture, said = draw_design(design), f"A letter, {design.value} design"
                st.image(picture, width="stretch", alt=said)
        st.segmented_control(
            "Design",
            list(Design),
            required=True,
            format_func=lambda design: design.value.capitalize(),
            width="stretch",
            **as_default(bound(letter, "design", letter.design, _set("design"))),
        )


def _set(name: str) -> Revise:
    return lambda letter, chosen: revised(letter, **{name: chosen})


def _set_recipient(name: str) -> Revise:
    def revise(letter: Letter, entered: str) -> Letter:
        changed = Recipient.model_validate({**dict(letter.recipient), name: entered})
        return revised(letter, recipient=changed)

    return revise
