"""Is it getting better or worse?"""

import warnings

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import stats

from debrief_core.patterns.evidence import Evidence, Numbers, centred_ranks
from debrief_core.patterns.pattern import ALPHA, Finding, Question
from debrief_core.patterns.shuffling import Shuffled, adjusted_p, largest_by_chance

FROM = 6
MATTERS = 0.15


def is_open(evidence: Evidence) -> bool:
    """From six interviews on, with six ratings of a concern."""
    return len(evidence) >= FROM and bool((_ratings(evidence.felt) >= FROM).any())


def answers(evidence: Evidence) -> list[Finding]:
    """Concerns, and the interview's mean, that rise or fall with the order of interviews."""
    enough = _ratings(evidence.felt) >= FROM
    names = [name for name, is_enough in zip(evidence.concerns, enough, strict=True) if is_enough]
    columns = np.column_stack([evidence.felt[:, enough], _mean(evidence.felt)])
    return _rising_or_falling(evidence, [*names, None], columns)


def focus_answers(evidence: Evidence, concern: str) -> list[Finding]:
    """The same question about one concern, chosen beforehand: nothing to adjust for."""
    column = evidence.felt[:, [evidence.concerns.index(concern)]]
    return _rising_or_falling(evidence, [concern], column)


def focus_is_open(evidence: Evidence, concern: str) -> bool:
    """From six ratings of the concern on."""
    if concern not in evidence.concerns:
        return False
    column = evidence.felt[:, evidence.concerns.index(concern)]
    return int((~np.isnan(column)).sum()) >= FROM


def _rising_or_falling(
    evidence: Evidence, names: list[str | None], columns: Numbers
) -> list[Finding]:
    within, p = _within_stages(evidence, columns)
    order = np.arange(len(evidence), dtype=float)
    findings = [
        _finding(evidence, name, columns[:, i], float(p[i]), _tau(order, columns[:, i]))
        for i, name in enumerate(names)
        if p[i] <= ALPHA
    ]
    signs = {name: np.sign(within[i]) for i, name in enumerate(names)}
    return [
        finding
        for finding in findings
        if abs(finding.effect) >= MATTERS and np.sign(finding.effect) == signs[finding.concern]
    ]


def _within_stages(evidence: Evidence, columns: Numbers) -> tuple[Numbers, Numbers]:
    """Rank correlation with order and its p, max-T over the columns (Westfall & Young 1993).

    Ranks and order are centred within each stage and interviews shuffled within theirs: an easier
    mix of stages is not progress.
    """
    stages = _stages(evidence)
    time = centred_ranks(np.arange(len(evidence), dtype=float)[:, None], stages)
    ranks = centred_ranks(columns, stages)
    correlation = (time.T @ ranks)[0]
    allowed = np.ones((1, columns.shape[1]), dtype=bool)
    shuffled = Shuffled(ranks, time, allowed, two_sided=True, strata=stages)
    largest = largest_by_chance(shuffled, evidence.dice(2))
    return correlation, adjusted_p(np.abs(correlation), largest)


def _stages(evidence: Evidence) -> NDArray[np.int64]:
    codes, _ = pd.factorize(evidence.interviews["stage"])
    return codes.astype(np.int64)


def _tau(order: Numbers, column: Numbers) -> float:
    """Kendall's tau-b: the effect, since a correlation that is sure may still be small."""
    there = ~np.isnan(column)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", stats.ConstantInputWarning)
        tau = stats.kendalltau(order[there], column[there]).statistic
    return 0.0 if np.isnan(tau) else float(tau)


def _finding(
    evidence: Evidence, concern: str | None, column: Numbers, p: float, tau: float
) -> Finding:
    there = np.flatnonzero(~np.isnan(column))
    third = max(2, len(there) // 3)
    when = evidence.interviews["when"]
    numbers = {
        "from": float(column[there[:third]].mean()),
        "to": float(column[there[-third:]].mean()),
    }
    since = f"{when.iloc[there[third // 2]]:%B %Y}"
    return Finding(
        Question.TREND, concern, None, "milder" if tau < 0 else "worse", tau,
        "Kendall's tau with time", p, len(there), numbers, since,
    )  # fmt: skip


def _ratings(felt: Numbers) -> NDArray[np.int64]:
    return np.asarray((~np.isnan(felt)).sum(axis=0), dtype=np.int64)


def _mean(felt: Numbers) -> Numbers:
    result: Numbers = np.nanmean(felt, axis=1)
    return result
