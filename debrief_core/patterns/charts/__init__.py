"""The charts: each takes ratings, computes its frame and says what it shows."""

from debrief_core.patterns.charts.comparing import comparing_figure
from debrief_core.patterns.charts.findings import pattern_figure
from debrief_core.patterns.charts.foresight import letters_figure, reliability_figure
from debrief_core.patterns.charts.gap import gap_figure
from debrief_core.patterns.charts.heat import heat_figure
from debrief_core.patterns.charts.overview import OVERVIEW_ROWS, overview_figure
from debrief_core.patterns.charts.places import context_figure, outcome_figure, places_figure
from debrief_core.patterns.charts.ranking import ranking_figure
from debrief_core.patterns.charts.severity import (
    severity_figure,
    severity_figures,
    severity_overview,
)
from debrief_core.patterns.charts.spark import worst_figure

__all__ = [
    "OVERVIEW_ROWS",
    "comparing_figure",
    "context_figure",
    "gap_figure",
    "heat_figure",
    "letters_figure",
    "outcome_figure",
    "overview_figure",
    "pattern_figure",
    "places_figure",
    "ranking_figure",
    "reliability_figure",
    "severity_figure",
    "severity_figures",
    "severity_overview",
    "worst_figure",
]
