"""What keeps coming back?"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from debrief_core.patterns.evidence import Evidence, Flags, Numbers
from debrief_core.patterns.frames.ranking import shrunk_rates
from debrief_core.patterns.pattern import Finding, Question
from debrief_core.patterns.ratings import CAME_UP
from debrief_core.patterns.shuffling import SHUFFLES, adjusted_p, root_of

FROM = 5
OFTEN = 0.4
EXACT_UP_TO = 60
"""Sums over more interviews than these are as good as normal, and much cheaper to draw."""


def is_open(evidence: Evidence) -> bool:
    """From five interviews on."""
    return len(evidence) >= FROM


def answers(evidence: Evidence) -> list[Finding]:
    """Concerns that come up more than if the same occurrences were spread by chance.

    Each interview keeps how many of its offered concerns came up; which ones is drawn anew. The
    statistic is the count above its expectation in standard deviations, adjusted by the largest
    over all concerns (max-T, Westfall & Young 1993). Rates are shrunk by a Beta prior.
    """
    offered = ~np.isnan(evidence.felt)
    came_up = np.asarray(np.where(offered, evidence.felt, 0) >= CAME_UP)
    spread = _by_chance(offered, came_up)
    excess = spread.standardised(came_up.sum(axis=0))
    p = adjusted_p(excess, _largest(offered, came_up, spread, evidence.dice(1)))
    counts = pd.DataFrame({"came_up": came_up.sum(axis=0), "rated": offered.sum(axis=0)})
    counts = counts[counts["rated"] > 0].assign(p=p[counts["rated"] > 0])
    rates = shrunk_rates(counts["came_up"], counts["rated"])["rate"]
    share = counts["came_up"] / counts["rated"]
    often = counts.assign(rate=rates, top=share == share.max())[rates >= OFTEN]
    return [_finding(evidence.concerns[c], often.loc[c]) for c in often.index]


def _finding(concern: str, row: "pd.Series[float]") -> Finding:
    numbers = {name: float(row[name]) for name in ("came_up", "rated", "top")}
    return Finding(
        Question.RECURRING, concern, None, "often", float(row["rate"]), "share of interviews",
        float(row["p"]), int(row["rated"]), numbers,
    )  # fmt: skip


@dataclass(frozen=True)
class _Spread:
    """The counts of all concerns if the occurrences are spread by chance."""

    expected: Numbers
    covariance: Numbers

    def standardised(self, counts: Numbers) -> Numbers:
        """Counts above their expectation, in standard deviations."""
        deviation = np.sqrt(np.maximum(np.diag(self.covariance), 1e-12))
        result: Numbers = (counts - self.expected) / deviation
        return result


def _by_chance(offered: Flags, came_up: Flags) -> _Spread:
    """Each count is a sum of hypergeometric draws, one an interview."""
    sizes = offered.sum(axis=1)
    share = came_up.sum(axis=1) / np.maximum(sizes, 1)
    weight = share * (1 - share) * sizes / np.maximum(sizes - 1, 1)
    shared = (offered * (weight / np.maximum(sizes, 1))[:, None]).T @ offered
    return _Spread(share @ offered, np.diag(weight @ offered) - shared)


def _largest(offered: Flags, came_up: Flags, spread: _Spread, dice: np.random.Generator) -> Numbers:
    if len(offered) > EXACT_UP_TO:
        lots = dice.standard_normal((SHUFFLES, offered.shape[1]))
        counts: Numbers = lots @ root_of(spread.covariance).T + spread.expected
    else:
        counts = _drawn(offered, came_up, dice)
    largest: Numbers = spread.standardised(counts).max(axis=1)
    return largest


def _drawn(offered: Flags, came_up: Flags, dice: np.random.Generator) -> Numbers:
    """Each interview's occurrences fall on the offered concerns with the smallest lots."""
    lots = np.where(offered, dice.random((SHUFFLES, *offered.shape)), 2.0)
    occurrences = came_up.sum(axis=1)
    last = np.sort(lots, axis=2)[:, np.arange(len(lots[0])), np.maximum(occurrences - 1, 0)]
    fell = (lots <= last[:, :, None]) & (occurrences > 0)[None, :, None]
    return np.asarray(fell.sum(axis=1), dtype=np.float64)
