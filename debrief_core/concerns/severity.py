"""The severity scale in words that fit a concern, for every whole number and not only anchors."""

from debrief_core.concerns.kind import ConcernKind
from debrief_core.interview.words import severity_words

NEAREST_ANCHOR = {1: 2, 2: 2, 3: 2, 4: 5, 5: 5, 6: 5, 7: 8, 8: 8, 9: 8}


def describe_severity(kind: ConcernKind, severity: int) -> str:
    """The scale's words for 0–10, then what the nearest anchor looks like for this concern.

    Raises `ValueError` for a number that the scale does not have.
    """
    if severity not in range(11):
        raise ValueError(f"severity is a whole number from 0 to 10, not {severity}")
    lead = _to_you(severity_words(severity)).capitalize()
    if severity == 0:
        return f"{lead}."
    if severity == 10:
        return f"{lead}: whatever else went well, this decided it."
    return f"{lead}: {_continued(kind.looks_like[NEAREST_ANCHOR[severity]])}"


def _continued(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]


def _to_you(words: str) -> str:
    return words.replace("my chances", "your chances").replace("cost me", "cost you")
