"""One point as a paragraph: what was asked, the better answer, and the proof of it."""

from collections.abc import Sequence

from debrief_core.interview import Letter, LetterKind, Point, Proof
from debrief_core.letter.choosing import STANDS_WITHOUT_ANSWER, has_proof
from debrief_core.letter.phrases import (
    ANSWER_LEADS,
    CLAIM_LEADS,
    HIGHLIGHT_LEAD,
    NEED_LEADS,
    OWN_LEAD_OTHER,
    OWN_LEADS,
    QUESTION_LEADS,
    SUBJECT_LEADS,
    WHERE_LEADS,
    in_tone,
)
from debrief_core.letter.wording import closed, is_question, joined, quoted


def says_something(point: Point) -> bool:
    """Whether a point has an answer or a proof, so that it fills a paragraph."""
    return bool(point.answer.strip()) or has_proof(point.proof)


def takes_part(point: Point) -> bool:
    """Whether the letter speaks of a point at all: in its own paragraph, or in the turn alone."""
    return says_something(point) or point.kind in STANDS_WITHOUT_ANSWER


def write_point(letter: Letter, point: Point) -> str:
    """The point's paragraph: lead, answer, proof, need; empty while there is nothing to say."""
    if not says_something(point):
        return ""
    earlier = letter.points[: letter.points.index(point)]
    told = [p for p in earlier if says_something(p)]
    answer = closed(point.answer)
    return joined(
        _lead(letter, point, told),
        answer,
        _proof_sentences(point.proof, answer, told) if point.proof else "",
        _need_sentence(point, told),
    )


def _lead(letter: Letter, point: Point, told: Sequence[Point]) -> str:
    subject = point.subject.strip()
    if is_question(subject):
        nth = sum(is_question(p.subject) for p in told)
        lead = f"{_nth(QUESTION_LEADS[letter.tone], nth)} {quoted(subject)}"
        return joined(lead, _answer_lead(letter, point, told))
    if subject:
        nth = sum(bool(p.subject.strip()) and not is_question(p.subject) for p in told)
        lead = joined(_nth(SUBJECT_LEADS[letter.tone], nth), closed(subject))
        return joined(lead, _answer_lead(letter, point, told))
    return _lead_without_subject(letter, point, told)


def _answer_lead(letter: Letter, point: Point, told: Sequence[Point]) -> str:
    """A few words on what the answer is, by kind, once a letter; a thank-you answers nothing."""
    used = any(p.kind == point.kind for p in told)
    fits = letter.kind is LetterKind.RECOVERY and point.kind in ANSWER_LEADS and point.answer
    return in_tone(letter.tone, ANSWER_LEADS[point.kind]) if fits and not used else ""


def _lead_without_subject(letter: Letter, point: Point, told: Sequence[Point]) -> str:
    if letter.kind is LetterKind.THANK_YOU:
        return "" if told else in_tone(letter.tone, HIGHLIGHT_LEAD)
    phrase = in_tone(letter.tone, OWN_LEADS.get(point.kind, OWN_LEAD_OTHER))
    leads = [in_tone(letter.tone, OWN_LEADS.get(p.kind, OWN_LEAD_OTHER)) for p in told]
    return "" if phrase in leads else phrase


def _proof_sentences(proof: Proof, answer: str, told: Sequence[Point]) -> str:
    """What the proof shows, unless the answer says so already, and where to check it."""
    nth = sum(p.proof is not None and p.proof.kind is proof.kind for p in told)
    claim, where = proof.claim.strip(), proof.where.strip()
    repeats = claim.rstrip(".").casefold() in answer.casefold()
    shown = f"{_nth(CLAIM_LEADS[proof.kind], nth)} {closed(claim)}" if claim and not repeats else ""
    checked = f"{_nth(WHERE_LEADS[proof.kind], nth)} {closed(where)}" if where else ""
    return joined(shown, checked)


def _need_sentence(point: Point, told: Sequence[Point]) -> str:
    nth = sum(bool(p.need.strip()) for p in told)
    need = point.need.strip()
    return f"{_nth(NEED_LEADS, nth)} {closed(need)}" if need else ""


def _nth(phrases: Sequence[str], nth: int) -> str:
    return phrases[min(nth, len(phrases) - 1)]
