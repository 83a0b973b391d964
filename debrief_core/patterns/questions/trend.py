"""Is it getting better or worse?"""

import warnings
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from debrief_core.dates import month_and_year
from debrief_core.patterns.dependence import Codes, Dependence, Residuals, basis, company_codes
from debrief_core.patterns.evidence import Evidence, Flags, Numbers, centred_ranks, scaled
from debrief_core.patterns.pattern import ALPHA, Finding, Question
from debrief_core.patterns.shuffling import (
    EXACT_UP_TO,
    SHUFFLES,
    Shuffled,
    adjusted_p,
    largest_by_chance,
    p_values,
)

_Correlated = Callable[[Evidence, "_Columns"], tuple[Numbers, Numbers]]

FROM = 6
MATTERS = 0.15
POINTS = 1.0
"""Between the first third and the last: "from about 0.1 to about 0.8" is no pattern."""
OTHERS = 3
"""From so many other concerns on, their mean tells how the day was."""
MEAN_ERRORS = 1.0
"""The trend of the mean has only its own few numbers to tell drift from change by, so it takes an
upper bound. Over 40 looks a wandering mood (AR(1) .9) passed in 2.5 % of 80 journals with a whole
standard error and in 6 % with half of one; everything 4 points milder over 60 interviews was found
in 76 and in 88 % (docs/patterns.md)."""


@dataclass(frozen=True)
class _Columns:
    """What may rise or fall: `felt` as rated, `tested` with the day's mood taken out of it.

    `is_mean` marks the interview's mean, which is the day's mood.
    """

    names: list[str | None]
    felt: Numbers
    tested: Numbers

    @property
    def is_mean(self) -> Flags:
        return np.array([name is None for name in self.names])


def is_open(evidence: Evidence) -> bool:
    """From six interviews on, with six ratings of a concern."""
    return len(evidence) >= FROM and bool((_ratings(evidence.felt) >= FROM).any())


def answers(evidence: Evidence) -> list[Finding]:
    """Concerns, and the interview's mean, that rise or fall with the order of interviews."""
    enough = _ratings(evidence.felt) >= FROM
    names = [name for name, is_enough in zip(evidence.concerns, enough, strict=True) if is_enough]
    mean = _mean(evidence.felt)
    felt = np.column_stack([evidence.felt[:, enough], mean])
    tested = np.column_stack([_less_the_day(evidence.felt)[:, enough], mean])
    return _rising_or_falling(evidence, _Columns([*names, None], felt, tested), _within_stages)


def focus_answers(evidence: Evidence, concern: str) -> list[Finding]:
    """The same question about one concern, chosen beforehand: nothing to adjust for.

    In a short journal too few interviews share a stage for shuffles within stages to tell much, so
    what the stages leave over is shuffled freely (Freedman & Lane 1983).
    """
    this = [evidence.concerns.index(concern)]
    column = _Columns([concern], evidence.felt[:, this], _less_the_day(evidence.felt)[:, this])
    if len(evidence) > EXACT_UP_TO:
        return _rising_or_falling(evidence, column, _within_stages)
    return _rising_or_falling(evidence, column, _beyond_stages)


def focus_is_open(evidence: Evidence, concern: str) -> bool:
    """From six ratings of the concern on."""
    if concern not in evidence.concerns:
        return False
    column = evidence.felt[:, evidence.concerns.index(concern)]
    return int((~np.isnan(column)).sum()) >= FROM


def _rising_or_falling(
    evidence: Evidence, columns: _Columns, correlated: _Correlated
) -> list[Finding]:
    within, p = correlated(evidence, columns)
    findings = [
        _finding(evidence, name, columns.felt[:, i], float(p[i]))
        for i, name in enumerate(columns.names)
        if p[i] <= ALPHA
    ]
    signs = {name: np.sign(within[i]) for i, name in enumerate(columns.names)}
    return [found for found in findings if _matters(found, float(signs[found.concern]))]


def _matters(finding: Finding, sign_within: float) -> bool:
    """Large enough, in points as well, and the same way as within stages and beside the day."""
    points = finding.numbers["to"] - finding.numbers["from"]
    return (
        abs(finding.effect) >= MATTERS
        and points * sign_within >= POINTS
        and finding.effect * sign_within > 0
    )


def _less_the_day(felt: Numbers) -> Numbers:
    """Each rating less the mean of the interview's others, which the day's mood moves alike.

    A regression on that mean, its slope corrected for the mean's reliability (Spearman 1904), has
    a slope near 1 whatever share the mood has; so 1 it is, and nothing to estimate.
    """
    there = ~np.isnan(felt)
    others = there.sum(axis=1, keepdims=True) - there
    sums = np.nansum(felt, axis=1, keepdims=True) - np.nan_to_num(felt)
    result: Numbers = felt - np.where(others >= OTHERS, sums / np.maximum(others, 1), 0)
    return result


def _within_stages(evidence: Evidence, columns: _Columns) -> tuple[Numbers, Numbers]:
    """Rank correlation with order and its p, max-T over the columns (Westfall & Young 1993).

    Ranks and order are centred within each stage and interviews shuffled within theirs: an easier
    mix of stages is not progress. Each correlation is divided by the root of its design effect.
    """
    stages = _stages(evidence)
    time = centred_ranks(np.arange(len(evidence), dtype=float)[:, None], stages)
    ranks = centred_ranks(columns.tested, stages)
    correlation = (time.T @ ranks)[0]
    allowed = np.ones((1, ranks.shape[1]), dtype=bool)
    shuffled = Shuffled(ranks, time, allowed, two_sided=True, strata=stages)
    rng = evidence.rng(2)
    p = p_values(
        np.abs(correlation),
        lambda count: largest_by_chance(shuffled, rng, count),
        lambda: _design_effects(evidence, columns, ranks, time),
    )
    return correlation, p


def _design_effects(
    evidence: Evidence, columns: _Columns, ranks: Numbers, time: Numbers
) -> Numbers:
    """For each column, from ranks less their stage and their trend."""
    companies, stages = company_codes(evidence.interviews["company"]), _stages(evidence)
    there = ~np.isnan(columns.tested)
    weights = np.where(there, time, 0)
    effects = np.ones(ranks.shape[1])
    for chosen, together in ((columns.is_mean, _of_mean), (~columns.is_mean, _of_concerns)):
        if chosen.any():
            left = np.where(there, ranks, 0)[:, chosen]
            apart = _residuals(left, time, stages, companies)
            effects[chosen] = together(apart).design_effect(weights[:, chosen], companies)
    return effects


def _residuals(ranks: Numbers, time: Numbers, stages: Codes, companies: Codes) -> Residuals:
    """Ranks that are centred within stages, less their trend."""
    taken_out = basis(np.column_stack([_members(stages), time]))
    left = np.where(ranks == 0, 0, ranks - time * (time.T @ ranks))
    return Residuals(left, taken_out, companies)


def _of_concerns(apart: Residuals) -> Dependence:
    return apart.dependence()


def _of_mean(apart: Residuals) -> Dependence:
    return Dependence(
        apart.within_companies().upper(MEAN_ERRORS), apart.along_time().upper(MEAN_ERRORS)
    )


def _beyond_stages(evidence: Evidence, columns: _Columns) -> tuple[Numbers, Numbers]:
    """Shuffles for one column: what is left of its ranks beyond the stages, in random orders."""
    column = columns.tested
    there = ~np.isnan(column[:, 0])
    stages = _stages(evidence)[there]
    time = centred_ranks(np.flatnonzero(there).astype(float)[:, None], stages)
    left = centred_ranks(column[there], stages)
    shuffled = evidence.rng(2).permuted(np.tile(left, SHUFFLES), axis=0)
    by_chance = time.T @ scaled(_less_their_stage(shuffled, stages))
    correlation = (time.T @ left)[0]
    apart = _residuals(left, time, stages, company_codes(evidence.interviews["company"])[there])
    effects = apart.dependence().design_effect(time, apart.companies)
    return correlation, adjusted_p(np.abs(correlation) / np.sqrt(effects), np.abs(by_chance[0]))


def _less_their_stage(table: Numbers, stages: Codes) -> Numbers:
    member = _members(stages)
    means = (member.T @ table) / member.sum(axis=0)[:, None]
    result: Numbers = table - member @ means
    return result


def _members(stages: Codes) -> Numbers:
    return np.equal.outer(stages, np.unique(stages)).astype(float)


def _stages(evidence: Evidence) -> Codes:
    codes, _ = pd.factorize(evidence.interviews["stage"])
    return codes.astype(np.int64)


def _tau(order: Numbers, column: Numbers) -> float:
    """Kendall's tau-b: the effect, since a correlation that is sure may still be small."""
    from scipy import stats  # noqa: PLC0415

    there = ~np.isnan(column)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", stats.ConstantInputWarning)
        tau = stats.kendalltau(order[there], column[there]).statistic
    return 0.0 if np.isnan(tau) else float(tau)


def _finding(evidence: Evidence, concern: str | None, column: Numbers, p: float) -> Finding:
    tau = _tau(np.arange(len(evidence), dtype=float), column)
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


def _ratings(felt: Numbers) -> Codes:
    result: Codes = (~np.isnan(felt)).sum(axis=0)
    return result


def _mean(felt: Numbers) -> Numbers:
    result: Numbers = np.nanmean(felt, axis=1)
    return result
