"""Rules 4, 5, 6 and 10, point by point: subject, answer, proof, need, and closing a gap."""

import re
from collections.abc import Iterator

from debrief_core.interview import LetterKind, Point, Proof, ProofKind
from debrief_core.letter.choosing import STANDS_WITHOUT_ANSWER, has_proof
from debrief_core.letter.links import find_links
from debrief_core.letter.phrases import OWN_LEADS
from debrief_core.letter.points import says_something
from debrief_core.letter.review.faults import Fault
from debrief_core.letter.review.remark import Grade, Matter, Remark

NEEDS_NO_PROOF = STANDS_WITHOUT_ANSWER | {"own_questions", "no_rapport", "pay_talk"}
"""Kinds whose better answer is a wish, a question or an apology: there is nothing to verify."""

_ABOUT_THE_READER = re.compile(r"^(they|she|he|the interviewer|interviewer)\b", re.IGNORECASE)
_CLOSING_A_GAP = re.compile(
    r"\b(since|now|meanwhile|already|learn\w*|course\w*|practi[sc]\w*|built|build|read|working|"
    r"worked|complet\w*|started|certif\w*|train\w*|studied|tried|wrote|weekend)\b",
    re.IGNORECASE,
)


def review_points(matter: Matter) -> Iterator[Remark]:
    """Remarks on each point, and one on needs where no point names one."""
    points = matter.letter.points
    for point in points:
        yield from _substance(point)
        yield from _proof(point)
        yield from _gap(point)
    telling = [p for p in points if says_something(p)]
    recovers = matter.letter.kind is LetterKind.RECOVERY
    if recovers and telling and not any(p.need.strip() for p in telling):
        reason = "No point is tied to something that the interviewer said they need."
        advice = "If they named a need, add it to the point that answers it."
        yield Remark(Fault.NO_NEED, Grade.BETTER_SO, _place(telling[0]), "", reason, advice)


def _place(point: Point) -> str:
    return f"point:{point.id}"


def _substance(point: Point) -> Iterator[Remark]:
    subject = point.subject.strip()
    if not subject and (says_something(point) and point.kind not in OWN_LEADS):
        reason = "The point does not name the question or the subject it is about."
        advice = "Add the question as it was asked, or the subject in two or three words."
        yield Remark(Fault.NO_SUBJECT, Grade.BETTER_SO, _place(point), "", reason, advice)
    if _ABOUT_THE_READER.match(subject):
        reason = "This reads like a note to yourself; the letter goes to the person it speaks of."
        advice = "Write the question as it was asked."
        yield Remark(Fault.NOTE_TO_SELF, Grade.BETTER_SO, _place(point), subject, reason, advice)
    if not point.answer.strip() and point.kind not in STANDS_WITHOUT_ANSWER:
        reason = "This point has no better answer yet."
        advice = "Write what you would say now, or take the point out."
        yield Remark(Fault.NO_ANSWER, Grade.BETTER_SO, _place(point), subject, reason, advice)


def _proof(point: Point) -> Iterator[Remark]:
    if not point.answer.strip() or point.kind in NEEDS_NO_PROOF:
        return
    if point.proof is None or not has_proof(point.proof):
        reason = "The answer carries no proof that the reader can check."
        advice = "Add a number with its source, a link, a document, or a person who can confirm it."
        yield Remark(Fault.NO_PROOF, Grade.MUST_MEND, _place(point), "", reason, advice)
        return
    yield from _checkable(point, point.proof)


def _checkable(point: Point, proof: Proof) -> Iterator[Remark]:
    shown = proof.claim.strip()
    if not proof.where.strip():
        reason = "The proof does not say where the reader can check it."
        advice = "Add its source, link, document or person."
        yield Remark(Fault.UNCHECKABLE_PROOF, Grade.BETTER_SO, _place(point), shown, reason, advice)
    elif proof.kind is ProofKind.LINK and not find_links(proof.where):
        reason = "This is no link that the reader can open."
        advice = "Give the whole address, beginning with https://."
        yield Remark(
            Fault.UNCHECKABLE_PROOF, Grade.BETTER_SO, _place(point), proof.where, reason, advice
        )
    text = f"{shown} {proof.where} {point.answer}"
    if proof.kind is ProofKind.NUMBER and not re.search(r"\d", text):
        reason = "The proof is a number, but no number is in it."
        advice = "Write the number, or choose another kind of proof."
        yield Remark(Fault.UNCHECKABLE_PROOF, Grade.BETTER_SO, _place(point), shown, reason, advice)


def _gap(point: Point) -> Iterator[Remark]:
    if point.kind != "technical_gap" or not point.answer.strip():
        return
    claim = point.proof.claim if point.proof else ""
    if not _CLOSING_A_GAP.search(f"{point.answer} {claim}"):
        reason = "A missing skill is answered by what you are doing about it."
        advice = "Say in one sentence how you are closing the gap, and show it."
        yield Remark(Fault.OPEN_GAP, Grade.BETTER_SO, _place(point), "", reason, advice)
