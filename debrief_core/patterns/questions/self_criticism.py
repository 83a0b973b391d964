"""Am I too hard on myself?"""

import itertools

import numpy as np
from scipy import stats

from debrief_core.patterns.evidence import Evidence, Numbers
from debrief_core.patterns.frames.gap import FULLY
from debrief_core.patterns.pattern import Finding, Question
from debrief_core.patterns.shuffling import EXACT_UP_TO, SHUFFLES

FROM = 8
MATTERS = 0.5
_ALL_FLIPS_UP_TO = 11
"""Up to 2,048 ways to flip the signs are all tried, which no sample can better."""


def is_open(evidence: Evidence) -> bool:
    """From eight interviews on that were looked at again as a whole."""
    return len(second_thoughts(evidence)) >= FROM


def answers(evidence: Evidence) -> list[Finding]:
    """The mean of felt − considered over interviews, by flipping signs (Fisher 1935)."""
    gaps = second_thoughts(evidence)
    mean = float(gaps.mean())
    if abs(mean) < MATTERS:
        return []
    return [
        Finding(
            Question.SELF_CRITICISM, None, None, "milder" if mean > 0 else "worse", mean,
            "points of severity", _p(gaps, evidence.rng(4)), len(gaps), {"points": abs(mean)},
        )
    ]  # fmt: skip


def second_thoughts(evidence: Evidence) -> Numbers:
    """Felt − considered, a mean for each interview that was reconsidered as a whole.

    At least 80 % of its rated concerns: choosing only the painful ones to look at again would
    make regression to the mean look like self-criticism. A concern left alone (0, never looked
    at again) is not asked for.
    """
    both = ~np.isnan(evidence.felt) & ~np.isnan(evidence.considered)
    asked = both | (evidence.felt > 0)
    whole = both.any(axis=1) & (both.sum(axis=1) >= FULLY * asked.sum(axis=1))
    gaps = np.where(both, evidence.felt - evidence.considered, 0)[whole]
    result: Numbers = gaps.sum(axis=1) / both[whole].sum(axis=1)
    return result


def _p(gaps: Numbers, rng: np.random.Generator) -> float:
    total = abs(gaps.sum())
    if len(gaps) > EXACT_UP_TO:
        return float(2 * stats.norm.sf(total / np.sqrt((gaps**2).sum())))
    if len(gaps) <= _ALL_FLIPS_UP_TO:
        every = np.array(list(itertools.product([-1.0, 1.0], repeat=len(gaps))))
        return float((np.abs(every @ gaps) >= total - 1e-9).mean())
    signs = rng.choice([-1.0, 1.0], (SHUFFLES, len(gaps)))
    return float((1 + (np.abs(signs @ gaps) >= total - 1e-9).sum()) / (1 + SHUFFLES))
