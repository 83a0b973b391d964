"""Am I too hard on myself?"""

import numpy as np

from debrief_core.patterns.betting import anytime_p
from debrief_core.patterns.dependence import company_codes, design_effect_of
from debrief_core.patterns.evidence import Evidence, Flags, Numbers
from debrief_core.patterns.frames.gap import FULLY
from debrief_core.patterns.pattern import Finding, Question

FROM = 6
MATTERS = 0.5
BETS = np.array([3.0, 1.0, -1.0, -3.0])
"""Stakes for a point of difference, either way: 1 grows fastest where gaps are wide and mixed, 3
where they are small and alike."""
SHARES = np.array([0.45, 0.35, 0.1, 0.1])
"""What of the stake is laid on each: most on a gut that is too harsh, which is what studies of
blunders find (Savitsky, Epley & Gilovich 2001), so that six interviews can tell of it."""


def is_open(evidence: Evidence) -> bool:
    """From six interviews on that were looked at again as a whole."""
    return counted(evidence) >= FROM


def counted(evidence: Evidence) -> int:
    """How many interviews were looked at again as a whole."""
    return int(_whole(evidence).sum())


def answers(evidence: Evidence) -> list[Finding]:
    """The mean of felt − considered over interviews, by an e-process over their signs.

    If the second look is as often harsher as milder, a gap d gains exp(λd) / cosh(λd), which is 1
    on average whatever |d| (sub-ψ bets of symmetric variables, Howard et al. 2021).
    """
    gaps = second_thoughts(evidence)
    mean = float(gaps.mean())
    if abs(mean) < MATTERS:
        return []
    companies = company_codes(evidence.interviews["company"])[_whole(evidence)]
    p = anytime_p(_log_gains(gaps), SHARES, design_effect_of(gaps, companies))
    return [
        Finding(
            Question.SELF_CRITICISM, None, None, "milder" if mean > 0 else "worse", mean,
            "points of severity", p, len(gaps), {"points": abs(mean)},
        )
    ]  # fmt: skip


def second_thoughts(evidence: Evidence) -> Numbers:
    """Felt − considered, a mean for each interview that was reconsidered as a whole."""
    chosen = _whole(evidence)
    both = _both(evidence)[chosen]
    gaps = np.where(both, (evidence.felt - evidence.considered)[chosen], 0)
    result: Numbers = gaps.sum(axis=1) / both.sum(axis=1)
    return result


def _whole(evidence: Evidence) -> Flags:
    """Interviews of which at least 80 % of the rated concerns were rated again.

    Choosing only the painful ones to look at again would make regression to the mean look like
    self-criticism. A concern left alone (0, never looked at again) is not asked for.
    """
    both = _both(evidence)
    asked = both | (evidence.felt > 0)
    return np.asarray(both.any(axis=1) & (both.sum(axis=1) >= FULLY * asked.sum(axis=1)))


def _both(evidence: Evidence) -> Flags:
    return np.asarray(~np.isnan(evidence.felt) & ~np.isnan(evidence.considered))


def _log_gains(gaps: Numbers) -> Numbers:
    stakes = BETS[:, None] * gaps
    result: Numbers = stakes - np.logaddexp(stakes, -stakes) + np.log(2)
    return result
