"""The small frames behind the charts; nothing here draws."""

from debrief_core.patterns.frames.gap import GAP, second_thoughts
from debrief_core.patterns.frames.heat import severity_grid
from debrief_core.patterns.frames.ranking import ranked_concerns
from debrief_core.patterns.frames.severity import by_frequency, severity_over_time

__all__ = [
    "GAP",
    "by_frequency",
    "ranked_concerns",
    "second_thoughts",
    "severity_grid",
    "severity_over_time",
]
