"""English: the review's own rules of grammar, and Harper where it is installed."""

from collections.abc import Iterator

from debrief_core.letter.review.english.agreement import AGREEMENT
from debrief_core.letter.review.english.marks import MARKS, missing_stop, small_starts
from debrief_core.letter.review.english.objects import OBJECTS
from debrief_core.letter.review.english.prepositions import PREPOSITIONS
from debrief_core.letter.review.english.sound_alike import SOUND_ALIKE
from debrief_core.letter.review.english.usage import Slip
from debrief_core.letter.review.english.verb_forms import VERB_FORMS

_RULES = (*VERB_FORMS, *AGREEMENT, *PREPOSITIONS, *OBJECTS, *SOUND_ALIKE, *MARKS)


def own_slips(text: str) -> Iterator[Slip]:
    """Every fault that the rules of this room find in a text."""
    for rule in _RULES:
        yield from rule.slips(text)
    yield from small_starts(text)
    yield from missing_stop(text)
