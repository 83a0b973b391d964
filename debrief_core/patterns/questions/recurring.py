"""What keeps coming back?"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from debrief_core.interview.severity import CAME_UP
from debrief_core.patterns.dependence import Dependence, Residuals, company_codes
from debrief_core.patterns.evidence import Evidence, Flags, Numbers
from debrief_core.patterns.frames.ranking import shrunk_rates
from debrief_core.patterns.pattern import ALPHA, Finding, Question
from debrief_core.patterns.shuffling import p_values, root_of

FROM = 5
OFTEN = 0.4
EXACT_UP_TO = 60
"""Sums over more interviews than these are as good as normal, and much cheaper to draw."""
COMING_UP = 5
"""To come up scores as much as five points of severity: better than the count alone and than the
severity alone, of which one is blind to how bad it was and one to how often (patterns.md)."""
COMPANY_ERRORS, LAG_ERRORS = 0.5, 0.25
"""Looked at again and again, a correlation that is estimated too low once is enough; these upper
bounds hold over 40 looks, and cost nothing where companies differ (docs/patterns.md)."""


def is_open(evidence: Evidence) -> bool:
    """From five interviews on."""
    return len(evidence) >= FROM


def answers(evidence: Evidence) -> list[Finding]:
    """Concerns that come up more, and worse, than if the same ratings were spread by chance.

    Each interview keeps its ratings; which of its offered concerns got which is drawn anew. The
    statistic is the sum of `5 · came up + severity` above its expectation in standard deviations,
    less its design effect, adjusted by the largest over all concerns (max-T, Westfall & Young
    1993). Rates are shrunk by a Beta prior.
    """
    offered = ~np.isnan(evidence.felt)
    felt = np.nan_to_num(evidence.felt)
    came_up = np.asarray(offered & (felt >= CAME_UP))
    scores = COMING_UP * came_up + felt
    spread = _by_chance(offered, scores)
    rng = evidence.rng(1)
    p = p_values(
        spread.standardised(scores.sum(axis=0)),
        lambda count: _largest(offered, scores, spread, rng, count),
        lambda: _design_effects(evidence, offered, scores),
    )
    if p.min(initial=1.0) > ALPHA:
        return []
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


def _design_effects(evidence: Evidence, offered: Flags, scores: Numbers) -> Numbers:
    """For each concern, from scores less their interview's mean and their concern's."""
    companies = company_codes(evidence.interviews["company"])
    left = _less_mean(_less_mean(scores, offered, axis=1), offered, axis=0)
    everything = np.full((len(left), 1), 1 / np.sqrt(len(left)))
    residuals = Residuals(left, everything, companies)
    together = Dependence(
        residuals.within_companies().upper(COMPANY_ERRORS),
        residuals.along_time().upper(LAG_ERRORS),
    )
    return together.design_effect(offered.astype(float), companies)


def _less_mean(scores: Numbers, offered: Flags, axis: int) -> Numbers:
    sums = np.where(offered, scores, 0).sum(axis=axis, keepdims=True)
    means = sums / np.maximum(offered.sum(axis=axis, keepdims=True), 1)
    result: Numbers = np.where(offered, scores - means, 0)
    return result


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


def _largest(
    offered: Flags, scores: Numbers, spread: _Spread, rng: np.random.Generator, count: int
) -> Numbers:
    if len(offered) > EXACT_UP_TO:
        lots = rng.standard_normal((count, offered.shape[1]))
        sums: Numbers = lots @ root_of(spread.covariance).T + spread.expected
    else:
        sums = _drawn(offered, scores, rng, count)
    largest: Numbers = spread.standardised(sums).max(axis=1)
    return largest


def _drawn(offered: Flags, scores: Numbers, rng: np.random.Generator, count: int) -> Numbers:
    """Each interview's scores go to its offered concerns in the order of their lots."""
    lots = np.where(offered, rng.random((count, *offered.shape)), 2.0)
    first_the_offered = np.argsort(~offered, axis=1, kind="stable")
    given = np.take_along_axis(np.where(offered, scores, 0), first_the_offered, axis=1)
    drawn = np.empty_like(lots)
    np.put_along_axis(drawn, np.argsort(lots, axis=2), given[None], axis=2)
    result: Numbers = drawn.sum(axis=1)
    return result
