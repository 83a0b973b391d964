"""The chart that carries a pattern."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from debrief_core.patterns.charts.foresight import letters_figure, reliability_figure
from debrief_core.patterns.charts.gap import gap_figure
from debrief_core.patterns.charts.places import context_figure, outcome_figure
from debrief_core.patterns.charts.ranking import ranking_figure
from debrief_core.patterns.charts.severity import severity_figure
from debrief_core.patterns.figure import Figure
from debrief_core.patterns.pattern import Pattern, Question
from debrief_core.patterns.ratings import Rated

BESIDE = 2
"""So many rows stand beside a sentence; the whole chart comes further down."""
HIGHEST = 96
"""Pixels of a chart on a card, without its axis."""

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
    figure = _FIGURES[pattern.question](rated, pattern)
    return replace(figure, spec=_small(figure.spec))


def _small(spec: dict[str, Any]) -> dict[str, Any]:
    """The drawing as it stands on a card: low, without titles and scales of colour."""
    bare = _without(spec)
    bare["padding"] = {"left": 4, "right": 4, "top": 2, "bottom": 0}
    return {**bare, "height": min(int(bare.get("height", HIGHEST)), HIGHEST)}


def _without(part: Any) -> Any:
    if isinstance(part, dict):
        kept = {key: _without(value) for key, value in part.items()}
        if "gradientLength" in (kept.get("legend") or {}):
            kept["legend"] = None
        return kept | ({"title": None} if "title" in kept else {})
    return [_without(each) for each in part] if isinstance(part, list) else part
