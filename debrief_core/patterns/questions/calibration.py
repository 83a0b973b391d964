"""Do I foresee outcomes?"""

import numpy as np
from scipy import stats

from debrief_core.patterns.evidence import Evidence, Flags, Numbers
from debrief_core.patterns.pattern import Finding, Question

FROM = 8
MATTERS = 0.08
_EXACT_UP_TO = 1_000
_CERTAIN = 0.02
"""0 % and 100 % are said by rounding; one surprise among them would prove anything."""
_AS_LIKELY = 1e-7
"""Probabilities that differ by less are equal but for rounding."""


def is_open(evidence: Evidence) -> bool:
    """From eight interviews on with a chance given and an outcome old enough to count."""
    return int((evidence.resolved() & _given(evidence)).sum()) >= FROM


def answers(evidence: Evidence) -> list[Finding]:
    """Advances against the sum of the chances given, by their exact distribution.

    The number of advances is Poisson-binomial if the chances are right (Wang 1993). An interview
    still waiting after 45 days speaks against whatever would be said: as a "no" where more
    advances than expected are claimed, not at all where fewer are.
    """
    waiting = evidence.old_enough() & (evidence.interviews["outcome"] == "waiting").to_numpy()
    pessimistic = _compare(
        evidence, (evidence.resolved() | waiting) & _given(evidence), "pessimistic"
    )
    optimistic = _compare(evidence, evidence.resolved() & _given(evidence), "optimistic")
    return [found for found in (pessimistic, optimistic) if found.effect >= MATTERS]


def _compare(evidence: Evidence, chosen: Flags, direction: str) -> Finding:
    chances = evidence.interviews["expected"].to_numpy(dtype=float)[chosen]
    advances = int(evidence.advanced()[chosen].sum())
    surplus = float(advances - chances.sum()) / len(chances)
    more = direction == "pessimistic"
    return Finding(
        Question.CALIBRATION, None, None, direction, surplus if more else -surplus,
        "difference in chance", _p(chances, advances), len(chances),
        {"given": float(chances.sum()), "advances": advances, "interviews": len(chances)},
    )  # fmt: skip


def _p(chances: Numbers, advances: int) -> float:
    """How likely a number of advances is that is no likelier than this one, if all is right.

    Two-sided by the method of small p-values, as exact binomial tests are (Fay 2010): doubling
    the smaller tail would count against a journal what its few outcomes cannot even show.
    """
    p = np.clip(chances, _CERTAIN, 1 - _CERTAIN)
    if len(p) > _EXACT_UP_TO:
        spread = np.sqrt((p * (1 - p)).sum())
        return float(2 * stats.norm.sf(abs(advances - p.sum()) / spread))
    likely = stats.poisson_binom(p).pmf(np.arange(len(p) + 1))
    return float(min(1.0, likely[likely <= likely[advances] * (1 + _AS_LIKELY)].sum()))


def _given(evidence: Evidence) -> Flags:
    return evidence.interviews["expected"].notna().to_numpy(dtype=bool)
