"""The proofs to bring: those that the journal has."""

import streamlit as st

from debrief_core.interview import Interview, Proof
from debrief_core.preparation import (
    Likely,
    OfferedProof,
    offered_proofs,
    preparation_of,
    with_proof,
)
from pages.common.cache import cached
from pages.common.text import plain
from pages.preparation.known import edition_of, known
from pages.session.draft import field


def draw(interview: Interview, likely: list[Likely]) -> None:
    """One tap a proof; first those that go with the likely questions."""
    st.header("Proofs to bring", anchor=False)
    chosen = preparation_of(interview).proofs
    questions = {one.question.id for each in likely for one in each.question.asked}
    offered = offered_proofs(_all(), questions, chosen)
    if not offered:
        st.markdown("None yet. A proof that you note in a debrief can be taken along from here.")
    for proof in offered:
        _draw_proof(interview, proof, wanted=any(one.id == proof.id for one in chosen))


def _all() -> list[OfferedProof]:
    def gather() -> list[OfferedProof]:
        return [proof for one in known().values() for proof in one.proofs]

    return cached("proofs to bring", edition_of("proofs"), gather)


def _draw_proof(interview: Interview, proof: Proof, *, wanted: bool) -> None:
    where = f" ({proof.where})" if proof.where.strip() else ""
    st.checkbox(
        plain(f"{proof.claim}{where}"),
        **field(
            interview,
            f"bring.{proof.id}",
            wanted,
            lambda i, entered: with_proof(i, proof, entered),
        ),
    )
