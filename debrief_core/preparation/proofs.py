"""The proofs that the journal has, to bring along."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from debrief_core.interview import Interview, Proof

MOST = 6


@dataclass(frozen=True)
class OfferedProof:
    """A proof of the journal, the question that it was written for, and when that was asked."""

    proof: Proof
    question_id: str
    held_at: datetime


def proofs_in(interview: Interview) -> tuple[OfferedProof, ...]:
    """The proofs in one interview that say something."""
    return tuple(
        OfferedProof(point.proof, point.id, interview.held_at)
        for point in interview.reflection.missed_points
        if point.proof and point.proof.claim.strip()
    )


def offered_proofs(
    proofs: Iterable[OfferedProof], questions: Collection[str], chosen: Collection[Proof] = ()
) -> list[Proof]:
    """What to bring: first the chosen ones, then those for these questions, then the newest.

    The same claim is offered once. `questions` are ids of questions that are likely.
    """
    wanted = set(questions)
    ranked = sorted(proofs, key=lambda one: (one.question_id in wanted, one.held_at), reverse=True)
    unique: dict[str, Proof] = {}
    for proof in (*chosen, *(one.proof for one in ranked)):
        unique.setdefault(" ".join(proof.claim.casefold().split()), proof)
    return list(unique.values())[: max(MOST, len(chosen))]
