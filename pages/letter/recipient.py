"""Who it goes to and how it looks on paper."""

import streamlit as st

from debrief_core.interview import Letter, Recipient, Typeface
from debrief_core.letter import draw_sample
from pages.letter.drafts import Revise, bound, revised

_PAPERS = {"a4": "A4", "letter": "US Letter"}


def draw_recipient(letter: Letter) -> None:
    """The recipient's lines, typeface and paper, out of the way until wanted."""
    with st.expander("Recipient, typeface and paper", key=f"paper.{letter.id}"):
        for name, label in (("name", "Name"), ("title", "Title"), ("email", "E-mail")):
            value = getattr(letter.recipient, name)
            bind = bound(letter, f"recipient.{name}", value, _set_recipient(name))
            st.text_input(label, max_chars=300, **bind)
        address = bound(
            letter, "recipient.address", letter.recipient.address, _set_recipient("address")
        )
        st.text_area("Postal address, if the letter goes by post", height=68, **address)
        st.segmented_control(
            "Typeface",
            list(Typeface),
            required=True,
            **bound(
                letter, "typeface", letter.typeface, lambda one, face: revised(one, typeface=face)
            ),
        )
        for typeface in Typeface:
            st.image(draw_sample(typeface), width=300, alt=f"A line set in {typeface.value}")
        st.segmented_control(
            "Paper",
            list(_PAPERS),
            required=True,
            format_func=_PAPERS.__getitem__,
            **bound(letter, "paper", letter.paper, lambda one, paper: revised(one, paper=paper)),
        )


def _set_recipient(name: str) -> Revise:
    def revise(letter: Letter, entered: str) -> Letter:
        changed = Recipient.model_validate({**dict(letter.recipient), name: entered})
        return revised(letter, recipient=changed)

    return revise
