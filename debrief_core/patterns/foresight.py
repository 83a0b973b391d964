"""Were you right about yourself? Chances against outcomes, and fears against what they said."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from debrief_core.interview import Basis, EmployerSaid, Interview
from debrief_core.patterns.evidence import NO_REPLY_AFTER, Evidence
from debrief_core.patterns.frames.foresight import compared
from debrief_core.patterns.frames.gap import reconsidered_rows
from debrief_core.patterns.pattern import Finding
from debrief_core.patterns.questions import calibration
from debrief_core.patterns.ratings import Rated

BY_ITSELF = 0.05
"""A bias may be claimed wrongly in at most this share of journals, however often one looks: the
e-process of the patterns' calibration question, asked by itself. Among the patterns it shares the
errors of seven questions, and has 0.01."""
BET = 1.0
"""Logits by which one bets that the chances are off. At this level a bias of 1.2 logits is found
among 60 outcomes in 84 % of 300 journals (too gloomy; too hopeful 92 %), with the 1.5 of the
patterns in 74 %; exactly calibrated chances were called biased in 0.5 % of 200
(`python -m benchmarks.calibration`)."""
FEWEST = 8
"""Outcomes below which a Brier score says nothing."""
CLOSE = 0.01
"""Brier scores nearer than this are called alike."""


@dataclass(frozen=True)
class Brier:
    """The mean squared distance of chances from outcomes (0 right, 1 wrong), and a yardstick.

    `average` is the score of always saying one's own average: the share of these interviews that
    led on. It is known only afterwards, so it is hard to beat (Brier 1950; Murphy 1973).
    """

    interviews: int
    own: float
    average: float

    @property
    def sentence(self) -> str:
        """Both scores in words."""
        if self.own < self.average - CLOSE:
            verdict = "Your chances told more than always saying your own average would have."
        elif self.own > self.average + CLOSE:
            verdict = "Always saying your own average would have been nearer to what happened."
        else:
            verdict = "They told about as much as always saying your own average."
        return f"{verdict} Brier score {self.own:.2f} against {self.average:.2f}; 0 is perfect."


@dataclass(frozen=True)
class Judged:
    """Concerns of one basis that an employer's reason confirmed, refuted or left out."""

    basis: Basis
    confirmed: int
    refuted: int
    not_mentioned: int

    @property
    def total(self) -> int:
        """How many the employer's reason could be held against."""
        return self.confirmed + self.refuted + self.not_mentioned


def brier(evidence: Evidence) -> Brier | None:
    """The score of the chances that have an outcome old enough to count; None below eight."""
    chosen = compared(evidence)
    chances = evidence.interviews["expected"].to_numpy(dtype=float)[chosen]
    if len(chances) < FEWEST:
        return None
    led_on = evidence.advanced()[chosen].astype(float)
    own = float(np.mean((chances - led_on) ** 2))
    return Brier(len(chances), own, float(np.mean((led_on.mean() - led_on) ** 2)))


def bias(evidence: Evidence) -> Finding | None:
    """Too gloomy or too hopeful by more than chance, at the level `BY_ITSELF`; None if neither."""
    if not calibration.is_open(evidence):
        return None
    found = [each for each in calibration.answers(evidence, BET) if each.p <= BY_ITSELF]
    return min(found, key=lambda each: each.p, default=None)


def felt_and_considered(rated: Rated) -> tuple[float, float, int] | None:
    """The mean severity felt and on second thought, and of how many ratings; None without any.

    Only interviews that were reconsidered as a whole count: choosing the painful ones to look at
    again would make chance look like self-criticism.
    """
    rows = reconsidered_rows(rated)
    if rows.empty:
        return None
    return float(rows["felt"].mean()), float(rows["considered"].mean()), len(rows)


def told_by_employers(interview: Interview) -> tuple[tuple[Basis, EmployerSaid], ...]:
    """What the employer's reason said of each concern whose basis is known."""
    return tuple(
        (concern.basis, concern.employer)
        for concern in interview.reflection.concerns
        if concern.felt and concern.basis and concern.employer
    )


def judged(
    told: Iterable[tuple[datetime, Iterable[tuple[Basis, EmployerSaid]]]], now: datetime
) -> list[Judged]:
    """What employers said of concerns that were seen, guessed and feared, in this order.

    `told` has when an interview was held and what `told_by_employers` gave for it. Interviews
    younger than the no-reply cut-off of 45 days do not enter.
    """
    cut_off: timedelta = NO_REPLY_AFTER.to_pytimedelta()
    old = [pair for held_at, pairs in told if now - held_at >= cut_off for pair in pairs]
    return [
        Judged(basis, *(old.count((basis, said)) for said in EmployerSaid))
        for basis in Basis
        if any(of is basis for of, _ in old)
    ]
