"""From a mark on a chart to the interviews behind it."""

from collections.abc import Callable, Collection, Mapping

import numpy as np
from numpy.typing import NDArray

from debrief_core.patterns.evidence import weigh
from debrief_core.patterns.frames.foresight import WITH, compared, given_chance
from debrief_core.patterns.frames.gap import reconsidered_rows
from debrief_core.patterns.pattern import Pattern, Question
from debrief_core.patterns.periods import periods
from debrief_core.patterns.questions.context import contexts
from debrief_core.patterns.ratings import CAME_UP, Rated

Behind = NDArray[np.bool_]


def behind_marks(rated: Rated, marks: Collection[Mapping[str, object]]) -> Behind:
    """Which interviews lie behind the marks that were clicked on; none clicked is all of them.

    A mark names what it stands for as the charts' clicks do, and more than one thing where it
    stands for a cell: `column` (an interview, or a month and up), `concern` (where it came up),
    `place` (a context such as `stage=technical`), `reconsidered` (a concern that was rated again),
    `chance` (what was given to interviews with an outcome) and `letter` (with one or without).
    """
    if not marks:
        return np.ones(len(rated), dtype=bool)
    chosen = np.zeros(len(rated), dtype=bool)
    for mark in marks:
        chosen |= _behind_mark(rated, mark)
    return chosen


def _behind_mark(rated: Rated, mark: Mapping[str, object]) -> Behind:
    chosen = np.ones(len(rated), dtype=bool)
    for name in _BEHIND.keys() & mark.keys():
        chosen &= _BEHIND[name](rated, mark[name])
    return chosen


def behind_pattern(rated: Rated, pattern: Pattern) -> Behind:
    """Which interviews a pattern was found in."""
    if pattern.question == Question.RECURRING and pattern.concern:
        return came_up_in(rated, pattern.concern)
    if pattern.where:
        return _in_place(rated, pattern.where)
    if pattern.question in {Question.CALIBRATION, Question.OUTCOME_LINK, Question.LETTER}:
        return weigh(rated).resolved()
    return np.ones(len(rated), dtype=bool)


def came_up_in(rated: Rated, concern: str) -> Behind:
    """Interviews in which the concern was rated 4 or more."""
    rows = rated.rows[(rated.rows["concern"] == concern) & (rated.rows["felt"] >= CAME_UP)]
    return np.isin(np.arange(len(rated)), rows["interview"].to_numpy())


def _in_column(rated: Rated, key: object) -> Behind:
    return np.asarray(periods(rated).of["key"] == key, dtype=bool)


def _in_place(rated: Rated, place: object) -> Behind:
    around = contexts(weigh(rated))
    return np.asarray(around.get(str(place), np.zeros(len(rated))), dtype=bool)


def _reconsidered(rated: Rated, concern: object) -> Behind:
    rows = reconsidered_rows(rated)
    again = rows.loc[rows["concern"] == concern, "interview"]
    return np.isin(np.arange(len(rated)), again.to_numpy())


def _with_chance(rated: Rated, chance: object) -> Behind:
    evidence = weigh(rated)
    with_it: Behind = compared(evidence) & (given_chance(evidence) == chance)
    return with_it


def _with_letter(rated: Rated, letter: object) -> Behind:
    evidence = weigh(rated)
    sent = evidence.interviews["letter_sent"].to_numpy(dtype=bool)
    on_that_side: Behind = compared(evidence) & (sent if letter == WITH else ~sent)
    return on_that_side


_BEHIND: dict[str, Callable[[Rated, object], Behind]] = {
    "column": _in_column,
    "concern": lambda rated, concern: came_up_in(rated, str(concern)),
    "place": _in_place,
    "reconsidered": _reconsidered,
    "chance": _with_chance,
    "letter": _with_letter,
}
