"""The charts: each takes ratings, computes its frame and says what it shows."""

from debrief_core.patterns.charts.gap import gap_figure
from debrief_core.patterns.charts.heat import heat_figure
from debrief_core.patterns.charts.ranking import ranking_figure
from debrief_core.patterns.charts.severity import severity_figure, severity_figures, severity_table

__all__ = [
    "gap_figure",
    "heat_figure",
    "ranking_figure",
    "severity_figure",
    "severity_figures",
    "severity_table",
]
