"""Resampling: how large the largest of many statistics gets by chance.

Westfall & Young (1993), single-step max-T: whole interviews are shuffled, so that ties, gaps
and the ties between concerns stay as they are, and the largest statistic of each shuffle is what
every observed one is held against.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from debrief_core.patterns.evidence import Numbers
from debrief_core.patterns.pattern import ALPHA

SHUFFLES = 1_999
EXACT_UP_TO = 300
"""Beyond so many interviews the largest statistic is drawn from its normal approximation."""
FIRST, REACHED = 199, 10
"""Where ten of the first 199 shuffles reach the best statistic, its p is about 0.05, no claim is
near, and the rest need not be drawn (sequential Monte Carlo tests, Besag & Clifford 1991)."""
_BATCH_NUMBERS = 4_000_000


def adjusted_p(observed: Numbers, largest: Numbers) -> Numbers:
    """The share of shuffles whose largest statistic reaches each observed one (itself counted)."""
    ordered = np.sort(largest)
    reaching = len(ordered) - np.searchsorted(ordered, observed - 1e-9)
    result: Numbers = (1 + reaching) / (1 + len(ordered))
    return result


@dataclass(frozen=True)
class Shuffled:
    """What is shuffled: each product of a column of ranks with a column of groups is a statistic.

    `ranks` is (interviews, concerns), `groups` (interviews, contexts), both centred and scaled;
    only the `allowed` pairs (contexts, concerns) count. With `strata`, interviews change places
    only within theirs.
    """

    ranks: Numbers
    groups: Numbers
    allowed: NDArray[np.bool_]
    two_sided: bool = False
    strata: NDArray[np.int64] | None = None

    def largest(self, statistics: Numbers) -> Numbers:
        """The largest allowed statistic of each shuffle; `statistics` is (shuffles, …, …)."""
        values = np.abs(statistics) if self.two_sided else statistics
        found: Numbers = np.where(self.allowed, values, -np.inf).max(axis=(1, 2))
        return found


def p_values(
    observed: Numbers,
    largest: Callable[[int], Numbers],
    design_effects: Callable[[], Numbers],
) -> Numbers:
    """The p of each observed statistic, adjusted for all of them, less its design effect.

    `largest` draws the largest statistic of so many shuffles. Only statistics that would pass
    without their design effect need one.
    """
    first = largest(FIRST)
    if (first >= observed.max(initial=-np.inf) - 1e-9).sum() >= REACHED:
        return adjusted_p(observed, first)
    drawn = np.concatenate([first, largest(SHUFFLES - FIRST)])
    p = adjusted_p(observed, drawn)
    if p.min(initial=1.0) > ALPHA:
        return p
    return adjusted_p(observed / np.sqrt(design_effects()), drawn)


def largest_by_chance(shuffled: Shuffled, rng: np.random.Generator, count: int) -> Numbers:
    """The largest statistic of each of so many shuffles, in batches that fit the memory."""
    ranks, groups, strata = shuffled.ranks, shuffled.groups, shuffled.strata
    if len(ranks) > EXACT_UP_TO:
        if strata is None:
            return shuffled.largest(_normal(ranks, groups, rng, count))
        return shuffled.largest(_within(shuffled, strata, rng, count))
    batch = max(1, _BATCH_NUMBERS // max(1, groups.size))
    parts = []
    for start in range(0, count, batch):
        orders = _orders(len(ranks), min(batch, count - start), rng, strata)
        parts.append(shuffled.largest(groups[orders].transpose(0, 2, 1) @ ranks))
    return np.concatenate(parts)


def _orders(
    count: int, size: int, rng: np.random.Generator, strata: NDArray[np.int64] | None
) -> NDArray[np.int64]:
    if strata is None:
        return rng.permuted(np.tile(np.arange(count), (size, 1)), axis=1)
    orders = np.empty((size, count), dtype=np.int64)
    orders[:, np.argsort(strata, kind="stable")] = np.argsort(
        rng.random((size, count)) + strata, axis=1
    )
    return orders


def _normal(ranks: Numbers, groups: Numbers, rng: np.random.Generator, count: int) -> Numbers:
    """Under shuffling, the products have covariance corr(groups) ⊗ corr(ranks) / (n − 1)."""
    draws = rng.standard_normal((count, groups.shape[1], ranks.shape[1]))
    result: Numbers = (
        root_of(groups.T @ groups) @ draws @ root_of(ranks.T @ ranks).T / np.sqrt(len(ranks) - 1)
    )
    return result


def _within(
    shuffled: Shuffled, strata: NDArray[np.int64], rng: np.random.Generator, count: int
) -> Numbers:
    """The same where interviews are shuffled within their stratum, for one column of groups."""
    ranks, groups = shuffled.ranks, shuffled.groups
    covariance = np.zeros((ranks.shape[1], ranks.shape[1]))
    for stratum in np.unique(strata):
        inside = strata == stratum
        if inside.sum() > 1:
            spread = (groups[inside] ** 2).sum() / (inside.sum() - 1)
            covariance += spread * ranks[inside].T @ ranks[inside]
    draws = rng.standard_normal((count, 1, ranks.shape[1]))
    result: Numbers = draws @ root_of(covariance).T
    return result


def root_of(covariance: Numbers) -> Numbers:
    """A matrix that turns independent normal numbers into ones with this covariance."""
    values, vectors = np.linalg.eigh(covariance)
    result: Numbers = vectors * np.sqrt(np.clip(values, 0, None))
    return result
