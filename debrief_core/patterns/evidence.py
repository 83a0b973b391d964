"""The ratings as the questions read them: a table of interviews by concerns, and its ranks."""

import zlib
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from debrief_core.patterns.ratings import Rated

Numbers = NDArray[np.float64]
Flags = NDArray[np.bool_]

NO_REPLY_AFTER = pd.Timedelta(days=45)
"""Good news travels faster than bad, so outcomes of younger interviews wait (patterns.md)."""
ADVANCED = ("advanced", "offer")
TURNED_DOWN = ("rejected", "no_reply")
WAITING = "waiting"


@dataclass(frozen=True)
class Evidence:
    """What was known after an interview: one row an interview in order of time.

    `felt` and `considered` are (interviews, concerns), NaN where missing. The columns stand in
    an order that their numbers give, so that names and the order of rows change nothing.
    """

    concerns: tuple[str, ...]
    felt: Numbers
    considered: Numbers
    interviews: pd.DataFrame

    def __len__(self) -> int:
        return len(self.interviews)

    def first(self, count: int) -> "Evidence":
        """What was known when only the oldest `count` interviews had been held."""
        return self.where(np.arange(len(self)) < count)

    def where(self, chosen: Flags) -> "Evidence":
        """Only the chosen interviews."""
        rest = self.interviews[chosen].reset_index(drop=True)
        return Evidence(self.concerns, self.felt[chosen], self.considered[chosen], rest)

    def rng(self, purpose: int) -> np.random.Generator:
        """Random numbers that the ratings alone decide: the same journal, the same answer."""
        return np.random.default_rng(
            [zlib.crc32(np.nan_to_num(self.felt, nan=-1).tobytes()), purpose]
        )

    def resolved(self) -> Flags:
        """Interviews old enough for their outcome to count, with one; withdrawn ones are out."""
        return self.old_enough() & self.answered()

    def advanced(self) -> Flags:
        """Interviews that led on, whatever their age."""
        return self._outcome_among(ADVANCED)

    def old_enough(self, age: pd.Timedelta = NO_REPLY_AFTER) -> Flags:
        """Interviews held at least so long before the newest one, 45 days unless told."""
        if not len(self):
            return np.zeros(0, dtype=bool)
        held = self.interviews["held_at"].to_numpy(dtype="datetime64[ns]")
        return np.asarray(held <= held[-1] - age.to_timedelta64(), dtype=np.bool_)

    def still_waiting(self) -> Flags:
        """Interviews without an answer so far."""
        return self._outcome_among((WAITING,))

    def answered(self) -> Flags:
        """Interviews that led on or did not, whatever their age; withdrawn ones are out."""
        return self._outcome_among(ADVANCED + TURNED_DOWN)

    def given(self) -> Flags:
        """Interviews with a chance given."""
        return self.interviews["expected"].notna().to_numpy(dtype=bool)

    def _outcome_among(self, outcomes: tuple[str, ...]) -> Flags:
        return np.array([outcome in outcomes for outcome in self._outcomes], dtype=np.bool_)

    @cached_property
    def _outcomes(self) -> list[str]:
        return self.interviews["outcome"].tolist()


def evidence_of(rated: Rated) -> Evidence:
    """The evidence that ratings are."""
    codes, concerns = pd.factorize(rated.rows["concern"], sort=True)
    tables = {}
    for measure in ("felt", "considered"):
        table = np.full((len(rated), len(concerns)), np.nan)
        table[rated.rows["interview"].to_numpy(), codes] = rated.rows[measure].to_numpy()
        tables[measure] = table
    order = _by_content(tables["felt"], tables["considered"])
    return Evidence(
        tuple(str(concerns[i]) for i in order),
        tables["felt"][:, order],
        tables["considered"][:, order],
        rated.interviews,
    )


def _by_content(felt: Numbers, considered: Numbers) -> list[int]:
    both = np.nan_to_num(np.vstack([felt, considered]), nan=-1).astype(np.int8)
    return sorted(range(felt.shape[1]), key=lambda column: both[:, column].tobytes())


def centred_ranks(table: Numbers, groups: NDArray[np.int64] | None = None) -> Numbers:
    """Midranks of each column around their mean, scaled to length 1; 0 where missing.

    With `groups`, around the mean of each group instead, so that differences between groups
    are gone. A column that does not vary is all 0.
    """
    from scipy import stats  # noqa: PLC0415  (heavy: loads where it is first used)

    if groups is None and table.size and not np.isnan(table).any():
        return scaled(stats.rankdata(table, axis=0) - (len(table) + 1) / 2)
    ranks = np.zeros_like(table)
    for column in range(table.shape[1]):
        there = ~np.isnan(table[:, column])
        values = stats.rankdata(table[there, column])
        ranks[there, column] = _centred(values, None if groups is None else groups[there])
    return scaled(ranks)


def scaled(table: Numbers) -> Numbers:
    """The columns scaled to length 1; those of length 0 stay 0."""
    length = np.sqrt((table**2).sum(axis=0))
    result: Numbers = np.divide(table, length, out=np.zeros_like(table), where=length > 1e-9)
    return result


def _centred(values: Numbers, groups: NDArray[np.int64] | None) -> Numbers:
    if groups is None:
        return values - values.mean() if len(values) else values
    sizes = np.bincount(groups)
    means = np.bincount(groups, values) / np.maximum(sizes, 1)
    result: Numbers = values - means[groups]
    return result


def cliffs_delta(values: Numbers, inside: Flags) -> float:
    """How much more often a value inside is above one outside than below, −1 to 1 (Cliff 1993)."""
    from scipy import stats  # noqa: PLC0415

    ranks = stats.rankdata(values)
    return float(2 * (ranks[inside].mean() - ranks[~inside].mean()) / len(values))
