"""Simulated journals for the patterns: pure noise, planted patterns, and the ways noise fools.

Severities come from a latent normal scale, rounded and cut off at 0 and 10, so that about a third
of the ratings of a concern is 0 and it comes up (4 or more) in 30 % of interviews. A tenth of the
variance belongs to the day: on a bad day everything is worse. Interviews lie four to eight weeks
apart, so that all outcomes but the newest one or two are old enough to count.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import stats

Numbers = NDArray[np.float64]

CONCERNS = 10
SPREAD = 3.0
DAY = 0.1
STAGES = ("recruiter_screen", "hiring_manager", "technical", "panel")
FORMATS = ("phone", "video", "in_person")
ROLES = ("Analyst", "Engineer")
START = pd.Timestamp("2025-01-06", tz="UTC")


@dataclass
class Draft:
    """A journal in the making: `latent` is (interviews, concerns), the rest one an interview."""

    rng: np.random.Generator
    latent: Numbers
    stage: NDArray[np.str_]
    chance: Numbers
    advances: NDArray[np.bool_]
    considered: Numbers | None = None
    outcome: NDArray[np.str_] | None = None
    letter: NDArray[np.bool_] | None = None
    days: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=int))
    company: NDArray[np.int64] | None = None

    @property
    def felt(self) -> Numbers:
        """What is rated: the latent scale in whole numbers from 0 to 10."""
        return np.clip(np.rint(self.latent), 0, 10)


Plant = Callable[[Draft], None]


def level(share: float) -> float:
    """The latent mean at which a concern comes up in this share of interviews."""
    return float(3.5 + SPREAD * stats.norm.ppf(share))


def days_effect(rng: np.random.Generator, count: int, clustered: float = 0.0) -> Numbers:
    """How bad each day is, standard normal; `clustered` is the correlation of neighbours."""
    effect = rng.standard_normal(count)
    for i in range(1, count):
        effect[i] = clustered * effect[i - 1] + np.sqrt(1 - clustered**2) * effect[i]
    return effect


def draft(seed: int, count: int, day: float = DAY, clustered: float = 0.0) -> Draft:
    """A journal in which nothing is a pattern."""
    rng = np.random.default_rng([seed, count])
    days = days_effect(rng, count, clustered)[:, None]
    own = rng.standard_normal((count, CONCERNS))
    chance = np.clip(rng.beta(2, 2.5, count), 0.05, 0.95).round(2)
    return Draft(
        rng=rng,
        latent=level(0.3) + SPREAD * (np.sqrt(day) * days + np.sqrt(1 - day) * own),
        stage=rng.choice(STAGES, count),
        chance=chance,
        advances=rng.random(count) < chance,
        days=np.cumsum(rng.integers(28, 57, count)),
    )


def recurring(share: float) -> Plant:
    """The first concern comes up in this share of interviews."""

    def plant(journal: Draft) -> None:
        journal.latent[:, 0] += level(share) - level(0.3)

    return plant


def trend(points: float) -> Plant:
    """The first concern changes by so many points over the journal, around the scale's middle."""

    def plant(journal: Draft) -> None:
        journal.latent[:, 0] += 5 - level(0.3) + points * np.linspace(-0.5, 0.5, len(journal.stage))

    return plant


def worse_in_one_stage(points: float) -> Plant:
    """The first concern is so many points worse in technical interviews."""

    def plant(journal: Draft) -> None:
        journal.latent[:, 0] += points * (journal.stage == "technical")

    return plant


def harsher_at_first(points: float) -> Plant:
    """Six of seven interviews are reconsidered as a whole, so many points milder."""

    def plant(journal: Draft) -> None:
        again = journal.felt - points + journal.rng.normal(0, 1.5, journal.latent.shape)
        journal.considered = np.clip(np.rint(again), 0, 10)
        journal.considered[journal.felt == 0] = np.nan
        journal.considered[journal.rng.random(len(again)) > 0.85] = np.nan

    return plant


def miscalibrated(logits: float) -> Plant:
    """The chances given are so many logits too low (or too high); what happens stays as it is."""

    def plant(journal: Draft) -> None:
        odds = np.log(journal.chance / (1 - journal.chance)) - logits
        journal.chance = np.clip(1 / (1 + np.exp(-odds)), 0.02, 0.98).round(2)

    return plant


def half_of_the_time(journal: Draft) -> None:
    """Every concern comes up in half of the interviews, and none more than the others."""
    journal.latent += level(0.5) - level(0.3)


def painful_only(journal: Draft) -> None:
    """Only what felt 6 or worse is rated again, without any true change: regression to the mean."""
    true = journal.latent - journal.rng.normal(0, 1.8, journal.latent.shape)
    again = np.clip(np.rint(true + journal.rng.normal(0, 1.8, true.shape)), 0, 10)
    journal.considered = np.where(journal.felt >= 6, again, np.nan)


def drifting_stages(journal: Draft) -> None:
    """Technical interviews, 3 points worse in everything, give way to others over the journal."""
    count = len(journal.stage)
    technical = journal.rng.random(count) < np.linspace(0.85, 0.1, count)
    journal.stage = np.where(technical, "technical", journal.rng.choice(["panel", "final"], count))
    journal.latent += 3.0 * technical[:, None]


def letters_after_bad_days(journal: Draft) -> None:
    """Letters follow bad interviews; the chance given sees only half of how bad it was."""
    bad = journal.felt.mean(axis=1)
    bad = (bad - bad.mean()) / max(bad.std(), 1e-9)
    odds = -0.4 - 0.5 * bad
    journal.chance = np.clip(1 / (1 + np.exp(0.4 + 0.25 * bad)), 0.05, 0.95).round(2)
    journal.advances = journal.rng.random(len(bad)) < 1 / (1 + np.exp(-odds))
    journal.letter = journal.rng.random(len(bad)) < 1 / (1 + np.exp(-1.2 * bad))


def late_outcomes(journal: Draft) -> None:
    """Good news comes after 8 days on average, bad after 35, or never; the chances are right.

    Two interviews in three weeks, so that many answers are still to come.
    """
    count = len(journal.chance)
    journal.days = np.cumsum(journal.rng.integers(5, 17, count))
    wait = np.where(
        journal.advances, journal.rng.exponential(8, count), journal.rng.exponential(35, count)
    )
    never = ~journal.advances & (journal.rng.random(count) < 0.25)
    known = (journal.days + wait <= journal.days[-1]) & ~never
    answered = np.where(journal.advances, "advanced", "rejected")
    journal.outcome = np.where(known, answered, "waiting")


def ratings(journal: Draft) -> pd.DataFrame:
    """The journal as `Journal.ratings()` gives it; unless told, each interview is at a new company.

    A company has one role.
    """
    count, rng = len(journal.stage), journal.rng
    company = journal.company if journal.company is not None else np.arange(count)
    names = np.array([f"own:Concern {i}" for i in range(CONCERNS)])
    outcome = np.where(
        journal.advances, "advanced", np.where(rng.random(count) < 0.3, "no_reply", "rejected")
    )
    held = START + pd.to_timedelta(journal.days * 24 + rng.integers(8, 19, count), unit="h")
    considered = (
        journal.considered
        if journal.considered is not None
        else np.full(journal.latent.shape, np.nan)
    )
    letter = journal.letter if journal.letter is not None else rng.random(count) < 0.4
    once = pd.DataFrame(
        {
            "interview_id": [f"i{i}" for i in range(count)],
            "held_at": held,
            "company": [f"Company {i}" for i in company],
            "role": rng.choice(ROLES, int(company.max(initial=0)) + 1)[company],
            "stage": journal.stage,
            "format": rng.choice(FORMATS, count),
            "expected": journal.chance,
            "outcome": outcome if journal.outcome is None else journal.outcome,
            "letter_sent": letter,
            "basis": "feared",
        }
    )
    each = once.loc[np.repeat(np.arange(count), CONCERNS)].reset_index(drop=True)
    return each.assign(
        concern=np.tile(names, count), felt=journal.felt.ravel(), considered=considered.ravel()
    )


def simulated(seed: int, count: int, plant: Plant | None = None, **noise: float) -> pd.DataFrame:
    """One simulated journal with what is planted in it."""
    journal = draft(seed, count, **noise)
    if plant:
        plant(journal)
    return ratings(journal)
