"""The proof behind a point: written here, or taken from before."""

from functools import partial
from typing import Any

import streamlit as st

from debrief_core.interview import Letter, Point, Proof, ProofKind
from debrief_core.letter import KnownProof, fitting_proofs, proof_with
from pages.common.proof_form import draw_proof_form
from pages.common.text import numbered, plain
from pages.letter.drafts import Revise, bound, known_proofs, press_on, with_point, with_proof
from pages.letter.tidied import draw_tidied

_SHOWN_PROOFS = 5


def draw_proof(letter: Letter, place: int, point: Point) -> None:
    """The form of the point's proof, those from before that fit, and what was tidied in it."""

    def bind(name: str, value: object) -> dict[str, Any]:
        return bound(letter, f"{point.id}.proof.{name}", value, _set_proof(point, name))

    def own(label: str) -> str:
        return numbered(label, place + 1)

    _draw_earlier_proofs(letter, point, own("Use a proof from before"))
    draw_proof_form(point.proof or Proof(id=f"proof-{point.id}"[:64]), bind, own)
    for name in ("claim", "where"):
        draw_tidied(letter, f"{name}:{point.id}")


def _draw_earlier_proofs(letter: Letter, point: Point, label: str) -> None:
    """Proofs from before that may fit, and where this one went out."""
    known = known_proofs()
    fitting = fitting_proofs(known, point)[:_SHOWN_PROOFS]
    if fitting and point.proof is None:
        with st.popover(label, icon=":material/fact_check:"):
            for one in fitting:
                st.button(
                    plain(one.proof.claim or one.proof.where),
                    key=f"use_proof.{letter.id}.{point.id}.{one.proof.id}",
                    type="tertiary",
                    on_click=press_on,
                    args=(letter, partial(with_proof, point.id, one.proof)),
                )
    for one in known:
        if point.proof and one.proof.id == point.proof.id:
            _say_where_used(one)


def _say_where_used(known: KnownProof) -> None:
    sent = [use for use in known.uses if use.sent_on]
    names = ", ".join(dict.fromkeys(plain(use.recipient or use.company) for use in sent))
    if names:
        st.caption(f"Went out in letters to {names}.")
    if known.changed_since_sent:
        st.caption("Its claim was changed after a letter went out with it.")


def _set_proof(point: Point, name: str) -> Revise:
    """Change a field of the proof; a proof that says nothing is no proof."""

    def revise(letter: Letter, entered: object) -> Letter:
        here = next((p for p in letter.points if p.id == point.id), point)
        before = here.proof or Proof(id=f"proof-{point.id}"[:64])
        proof = proof_with(before, name, entered)
        says_nothing = not (proof.claim.strip() or proof.where.strip() or here.proof)
        nothing_new = says_nothing and proof.kind is ProofKind.NUMBER
        return with_point(letter, point.id, proof=None if nothing_new else proof)

    return revise
