"""The review: every rule of letter.md that can be checked, each with its place and a way out."""

from collections.abc import Sequence
from datetime import datetime

from debrief_core.interview import Letter, Proof
from debrief_core.letter.choosing import has_proof
from debrief_core.letter.phrases import APOLOGIES
from debrief_core.letter.printed import as_printed
from debrief_core.letter.review.claims import review_claims
from debrief_core.letter.review.employer import review_employer
from debrief_core.letter.review.faults import Fault, Rule
from debrief_core.letter.review.length import review_length
from debrief_core.letter.review.manner import review_manner
from debrief_core.letter.review.mistakes import review_mistakes
from debrief_core.letter.review.naming import review_names
from debrief_core.letter.review.own_words import review_own_words
from debrief_core.letter.review.points import review_points
from debrief_core.letter.review.printing import review_printing
from debrief_core.letter.review.proofreading import review_language
from debrief_core.letter.review.remark import Grade, Matter, Mend, Part, Passage, Remark
from debrief_core.letter.review.timing import review_timing

_CHECKS = (
    review_mistakes,
    review_names,
    review_employer,
    review_printing,
    review_length,
    review_points,
    review_claims,
    review_manner,
    review_language,
    review_own_words,
)


def review_letter(letter: Letter, now: datetime | None = None) -> list[Remark]:
    """All remarks on a letter, what must be mended first, then in the order of the rules.

    `now` makes the clock exact; without it the letter's date stands for the time of sending.
    """
    printed = as_printed(letter)
    proofs = [p.proof for p in printed.points if p.proof is not None and has_proof(p.proof)]
    apologises = any(point.kind in APOLOGIES for point in letter.points)
    matter = Matter(printed, _passages(letter), tuple(proofs), apologises)
    return [*_in_order(matter), *review_timing(letter, now)]


def review_matter(matter: Matter) -> list[Remark]:
    """All remarks on a matter put together elsewhere, such as a pasted text."""
    return _in_order(matter)


def review_pasted(letter: Letter, proofs: Sequence[Proof], may_apologise: bool) -> list[Remark]:
    """The same review for a text written elsewhere; its proofs are those of the interview."""
    return _in_order(Matter(letter, _passages(letter), tuple(proofs), may_apologise, pasted=True))


def _passages(letter: Letter) -> tuple[Passage, ...]:
    body = (Passage(p.role, p.words, p.edited is not None) for p in letter.paragraphs)
    greeting = Passage(Part.SALUTATION, letter.salutation, bool(letter.own_salutation))
    subject = Passage(Part.SUBJECT, letter.subject, bool(letter.own_subject))
    return tuple(p for p in (subject, greeting, *body) if p.text.strip())


def _in_order(matter: Matter) -> list[Remark]:
    found = [remark for check in _CHECKS for remark in check(matter)]
    remarks = [remark for remark in found if not _is_said_already(remark, found)]
    return sorted(remarks, key=lambda r: (r.grade is not Grade.MUST_MEND, r.rule))


def _is_said_already(remark: Remark, found: Sequence[Remark]) -> bool:
    """Whether a misspelling is one of a name, which another remark knows how to spell."""
    names = {Fault.WRONG_NAME, Fault.WRONG_COMPANY, Fault.WRONG_ROLE}
    return remark.fault is Fault.SPELLING and any(
        other.fault in names and (other.where, other.excerpt) == (remark.where, remark.excerpt)
        for other in found
    )


__all__ = [
    "Fault",
    "Grade",
    "Mend",
    "Part",
    "Remark",
    "Rule",
    "review_letter",
    "review_matter",
    "review_pasted",
]
