"""Patterns over many interviews: the frames, the charts, and the findings with their gate."""

from debrief_core.patterns import charts
from debrief_core.patterns.behind import behind_marks, behind_pattern
from debrief_core.patterns.evidence import weigh
from debrief_core.patterns.export import figure_pdf, figure_png, figure_svg
from debrief_core.patterns.facts import Fact, concern_fact, journal_facts, latest_in_words
from debrief_core.patterns.figure import Figure
from debrief_core.patterns.gate import find_patterns, patterns_in
from debrief_core.patterns.narrowing import Narrowing, fits, narrowed
from debrief_core.patterns.pattern import Pattern, Question
from debrief_core.patterns.ratings import Rated, UnreadableRatings, read_ratings
from debrief_core.patterns.report import Report, report_pdf
from debrief_core.patterns.sentences import how_sure, no_pattern
from debrief_core.patterns.tables import as_csv

__all__ = [
    "Fact",
    "Figure",
    "Narrowing",
    "Pattern",
    "Question",
    "Rated",
    "Report",
    "UnreadableRatings",
    "as_csv",
    "behind_marks",
    "behind_pattern",
    "charts",
    "concern_fact",
    "figure_pdf",
    "figure_png",
    "figure_svg",
    "find_patterns",
    "fits",
    "how_sure",
    "journal_facts",
    "latest_in_words",
    "narrowed",
    "no_pattern",
    "patterns_in",
    "read_ratings",
    "report_pdf",
    "weigh",
]
