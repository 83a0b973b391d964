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


def is_open(evidence: Evidence) -> bool:
    """From eight interviews on with a chance given and an outcome old enough to count."""
    return int((evidence.resolved() & _given(evidence)).sum()) >= FROM


def answers(evidence: Evidence) -> list[Finding]:
    """Advances against the sum of the chances given, by their exact distribution.

    The number of advances is Poisson-binomial if the chances are right (Wang 1993); the smaller
    tail is doubled. An interview still waiting after 45 days speaks against whatever would be
    said: as a "no" where more advances than expected are claimed, not at all where fewer are.
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
        "difference in chance", min(1.0, 2 * _tail(chances, advances, more=more)), len(chances),
        {"given": float(chances.sum()), "advances": advances, "interviews": len(chances)},
    )  # fmt: skip


def _tail(chances: Numbers, advances: int, *, more: bool) -> float:
    """The chance of so many advances or more (or fewer), if every chance given is right."""
    p = np.clip(chances, _CERTAIN, 1 - _CERTAIN)
    if len(p) > _EXACT_UP_TO:
        middle, spread = p.sum(), np.sqrt((p * (1 - p)).sum())
        z = (advances - middle) / spread
        return float(stats.norm.sf(z) if more else stats.norm.cdf(z))
    counts = stats.poisson_binom(p)
    return float(counts.sf(advances - 1) if more else counts.cdf(advances))


def _given(evidence: Evidence) -> Flags:
    return evidence.interviews["expected"].notna().to_numpy(dtype=bool)
