"""Before and after a day that the user names: a course, a coach, another approach."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from debrief_core.dates import short_date
from debrief_core.patterns.evidence import Numbers
from debrief_core.patterns.frames.overview import worst_moments
from debrief_core.patterns.names import count, number
from debrief_core.patterns.ratings import Rated
from debrief_core.patterns.selection import Selection, selected

EACH_SIDE = 3
"""With fewer interviews on a side their spread says nothing."""
WITHIN = 0.8


@dataclass(frozen=True)
class Change:
    """Mean worst moments before the day and since, and their difference with its interval.

    `difference` is since − before in points of severity, `low`–`high` its 80 % interval by
    Welch's t (Welch 1947). Only with at least three interviews on each side.
    """

    day: date
    interviews: tuple[int, int]
    before: float
    since: float
    low: float
    high: float

    @property
    def difference(self) -> float:
        """Below 0: milder since."""
        return self.since - self.before


def split_at(rated: Rated, day: date) -> tuple[Rated, Rated]:
    """The ratings before the day, and those of the day and after it."""
    days = rated.interviews["when"].dt.date
    return rated.where(np.asarray(days < day)), selected(rated, Selection(first_day=day))


def change_at(rated: Rated, day: date) -> Change | None:
    """How the worst moments differ before and since; None with too few on a side."""
    sides = [worst_moments(part)["felt"].to_numpy(dtype=float) for part in split_at(rated, day)]
    before, since = sides
    if min(len(before), len(since)) < EACH_SIDE:
        return None
    low, high = _welch(before, since)
    return Change(
        day, (len(before), len(since)), float(before.mean()), float(since.mean()), low, high
    )


def _welch(before: Numbers, since: Numbers) -> tuple[float, float]:
    from scipy import stats  # noqa: PLC0415  (heavy: loads where it is first used)

    shares = [side.var(ddof=1) / len(side) for side in (before, since)]
    error = float(np.sqrt(sum(shares)))
    difference = float(since.mean() - before.mean())
    if error < 1e-9:
        return difference, difference
    freedom = sum(shares) ** 2 / sum(
        share**2 / (len(side) - 1) for share, side in zip(shares, (before, since), strict=True)
    )
    low, high = stats.t(freedom, difference, error).interval(WITHIN)
    return float(low), float(high)


def change_in_words(change: Change | None, day: date) -> str:
    """The comparison in plain words; it describes the journal and claims nothing beyond."""
    if change is None:
        return (
            f"Three interviews before {short_date(day)} and three since are needed to compare. "
            "Choose another day, or come back later."
        )
    one, other = (count(side, "interview") for side in change.interviews)
    said = (
        f"Before {short_date(day)} your worst moment was {_rounded(change.before)} on average "
        f"({one}), since then {_rounded(change.since)} ({other}). {_difference(change)}"
    )
    if change.low <= 0 <= change.high:
        return f"{said} So this may well be chance."
    return f"{said} It tells what changed, not why, and one day chosen out of many can mislead."


def _difference(change: Change) -> str:
    return (
        f"The change is {_signed(change.difference)} points; {_signed(change.low)} to "
        f"{_signed(change.high)} would fit as well (80 % interval)."
    )


def _rounded(value: float) -> str:
    return number(round(value, 1))


def _signed(value: float) -> str:
    rounded = round(value, 1)
    return f"{rounded:+.1f}".replace("-", "−") if rounded else "0"
