"""Short words for telling an interview: who was there, what was felt, missed and weighed."""

from debrief_core.interview import (
    Basis,
    Concern,
    Fit,
    FitAnswer,
    Interviewer,
    MissedPoint,
    Proof,
    ProofKind,
)

YES, PARTLY, NO, CANT_TELL = (
    FitAnswer.YES,
    FitAnswer.PARTLY,
    FitAnswer.NO,
    FitAnswer.CANT_TELL,
)
SEEN, INFERRED, FEARED = Basis.OBSERVED, Basis.INFERRED, Basis.FEARED


def who(name: str, title: str, email: str = "") -> Interviewer:
    """Someone who was in the room; addresses end in a reserved domain."""
    return Interviewer(name=name, title=title, email=email)


def felt(  # noqa: PLR0913 — one line of a journal, read by its keywords
    kind: str,
    severity: int,
    basis: Basis,
    words: str,
    *,
    because: str = "",
    but: str = "",
    now: int | None = None,
) -> Concern:
    """A concern as first felt; `because` and `but` are the evidence, `now` the second rating."""
    return Concern(
        kind=kind,
        words=words,
        felt=severity,
        basis=basis,
        evidence_for=because,
        evidence_against=but,
        considered=now,
    )


def missed(question: str, said: str, would_say: str, proof: Proof | None = None) -> MissedPoint:
    """A question answered badly, with the better answer."""
    return MissedPoint(question=question, said=said, would_say=would_say, proof=proof)


def proof(claim: str, kind: ProofKind, where: str) -> Proof:
    """A fact that a reader could check."""
    return Proof(claim=claim, kind=kind, where=where)


def fit(connected: FitAnswer, at_ease: FitAnswer, challenged: FitAnswer, drawn_to: str = "") -> Fit:
    """The three answers about fit, and what made the job wanted."""
    return Fit(connected=connected, at_ease=at_ease, challenged=challenged, drawn_to=drawn_to)
