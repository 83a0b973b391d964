"""From a mark on a chart to the interviews behind it."""

from collections.abc import Callable, Collection, Mapping

import numpy as np
from numpy.typing import NDArray

from debrief_core.interview.severity import CAME_UP
from debrief_core.patterns.evidence import evidence_of
from debrief_core.patterns.frames.foresight import WITH, compared, given_chance
from debrief_core.patterns.frames.gap import reconsidered_rows
from debrief_core.patterns.pattern import Pattern, Question
from debrief_core.patterns.periods import periods
from debrief_core.patterns.questions.context import contexts
from debrief_core.patterns.ratings import Rated

Members = NDArray[np.bool_]


def members_of_marks(rated: Rated, marks: Collection[Mapping[str, object]]) -> Members:
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
        chosen |= _members_of_mark(rated, mark)
    return chosen


def _members_of_mark(rated: Rated, mark: Mapping[str, object]) -> Members:
    chosen = np.ones(len(rated), dtype=bool)
    for name in _MEMBERS.keys() & mark.keys():
        chosen &= _MEMBERS[name](rated, mark[name])
    return chosen


def members_of_pattern(rated: Rated, pattern: Pattern) -> Members:
    """Which interviews a pattern was found in."""
    if pattern.question == Question.RECURRING and pattern.concern:
        return came_up_in(rated, pattern.concern)
    if pattern.where:
        return _in_place(rated, pattern.where)
    if pattern.question in {Question.CALIBRATION, Question.OUTCOME_LINK, Question.LETTER}:
        return evidence_of(rated).resolved()
    return np.ones(len(rated), dtype=bool)


def came_up_in(rated: Rated, concern: str) -> Members:
    """Interviews in which the concern was rated 4 or more."""
    rows = rated.rows[(rated.rows["concern"] == concern) & (rated.rows["felt"] >= CAME_UP)]
    return np.isin(np.arange(len(rated)), rows["interview"].to_numpy())


def _in_column(rated: Rated, key: object) -> Members:
    return np.asarray(periods(rated).of["key"] == key, dtype=bool)


def _in_place(rated: Rated, place: object) -> Members:
    around = contexts(evidence_of(rated))
    return np.asarray(around.get(str(place), np.zeros(len(rated))), dtype=bool)


def _reconsidered(rated: Rated, concern: object) -> Members:
    rows = reconsidered_rows(rated)
    again = rows.loc[rows["concern"] == concern, "interview"]
    return np.isin(np.arange(len(rated)), again.to_numpy())


def _with_chance(rated: Rated, chance: object) -> Members:
    evidence = evidence_of(rated)
    with_it: Members = compared(evidence) & (given_chance(evidence) == chance)
    return with_it


def _with_letter(rated: Rated, letter: object) -> Members:
    evidence = evidence_of(rated)
    sent = evidence.interviews["letter_sent"].to_numpy(dtype=bool)
    on_that_side: Members = compared(evidence) & (sent if letter == WITH else ~sent)
    return on_that_side


_MEMBERS: dict[str, Callable[[Rated, object], Members]] = {
    "column": _in_column,
    "concern": lambda rated, concern: came_up_in(rated, str(concern)),
    "place": _in_place,
    "reconsidered": _reconsidered,
    "chance": _with_chance,
    "letter": _with_letter,
}
