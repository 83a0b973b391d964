"""The turn: one sentence that says what the letter sets right, and no more than one."""

from debrief_core.interview import Letter, LetterKind, Point
from debrief_core.letter.phrases import (
    ADMISSION_OTHER,
    ADMISSIONS,
    ADMISSIONS_MIXED,
    ADMISSIONS_SEVERAL,
    APOLOGIES,
    APOLOGY_FOR_BOTH,
    BESIDES_AN_APOLOGY,
    COUNT,
    in_tone,
)
from debrief_core.letter.points import says_something, takes_part


def compose_admission(letter: Letter) -> str:
    """The turn that fits the kinds and number of the points; none in a thank-you note.

    An apology is said only for being late or for an offence, once, in half a sentence
    (copperquail); what else there is to set right follows in the same sentence.
    """
    points = [p for p in letter.points if takes_part(p)]
    if letter.kind is LetterKind.THANK_YOU or not points:
        return ""
    apologies = list(dict.fromkeys(p.kind for p in points if p.kind in APOLOGIES))
    if apologies:
        return _apology(letter, apologies, points)
    return _shortfall(letter, points)


def _apology(letter: Letter, kinds: list[str], points: list[Point]) -> str:
    others = sum(p.kind not in APOLOGIES and says_something(p) for p in points)
    clause = APOLOGY_FOR_BOTH if len(kinds) > 1 else APOLOGIES[kinds[0]]
    return f"I am sorry {in_tone(letter.tone, clause)}{BESIDES_AN_APOLOGY.get(others, '')}."


def _shortfall(letter: Letter, points: list[Point]) -> str:
    """What fell short, without an apology; points that need no words do not count beside others."""
    telling = [p for p in points if says_something(p)] or points[:1]
    kinds = {p.kind for p in telling}
    kind = kinds.pop() if len(kinds) == 1 else ""
    company = letter.company or "your company"
    if len(telling) == 1:
        return in_tone(letter.tone, ADMISSIONS.get(kind, ADMISSION_OTHER)).format(company=company)
    phrases = ADMISSIONS_SEVERAL.get(kind, ADMISSIONS_MIXED)
    return in_tone(letter.tone, phrases).format(count=COUNT[min(len(telling), 3)])
