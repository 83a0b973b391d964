"""The seven questions. Each module says when it opens and what it finds."""

from collections.abc import Callable
from dataclasses import dataclass

from debrief_core.patterns.evidence import Evidence
from debrief_core.patterns.pattern import Finding, Question
from debrief_core.patterns.questions import (
    calibration,
    context,
    letters,
    outcomes,
    recurring,
    self_criticism,
    trend,
)


@dataclass(frozen=True)
class Asked:
    """A question: `is_open` looks at counts alone, never at ratings; `answers` does the rest."""

    question: Question
    is_open: Callable[[Evidence], bool]
    answers: Callable[[Evidence], list[Finding]]


QUESTIONS = (
    Asked(Question.RECURRING, recurring.is_open, recurring.answers),
    Asked(Question.TREND, trend.is_open, trend.answers),
    Asked(Question.CONTEXT, context.is_open, context.answers),
    Asked(Question.SELF_CRITICISM, self_criticism.is_open, self_criticism.answers),
    Asked(Question.CALIBRATION, calibration.is_open, calibration.answers),
    Asked(Question.OUTCOME_LINK, outcomes.is_open, outcomes.answers),
    Asked(Question.LETTER, letters.is_open, letters.answers),
)
