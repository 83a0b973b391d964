"""The severity map: the whole journal in one drawing whose parts answer each other."""

from debrief_core.patterns.charts.overview.figure import OVERVIEW_ROWS, overview_figure

__all__ = ["OVERVIEW_ROWS", "overview_figure"]
