"""The form for a proof, wherever one is written."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from debrief_core.interview import Proof, ProofKind
from pages.session.autosave import as_default

_WHERE = {
    ProofKind.NUMBER: ("Where can they check the number?", "Report, dashboard, published figure"),
    ProofKind.LINK: ("The link", "https://"),
    ProofKind.DOCUMENT: ("Which document?", "Its title, and how they get it"),
    ProofKind.PERSON: ("Who can confirm it?", "Name, role, how to reach them"),
}

Bind = Callable[[str, object], dict[str, Any]]
"""From a field of the proof and its value to the arguments that bind a widget to it."""


Label = Callable[[str], str]
"""A label made this proof's own, as `The link (2)`."""


def draw_proof_form(proof: Proof, bind: Bind, own: Label) -> None:
    """The claim, its kind, and where it can be checked."""
    st.text_area(
        own("The proof: a fact they can check"),
        height=68,
        max_chars=6_000,
        placeholder="Cut the monthly close from nine days to four",
        **bind("claim", proof.claim),
    )
    kind = st.segmented_control(
        own("What kind of proof?"),
        list(ProofKind),
        required=True,
        format_func=lambda k: k.label.capitalize(),
        help="Guessed from your words. Choose another where it is wrong.",
        **as_default(bind("kind", proof.kind)),
    )
    label, hint = _WHERE[kind or ProofKind.NUMBER]
    st.text_input(own(label), max_chars=300, placeholder=hint, **bind("where", proof.where))
