"""One point as a paragraph: what was asked, the better answer, and the proof of it."""

from collections.abc import Sequence

from debrief_core.interview import Letter, LetterKind, Point, Proof
from debrief_core.letter.choosing import STANDS_WITHOUT_ANSWER, has_proof
from debrief_core.letter.phrases import (
    ANSWER_LEADS,
    CLAIM_LEADS,
    HIGHLIGHT_LEAD,
    HIGHLIGHT_QUESTION,
    HIGHLIGHT_SUBJECT,
    NEED_LEADS,
    OWN_LEAD_OTHER,
    OWN_LEADS,
    OWN_LEADS_AMONG,
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


def write_point(letter: Letter, point: Point, variant: int) -> str:
    """The point's paragraph: lead, answer, proof, need; empty while there is nothing to say."""
    if not says_something(point):
        return ""
    earlier = letter.points[: letter.points.index(point)]
    told = [p for p in earlier if says_something(p)]
    answer = closed(point.answer)
    return joined(
        _lead(letter, point, told),
        answer,
        _proof_sentences(point.proof, answer, told, variant) if point.proof else "",
        _need_sentence(point, told),
    )


def _lead(letter: Letter, point: Point, told: Sequence[Point]) -> str:
    """What the point is about: the question quoted, the subject named, or a phrase by kind."""
    subject = point.subject.strip()
    if not subject:
        return _lead_without_subject(letter, point, told)
    asked = is_question(subject)
    named = quoted(subject) if asked else closed(subject)
    nth = sum(bool(p.subject.strip()) and is_question(p.subject) == asked for p in told)
    if letter.kind is LetterKind.THANK_YOU and not told:
        return joined(HIGHLIGHT_QUESTION if asked else HIGHLIGHT_SUBJECT, named)
    leads = QUESTION_LEADS if asked else SUBJECT_LEADS
    return joined(_nth(leads[letter.tone], nth), named, _answer_lead(letter, point, told))


def _answer_lead(letter: Letter, point: Point, told: Sequence[Point]) -> str:
    """A few words on what the answer is, by kind, once a letter; a thank-you answers nothing."""
    used = any(p.kind == point.kind for p in told)
    fits = letter.kind is LetterKind.RECOVERY and point.kind in ANSWER_LEADS and point.answer
    return in_tone(letter.tone, ANSWER_LEADS[point.kind]) if fits and not used else ""


def _lead_without_subject(letter: Letter, point: Point, told: Sequence[Point]) -> str:
    if letter.kind is LetterKind.THANK_YOU:
        return "" if told else in_tone(letter.tone, HIGHLIGHT_LEAD)
    alone = sum(says_something(p) for p in letter.points) == 1
    by_kind = OWN_LEADS if alone else {**OWN_LEADS, **OWN_LEADS_AMONG}
    phrase, *said = (
        in_tone(letter.tone, by_kind.get(p.kind, OWN_LEAD_OTHER)) for p in (point, *told)
    )
    return "" if phrase in said else phrase


def _proof_sentences(proof: Proof, answer: str, told: Sequence[Point], variant: int) -> str:
    """What the proof shows, unless the answer says so already, and where to check it."""
    nth = variant + sum(p.proof is not None and p.proof.kind is proof.kind for p in told)
    claim, where = proof.claim.strip(), proof.where.strip()
    repeats = claim.rstrip(".").casefold() in answer.casefold()
    claim_leads, where_leads = CLAIM_LEADS[proof.kind], WHERE_LEADS[proof.kind]
    shown = (
        f"{claim_leads[nth % len(claim_leads)]} {closed(claim)}" if claim and not repeats else ""
    )
    checked = f"{where_leads[nth % len(where_leads)]} {closed(where)}" if where else ""
    return joined(shown, checked)


def _need_sentence(point: Point, told: Sequence[Point]) -> str:
    nth = sum(bool(p.need.strip()) for p in told)
    need = point.need.strip()
    return f"{_nth(NEED_LEADS, nth)} {closed(need)}" if need else ""


def _nth(phrases: Sequence[str], nth: int) -> str:
    return phrases[min(nth, len(phrases) - 1)]
