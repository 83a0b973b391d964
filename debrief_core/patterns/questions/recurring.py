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
_TIE = 1e-5
"""Equal counts are told apart by how severe they were. Whole numbers tie so often that the gate
would let through far fewer by chance than it may, and far fewer in earnest."""


def is_open(evidence: Evidence) -> bool:
    """From five interviews on."""
    return len(evidence) >= FROM


def answers(evidence: Evidence) -> list[Finding]:
    """Concerns that come up more than if the same occurrences were spread by chance.

    Each interview keeps its ratings; which of its offered concerns got which is drawn anew. The
    statistic is the count above its expectation in standard deviations, adjusted by the largest
    over all concerns (max-T, Westfall & Young 1993). Rates are shrunk by a Beta prior.
    """
    offered = ~np.isnan(evidence.felt)
    came_up = np.asarray(np.where(offered, evidence.felt, 0) >= CAME_UP)
    scores = came_up + np.nan_to_num(evidence.felt) * _TIE
    spread = _by_chance(offered, scores)
    excess = spread.standardised(scores.sum(axis=0))
    p = adjusted_p(excess, _largest(offered, scores, spread, evidence.rng(1)))
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
    """The sums of all concerns' scores if those are spread by chance."""

    expected: Numbers
    covariance: Numbers

    def standardised(self, sums: Numbers) -> Numbers:
        """Sums above their expectation, in standard deviations."""
        deviation = np.sqrt(np.maximum(np.diag(self.covariance), 1e-12))
        result: Numbers = (sums - self.expected) / deviation
        return result


def _by_chance(offered: Flags, scores: Numbers) -> _Spread:
    """Sums of draws without replacement, one from each interview's own scores."""
    sizes = np.maximum(offered.sum(axis=1), 1)
    means = scores.sum(axis=1) / sizes
    variances = (np.where(offered, scores - means[:, None], 0) ** 2).sum(axis=1) / sizes
    weight = variances * sizes / np.maximum(sizes - 1, 1)
    shared = (offered * (weight / sizes)[:, None]).T @ offered
    return _Spread(means @ offered, np.diag(weight @ offered) - shared)


def _largest(offered: Flags, scores: Numbers, spread: _Spread, rng: np.random.Generator) -> Numbers:
    if len(offered) > EXACT_UP_TO:
        lots = rng.standard_normal((SHUFFLES, offered.shape[1]))
        sums: Numbers = lots @ root_of(spread.covariance).T + spread.expected
    else:
        sums = _drawn(offered, scores, rng)
    largest: Numbers = spread.standardised(sums).max(axis=1)
    return largest


def _drawn(offered: Flags, scores: Numbers, rng: np.random.Generator) -> Numbers:
    """Each interview's scores go to its offered concerns in the order of their lots."""
    lots = np.where(offered, rng.random((SHUFFLES, *offered.shape)), 2.0)
    first_the_offered = np.argsort(~offered, axis=1, kind="stable")
    given = np.take_along_axis(np.where(offered, scores, 0), first_the_offered, axis=1)
    drawn = np.empty_like(lots)
    np.put_along_axis(drawn, np.argsort(lots, axis=2), given[None], axis=2)
    result: Numbers = drawn.sum(axis=1)
    return result
