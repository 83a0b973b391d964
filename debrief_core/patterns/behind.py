"""From a mark on a chart to the interviews behind it."""

from collections.abc import Collection, Mapping

import numpy as np
from numpy.typing import NDArray

from debrief_core.patterns.evidence import weigh
from debrief_core.patterns.pattern import Pattern, Question
from debrief_core.patterns.periods import periods
from debrief_core.patterns.questions.context import contexts
from debrief_core.patterns.ratings import CAME_UP, Rated

Behind = NDArray[np.bool_]


def behind_marks(rated: Rated, marks: Collection[Mapping[str, object]]) -> Behind:
    """Which interviews lie behind the marks that were clicked on; none clicked is all of them.

    A mark names a `column` (an interview, or a month and up), or a `concern` (the interviews in
    which it came up), as the charts' clicks do.
    """
    if not marks:
        return np.ones(len(rated), dtype=bool)
    columns = {mark["column"] for mark in marks if "column" in mark}
    concerns = {str(mark["concern"]) for mark in marks if "concern" in mark}
    chosen = np.array(periods(rated).of["key"].isin(columns), dtype=bool)
    for concern in concerns:
        chosen |= came_up_in(rated, concern)
    return chosen


def behind_pattern(rated: Rated, pattern: Pattern) -> Behind:
    """Which interviews a pattern was found in."""
    if pattern.question == Question.RECURRING and pattern.concern:
        return came_up_in(rated, pattern.concern)
    if pattern.where:
        return np.asarray(contexts(weigh(rated))[pattern.where], dtype=bool)
    if pattern.question in {Question.CALIBRATION, Question.OUTCOME_LINK, Question.LETTER}:
        return weigh(rated).resolved()
    return np.ones(len(rated), dtype=bool)


def came_up_in(rated: Rated, concern: str) -> Behind:
    """Interviews in which the concern was rated 4 or more."""
    rows = rated.rows[(rated.rows["concern"] == concern) & (rated.rows["felt"] >= CAME_UP)]
    return np.isin(np.arange(len(rated)), rows["interview"].to_numpy())
