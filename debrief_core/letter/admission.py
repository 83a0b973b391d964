"""The admission: one sentence that says what the letter sets right, and no more than one."""

from debrief_core.interview import Letter, LetterKind, Point
from debrief_core.letter.phrases import (
    ADMISSION_ASKED_OTHER,
    ADMISSION_OTHER,
    ADMISSIONS,
    ADMISSIONS_ASKED,
    ADMISSIONS_ASKED_SEVERAL,
    ADMISSIONS_MIXED,
    ADMISSIONS_SEVERAL,
    APOLOGIES,
    APOLOGY_FOR_BOTH,
    BESIDES_AN_APOLOGY,
    BESIDES_AN_APOLOGY_ASKED,
    COUNT,
    OTHER_POINTS,
    in_tone,
)
from debrief_core.letter.points import question_in_opening, says_something, takes_part
from debrief_core.letter.wording import in_a_sentence


def compose_admission(letter: Letter) -> str:
    """The admission that fits the kinds and number of the points; none in a thank-you note.

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
    besides = BESIDES_AN_APOLOGY_ASKED if question_in_opening(letter) else BESIDES_AN_APOLOGY
    return f"I am sorry {in_tone(letter.tone, clause)}{besides.get(others, '')}."


def _shortfall(letter: Letter, points: list[Point]) -> str:
    """What fell short, without an apology; points that need no words do not count beside others."""
    telling = [p for p in points if says_something(p)] or points[:1]
    kinds = {p.kind for p in telling}
    kind = kinds.pop() if len(kinds) == 1 else ""
    company = in_a_sentence(letter.company)
    if question_in_opening(letter):
        return _shortfall_of_the_question(letter, telling)
    if len(telling) == 1:
        return in_tone(letter.tone, ADMISSIONS.get(kind, ADMISSION_OTHER)).format(company=company)
    phrases = ADMISSIONS_SEVERAL.get(kind, ADMISSIONS_MIXED)
    return in_tone(letter.tone, phrases).format(count=COUNT[min(len(telling), 3)])


def _shortfall_of_the_question(letter: Letter, telling: list[Point]) -> str:
    """What fell short of the question that the opening has named, and beside it."""
    if len(telling) == 1:
        kind = telling[0].kind
        phrases = ADMISSIONS_ASKED.get(kind) or ADMISSIONS.get(kind, ADMISSION_ASKED_OTHER)
        company = in_a_sentence(letter.company)
        return in_tone(letter.tone, phrases).format(company=company)
    others = OTHER_POINTS[min(len(telling) - 1, 2)]
    return in_tone(letter.tone, ADMISSIONS_ASKED_SEVERAL).format(others=others)
