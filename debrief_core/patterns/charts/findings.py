"""The chart that carries a pattern."""

from collections.abc import Callable

from debrief_core.patterns.charts.foresight import letters_figure, reliability_figure
from debrief_core.patterns.charts.gap import gap_figure
from debrief_core.patterns.charts.places import context_figure, outcome_figure
from debrief_core.patterns.charts.ranking import ranking_figure
from debrief_core.patterns.charts.severity import severity_figure
from debrief_core.patterns.figure import Figure
from debrief_core.patterns.pattern import Pattern, Question
from debrief_core.patterns.ratings import Rated

BESIDE = 5
"""So many rows stand beside a sentence; the whole chart comes further down."""

_FIGURES: dict[str, Callable[[Rated, Pattern], Figure]] = {
    Question.RECURRING: lambda rated, _: ranking_figure(rated, BESIDE),
    Question.TREND: lambda rated, found: severity_figure(rated, found.concern),
    Question.CONTEXT: lambda rated, found: context_figure(
        rated, str(found.concern), str(found.where)
    ),
    Question.SELF_CRITICISM: lambda rated, _: gap_figure(rated, BESIDE),
    Question.CALIBRATION: lambda rated, _: reliability_figure(rated),
    Question.OUTCOME_LINK: lambda rated, found: outcome_figure(rated, str(found.concern)),
    Question.LETTER: lambda rated, _: letters_figure(rated),
}


def pattern_figure(rated: Rated, pattern: Pattern) -> Figure:
    """What to look at for this pattern: the numbers it was found in."""
    return _FIGURES[pattern.question](rated, pattern)
