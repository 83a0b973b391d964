"""Patterns over many interviews: the frames, the charts, and the findings with their gate."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from debrief_core.patterns.certainty import NOT_LUCK, how_sure, no_pattern
from debrief_core.patterns.evidence import evidence_of
from debrief_core.patterns.facts import Fact, concern_fact, journal_facts, latest_in_words
from debrief_core.patterns.figure import Figure
from debrief_core.patterns.gate import find_patterns, new_patterns, patterns_in
from debrief_core.patterns.horizon import Horizon, horizons
from debrief_core.patterns.members import members_of_marks, members_of_pattern
from debrief_core.patterns.pattern import NextStep, Pattern, Question, Step
from debrief_core.patterns.ratings import Rated, read_ratings
from debrief_core.patterns.selection import Selection, fits, in_view, selected
from debrief_core.patterns.sentences import to_tell
from debrief_core.problems import UnreadableRatings
from debrief_core.spreadsheets import as_csv

if TYPE_CHECKING:
    from debrief_core.patterns import charts
    from debrief_core.patterns.export import figure_pdf, figure_png, figure_svg
    from debrief_core.patterns.report import Report, report_pdf

_DRAWN = {
    "charts": "charts",
    "figure_pdf": "export",
    "figure_png": "export",
    "figure_svg": "export",
    "Report": "report",
    "report_pdf": "report",
}
"""Where the names are defined that draw. Whoever looks for patterns only, as Home does, shall not
wait for altair, vl-convert and reportlab: a module is loaded when its name is first asked for."""


def __getattr__(name: str) -> Any:
    """A name of `_DRAWN`, loaded now (PEP 562)."""
    if name not in _DRAWN:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(f"{__name__}.{_DRAWN[name]}")
    return module if name == _DRAWN[name] else getattr(module, name)


__all__ = [
    "NOT_LUCK",
    "Fact",
    "Figure",
    "Horizon",
    "NextStep",
    "Pattern",
    "Question",
    "Rated",
    "Report",
    "Selection",
    "Step",
    "UnreadableRatings",
    "as_csv",
    "charts",
    "concern_fact",
    "evidence_of",
    "figure_pdf",
    "figure_png",
    "figure_svg",
    "find_patterns",
    "fits",
    "horizons",
    "how_sure",
    "in_view",
    "journal_facts",
    "latest_in_words",
    "members_of_marks",
    "members_of_pattern",
    "new_patterns",
    "no_pattern",
    "patterns_in",
    "read_ratings",
    "report_pdf",
    "selected",
    "to_tell",
]
