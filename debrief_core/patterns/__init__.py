"""Patterns over many interviews: the frames, the charts, and the findings with their gate."""

from debrief_core.patterns import charts
from debrief_core.patterns.figure import Figure
from debrief_core.patterns.narrowing import Narrowing, narrowed
from debrief_core.patterns.ratings import Rated, UnreadableRatings, read_ratings

__all__ = [
    "Figure",
    "Narrowing",
    "Rated",
    "UnreadableRatings",
    "charts",
    "narrowed",
    "read_ratings",
]
