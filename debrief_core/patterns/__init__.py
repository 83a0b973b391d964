"""Patterns over many interviews: the frames, the charts, and the findings with their gate."""

from debrief_core.patterns import charts
from debrief_core.patterns.figure import Figure
from debrief_core.patterns.gate import find_patterns
from debrief_core.patterns.narrowing import Narrowing, narrowed
from debrief_core.patterns.pattern import Pattern
from debrief_core.patterns.ratings import Rated, UnreadableRatings, read_ratings

__all__ = [
    "Figure",
    "Narrowing",
    "Pattern",
    "Rated",
    "UnreadableRatings",
    "charts",
    "find_patterns",
    "narrowed",
    "read_ratings",
]
