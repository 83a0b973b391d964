"""Which points a letter makes when nobody has chosen yet."""

from debrief_core.interview import Concern, Interview, MissedPoint, Point, Proof
from debrief_core.interview.model import LINE_LIMIT
from debrief_core.interview.severity import CAME_UP
from debrief_core.letter.phrases import ADMISSIONS, APOLOGIES
from debrief_core.letter.wording import clipped

POINTS_AT_FIRST = 2
"""Three are the most, two are better (career-ops debrief)."""

REPAIRABLE = frozenset(ADMISSIONS) | frozenset(APOLOGIES)
"""Kinds of concern that a letter has words for; fit is not among them."""

STANDS_WITHOUT_ANSWER = frozenset(APOLOGIES) | {"setup_trouble"}
"""Kinds that are said in the turn alone: there is nothing to answer."""


def has_proof(proof: Proof | None) -> bool:
    """Whether there is anything in a proof that a reader could check."""
    return proof is not None and bool(proof.claim.strip() or proof.where.strip())


def point_from_missed(missed: MissedPoint) -> Point:
    """A point made from a missed one: left unsaid if nothing was said, otherwise a stumble."""
    return Point(
        id=missed.id,
        source=f"missed:{missed.id}",
        kind="stumbled" if missed.said.strip() else "left_unsaid",
        subject=clipped(" ".join(missed.question.split()), LINE_LIMIT),
        answer=missed.would_say.strip(),
        guided=missed.guided,
        proof=missed.proof if has_proof(missed.proof) else None,
    )


def point_from_concern(concern: Concern) -> Point:
    """A point made from a concern. What it felt like stays in the journal, not in the letter."""
    plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in concern.kind)
    return Point(
        id=f"concern-{plain}"[:64],
        source=clipped(f"concern:{concern.kind}", LINE_LIMIT),
        kind=concern.kind,
    )


def offered_points(interview: Interview) -> tuple[Point, ...]:
    """Every point this interview has to offer, the ones ready to send first.

    Ready is a missed point with an answer and a proof, then one with an answer, then a concern
    that needs no answer (an apology); after them whatever still waits for the writer's words.
    """
    missed = [point_from_missed(m) for m in interview.reflection.missed_points]
    concerns = [point_from_concern(c) for c in _worth_mentioning(interview)]
    offered = [p for p in missed if p.subject or p.answer_typed] + concerns
    return tuple(sorted(offered, key=_readiness))


def choose_points(interview: Interview) -> tuple[Point, ...]:
    """The best two points; the writer can choose others and order them."""
    return offered_points(interview)[:POINTS_AT_FIRST]


def _readiness(point: Point) -> int:
    if point.answer_typed.strip():
        return 0 if has_proof(point.proof) else 1
    return 2 if point.kind in STANDS_WITHOUT_ANSWER else 3


def _worth_mentioning(interview: Interview) -> list[Concern]:
    """Repairable concerns that came up, the most severe first; milder ones no letter mentions.

    The second look counts where there is one.
    """
    repairable = [c for c in interview.reflection.concerns if c.kind in REPAIRABLE]
    return sorted((c for c in repairable if _severity(c) >= CAME_UP), key=_severity, reverse=True)


def _severity(concern: Concern) -> int:
    return (concern.felt if concern.considered is None else concern.considered) or 0
