"""Chances given against what became of them, and outcomes with and without a letter."""

import numpy as np
import pandas as pd
from scipy import optimize, stats

from debrief_core.patterns.evidence import Evidence, Flags, Numbers, evidence_of
from debrief_core.patterns.questions.letters import beyond_expected
from debrief_core.patterns.ratings import Rated

RESAMPLES = 500
BAND = 0.9
WITHIN = 0.8


def compared(evidence: Evidence) -> Flags:
    """Interviews with an outcome old enough to count and a chance to hold it against."""
    given = evidence.interviews["expected"].notna().to_numpy(dtype=bool)
    return evidence.resolved() & given


def given_chance(evidence: Evidence) -> Numbers:
    """The chance that was given to each interview, in hundredths; NaN where none was."""
    chance: Numbers = evidence.interviews["expected"].to_numpy(dtype=float).round(2)
    return chance


def reliability(rated: Rated) -> pd.DataFrame:
    """One row a chance given: `chance, interviews, advanced, calibrated, low, high`.

    `calibrated` is the isotonic regression of outcomes on chances (CORP: Dimitriadis, Gneiting &
    Jordan 2021); `low`–`high` is where it would lie in 90 % of journals if every chance were
    right. Only interviews with an outcome old enough to count.
    """
    evidence = evidence_of(rated)
    chosen = compared(evidence)
    frame = pd.DataFrame(
        {
            "chance": given_chance(evidence)[chosen],
            "advanced": evidence.advanced()[chosen].astype(float),
        }
    )
    grouped = frame.groupby("chance")["advanced"].agg(advanced="sum", interviews="size")
    return _with_band(grouped.reset_index(), evidence)


def _with_band(grouped: pd.DataFrame, evidence: Evidence) -> pd.DataFrame:
    if grouped.empty:
        return grouped.assign(calibrated=np.nan, low=np.nan, high=np.nan)
    weights = grouped["interviews"].to_numpy(dtype=float)
    chances = grouped["chance"].to_numpy()
    drawn = evidence.rng(8).binomial(weights.astype(int), chances, (RESAMPLES, len(chances)))
    lines = np.array([_isotonic(row / weights, weights) for row in drawn])
    low, high = np.quantile(lines, [(1 - BAND) / 2, (1 + BAND) / 2], axis=0)
    calibrated = _isotonic(grouped["advanced"].to_numpy() / weights, weights)
    return grouped.assign(calibrated=calibrated, low=low, high=high)


def _isotonic(
    shares: Numbers,
    weights: Numbers,
) -> Numbers:
    return np.asarray(optimize.isotonic_regression(shares, weights=weights).x, dtype=np.float64)


def with_and_without_letter(rated: Rated) -> pd.DataFrame:
    """Two rows: `letter, interviews, surplus, low, high`, outcome − chance with 80 % intervals.

    None where one side has fewer than two interviews: there is nothing to compare.
    """
    evidence = evidence_of(rated)
    chosen = compared(evidence)
    sent = evidence.interviews["letter_sent"].to_numpy(dtype=bool)[chosen]
    surplus = beyond_expected(evidence, chosen)
    rows = [_mean_row(label, surplus[sent == with_it]) for label, with_it in _SIDES]
    frame = pd.DataFrame(rows)
    return frame if frame["surplus"].notna().all() else frame.head(0)


WITH, WITHOUT = "with a letter", "without"
_SIDES = ((WITH, True), (WITHOUT, False))


def _mean_row(label: str, values: Numbers) -> dict[str, object]:
    row: dict[str, object] = {"letter": label, "interviews": len(values)}
    if len(values) < 2:
        return {**row, "surplus": np.nan, "low": np.nan, "high": np.nan}
    error = max(float(stats.sem(values)), 1e-9)
    low, high = stats.t(len(values) - 1, values.mean(), error).interval(WITHIN)
    return {**row, "surplus": values.mean(), "low": max(low, -1), "high": min(high, 1)}
