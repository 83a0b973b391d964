"""Simulated journals in which interviews hang together, and those of realistic seekers.

Nothing is a pattern in the first: over all the interviews that a person might have, no concern
comes up more than another, and nothing changes. But rounds at one company are alike, or a mood
wanders, or each concern carries over to the next interview, or interviews come in bursts.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import stats

from benchmarks import patterns_journals as made
from benchmarks.patterns_journals import CONCERNS, SPREAD, Draft, Numbers, Plant


@dataclass(frozen=True)
class Together:
    """How interviews hang together: shares of the variance of a rating, and correlations.

    `rounds` (least, most) interviews at each company, whose concerns are `alike` in that share and
    whose outcomes in `outcomes`; the day's mood with its share `day` and the correlation `mood` of
    neighbours; `carried`, the correlation of each concern with itself in the next interview;
    `bursts`, the share that belongs to a burst of four to eight interviews.
    """

    rounds: tuple[int, int] = (1, 1)
    alike: float = 0.0
    outcomes: float = 0.0
    day: float = made.DAY
    mood: float = 0.0
    carried: float = 0.0
    bursts: float = 0.0


CASES = {
    "independent": Together(),
    "five rounds, alike at .15": Together(rounds=(5, 5), alike=0.15),
    "five rounds, alike at .4": Together(rounds=(5, 5), alike=0.4),
    "two to seven rounds, alike at .4": Together(rounds=(2, 7), alike=0.4),
    "five rounds, outcomes alike as well": Together(rounds=(5, 5), alike=0.4, outcomes=0.4),
    "a mood that wanders, AR(1) .7": Together(day=0.3, mood=0.7),
    "a mood that wanders, AR(1) .9": Together(day=0.3, mood=0.9),
    "each concern carries over, AR(1) .5": Together(carried=0.5),
    "bursts": Together(bursts=0.3),
}


def simulated(seed: int, count: int, how: Together, plant: Plant | None = None) -> pd.DataFrame:
    """The ratings of one such journal, with what is planted in it."""
    journal = draft(seed, count, how)
    if plant:
        plant(journal)
    return made.ratings(journal)


def draft(seed: int, count: int, how: Together) -> Draft:
    """A journal in which nothing is a pattern, but interviews hang together."""
    rng = np.random.default_rng([seed, count, 7])
    company = _in_groups(rng, count, *how.rounds)
    burst = _in_groups(rng, count, 4, 8)
    parts = (
        (how.day, _carried(rng, count, 1, how.mood)),
        (how.alike, rng.standard_normal((count, CONCERNS))[company]),
        (how.bursts, rng.standard_normal((count, 1))[burst]),
        (1 - how.day - how.alike - how.bursts, _carried(rng, count, CONCERNS, how.carried)),
    )
    latent = made.level(0.3) + SPREAD * sum(np.sqrt(share) * part for share, part in parts)
    chance = np.clip(rng.beta(2, 2.5, count), 0.05, 0.95).round(2)
    luck = np.sqrt(how.outcomes) * rng.standard_normal(count)[company]
    luck = luck + np.sqrt(1 - how.outcomes) * rng.standard_normal(count)
    days = np.cumsum(rng.integers(28, 57, count))
    return Draft(
        rng=rng, latent=latent, stage=rng.choice(made.STAGES, count), chance=chance,
        advances=stats.norm.cdf(luck) < chance, company=company,
        days=60 * burst + np.arange(count) if how.bursts else days,
    )  # fmt: skip


def seeker(seed: int, count: int, rounds: tuple[int, int] = (1, 1)) -> pd.DataFrame:
    """Ratings of 90 days: concerns differ (sd 1.3), the gut is a point too harsh, 70 % looked at.

    The second look errs by 1.8 points a rating, so that the gate of the first version tells about
    as many of a pattern as it did of the journals that the goals were set by.
    """
    journal = draft(seed, count, Together(rounds=rounds))
    rng = journal.rng
    journal.latent = journal.latent + rng.normal(0, 1.3, CONCERNS)
    journal.days = np.sort(rng.integers(0, 90, count))
    again = np.clip(np.rint(journal.felt - 1 + rng.normal(0, 1.8, journal.latent.shape)), 0, 10)
    looked_at = (rng.random(count) < 0.7)[:, None] & (journal.felt > 0)
    journal.considered = np.where(looked_at, again, np.nan)
    return made.ratings(journal)


def _carried(rng: np.random.Generator, count: int, columns: int, lag: float) -> Numbers:
    """Standard normal columns in which neighbours correlate so much, AR(1)."""
    series: Numbers = rng.standard_normal((count, columns))
    for i in range(1, count):
        series[i] = lag * series[i - 1] + np.sqrt(1 - lag**2) * series[i]
    return series


def _in_groups(rng: np.random.Generator, count: int, least: int, most: int) -> NDArray[np.int64]:
    """The number of the group of each interview; groups follow each other."""
    sizes = rng.integers(least, most + 1, count)
    return np.repeat(np.arange(count), sizes)[:count]
