"""How many more interviews it takes until a change of a named size would show.

The table `horizon.json` is made by `python -m benchmarks.patterns_horizon`: for each question and
size the number at which the gate found it in 8 of 10 simulated journals.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from debrief_core.patterns.evidence import Evidence
from debrief_core.patterns.names import count, points
from debrief_core.patterns.pattern import Pattern, Question
from debrief_core.patterns.questions import QUESTIONS, calibration, self_criticism

TABLE = Path(__file__).with_name("horizon.json")
_SOON = 30
"""The smallest size that would show within so many is said, else the one that shows first."""
_WOULD_SHOW: dict[Question, Callable[[float], str]] = {
    Question.RECURRING: lambda share: f"something that comes up in {10 * share:g} of 10 interviews",
    Question.TREND: lambda change: f"a change of {points(change)} from first to last",
    Question.CONTEXT: lambda more: f"one stage that is {points(more)} worse",
    Question.SELF_CRITICISM: lambda gap: f"a second look that is {points(gap)} milder",
    Question.CALIBRATION: lambda real: f"“30 %” that is really {100 * real:.0f} %",
}


@dataclass(frozen=True)
class Horizon:
    """How far an open question is from speaking: about `more` until this `size` would show.

    `size` is a share of interviews (recurring; the other concerns come up in 3 of 10), points of
    severity (trend, context, self_criticism) or what a chance of 30 % really is (calibration).
    `more` counts interviews, second looks (self_criticism) or chances given (calibration).
    """

    question: Question
    size: float
    more: int
    sentence: str


def horizons(evidence: Evidence, patterns: Sequence[Pattern]) -> list[Horizon]:
    """For each question that is open and silent, when it would speak in 8 of 10 journals.

    None for a question whose every size would have shown by now, and for what goes with outcomes
    and letters, which depend on too much that a table cannot know.
    """
    said = {pattern.question for pattern in patterns}
    silent = [a.question for a in QUESTIONS if str(a.question) not in said and a.is_open(evidence)]
    found = (_nearest(question, counted(question, evidence)) for question in silent)
    return [horizon for horizon in found if horizon]


def counted(question: Question, evidence: Evidence) -> int:
    """How many interviews a question has to go by: second looks and chances are fewer than all."""
    if question == Question.SELF_CRITICISM:
        return self_criticism.counted(evidence)
    if question == Question.CALIBRATION:
        return calibration.counted(evidence)
    return len(evidence)


def _nearest(question: Question, so_far: int) -> Horizon | None:
    ahead = [row for row in _rows() if row["question"] == question and row["counted"] > so_far]
    if not ahead:
        return None
    soon = [row for row in ahead if row["counted"] - so_far <= _SOON]
    row = max(soon, key=_needed) if soon else min(ahead, key=_needed)
    more = max(1, round(row["counted"] - so_far))
    return Horizon(question, row["size"], more, _sentence(question, row["size"], more))


def _needed(row: dict[str, Any]) -> float:
    return float(row["counted"])


def _sentence(question: Question, size: float, more: int) -> str:
    unit = {Question.SELF_CRITICISM: "second look", Question.CALIBRATION: "chance"}
    counted_in = count(more, f"more {unit.get(question, 'interview')}")
    return f"About {counted_in} before {_WOULD_SHOW[question](size)} would show."


@cache
def _rows() -> list[dict[str, Any]]:
    return list(json.loads(TABLE.read_text(encoding="utf-8")))
