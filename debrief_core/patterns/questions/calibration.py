"""Do I foresee outcomes?"""

import numpy as np
import pandas as pd

from debrief_core.patterns.betting import anytime_p
from debrief_core.patterns.dependence import Codes, company_codes, design_effect_of
from debrief_core.patterns.evidence import Evidence, Flags, Numbers
from debrief_core.patterns.pattern import Finding, Question

FROM = 8
MATTERS = 0.08
BET = 1.5
"""Logits by which one bets that the chances given are too low, or too high. A wrong sense of 1.2
to 2 logits is found as often as by an exact test at three looks, at the same false rate."""
_WHOLE_STAKE = np.ones(1)
WAITS_AS_NO = pd.Timedelta(days=14)
"""Who still waits after this counts as turned down where too much gloom is claimed, which can only
speak against it at any age; younger ones wait, since good news travels faster."""
_CERTAIN = 0.02
"""0 % and 100 % are said by rounding; one surprise among them would prove anything."""


def is_open(evidence: Evidence) -> bool:
    """From eight interviews on with a chance given and an outcome, or no answer for 14 days."""
    return counted(evidence) >= FROM


def counted(evidence: Evidence) -> int:
    """How many chances have their outcome, or no answer for 14 days."""
    return int(_for_too_much_gloom(evidence).sum())


def answers(evidence: Evidence, bet: float = BET) -> list[Finding]:
    """Advances against the chances given, by a likelihood ratio that may be looked at for ever.

    `bet` is how many logits the chances are betted to be off.

    For "too pessimistic" every interview counts from 14 days on, one still waiting as a "no". For
    "too optimistic" only interviews with an outcome count, from 45 days on: good news travels
    faster than bad. Either claim bets half of the stake (Ville 1939; Ramdas et al. 2023).
    """
    found = [
        _compare(evidence, _for_too_much_gloom(evidence), "pessimistic", bet),
        _compare(evidence, evidence.resolved() & evidence.given(), "optimistic", -bet),
    ]
    return [finding for finding in found if finding and finding.effect >= MATTERS]


def _for_too_much_gloom(evidence: Evidence) -> Flags:
    known = evidence.answered() | evidence.still_waiting()
    return evidence.old_enough(WAITS_AS_NO) & known & evidence.given()


def _compare(evidence: Evidence, chosen: Flags, direction: str, bet: float) -> Finding | None:
    chances = evidence.interviews["expected"].to_numpy(dtype=float)[chosen]
    if len(chances) < FROM:
        return None
    advanced = evidence.advanced()[chosen]
    surplus = float(advanced.sum() - chances.sum()) / len(chances)
    gains = _log_gains(chances, advanced, bet)
    p = anytime_p(gains, _WHOLE_STAKE)
    if p < 1:
        companies = company_codes(evidence.interviews["company"])[chosen]
        p = anytime_p(gains, _WHOLE_STAKE, _design_effect(chances, advanced, companies))
    return Finding(
        Question.CALIBRATION, None, None, direction, surplus if bet > 0 else -surplus,
        "difference in chance", min(1.0, 2 * p), len(chances),
        {"given": float(chances.sum()), "advances": int(advanced.sum())},
    )  # fmt: skip


def _log_gains(chances: Numbers, advanced: Flags, bet: float) -> Numbers:
    """What a bet on chances so many logits higher gains, if those given are right."""
    p = np.clip(chances, _CERTAIN, 1 - _CERTAIN)
    other = 1 / (1 + (1 - p) / p * np.exp(-bet))
    result: Numbers = np.where(advanced, np.log(other / p), np.log((1 - other) / (1 - p)))[None]
    return result


def _design_effect(chances: Numbers, advanced: Flags, companies: Codes) -> float:
    p = np.clip(chances, _CERTAIN, 1 - _CERTAIN)
    return design_effect_of((advanced - p) / np.sqrt(p * (1 - p)), companies)
