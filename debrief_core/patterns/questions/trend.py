"""Is it getting better or worse?"""

import warnings
from collections.abc import Callable

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import stats

from debrief_core.dates import month_and_year
from debrief_core.patterns.evidence import Evidence, Numbers, centred_ranks, scaled
from debrief_core.patterns.pattern import ALPHA, Finding, Question
from debrief_core.patterns.shuffling import (
    EXACT_UP_TO,
    SHUFFLES,
    Shuffled,
    adjusted_p,
    largest_by_chance,
)

_Correlated = Callable[[Evidence, Numbers], tuple[Numbers, Numbers]]

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
    return _rising_or_falling(evidence, [*names, None], columns, _within_stages)


def focus_answers(evidence: Evidence, concern: str) -> list[Finding]:
    """The same question about one concern, chosen beforehand: nothing to adjust for.

    In a short journal too few interviews share a stage for shuffles within stages to tell much, so
    what the stages leave over is shuffled freely (Freedman & Lane 1983).
    """
    column = evidence.felt[:, [evidence.concerns.index(concern)]]
    if len(evidence) > EXACT_UP_TO:
        return _rising_or_falling(evidence, [concern], column, _within_stages)
    return _rising_or_falling(evidence, [concern], column, _beyond_stages)


def focus_is_open(evidence: Evidence, concern: str) -> bool:
    """From six ratings of the concern on."""
    if concern not in evidence.concerns:
        return False
    column = evidence.felt[:, evidence.concerns.index(concern)]
    return int((~np.isnan(column)).sum()) >= FROM


def _rising_or_falling(
    evidence: Evidence, names: list[str | None], columns: Numbers, correlated: _Correlated
) -> list[Finding]:
    within, p = correlated(evidence, columns)
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
    largest = largest_by_chance(shuffled, evidence.rng(2))
    return correlation, adjusted_p(np.abs(correlation), largest)


def _beyond_stages(evidence: Evidence, column: Numbers) -> tuple[Numbers, Numbers]:
    """Shuffles for one column: what is left of its ranks beyond the stages, in random orders."""
    there = ~np.isnan(column[:, 0])
    stages = _stages(evidence)[there]
    time = centred_ranks(np.flatnonzero(there).astype(float)[:, None], stages)
    left = centred_ranks(column[there], stages)
    shuffled = evidence.rng(2).permuted(np.tile(left, SHUFFLES), axis=0)
    by_chance = time.T @ scaled(_less_their_stage(shuffled, stages))
    correlation = (time.T @ left)[0]
    return correlation, adjusted_p(np.abs(correlation), np.abs(by_chance[0]))


def _less_their_stage(table: Numbers, stages: NDArray[np.int64]) -> Numbers:
    member = np.equal.outer(np.unique(stages), stages).astype(float)
    means = (member @ table) / member.sum(axis=1, keepdims=True)
    result: Numbers = table - member.T @ means
    return result


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
    since = month_and_year(when.iloc[there[third // 2]])
    return Finding(
        Question.TREND, concern, None, "milder" if tau < 0 else "worse", tau,
        "Kendall's tau with time", p, len(there), numbers, since,
    )  # fmt: skip


def _ratings(felt: Numbers) -> NDArray[np.int64]:
    return np.asarray((~np.isnan(felt)).sum(axis=0), dtype=np.int64)


def _mean(felt: Numbers) -> Numbers:
    result: Numbers = np.nanmean(felt, axis=1)
    return result
