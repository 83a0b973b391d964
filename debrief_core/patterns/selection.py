"""Looking at a part of the journal: which interviews a look takes in."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from debrief_core.dates import short_date
from debrief_core.patterns.names import count
from debrief_core.patterns.ratings import Rated

FIELDS = ("stage", "format", "company", "role", "outcome")


@dataclass(frozen=True)
class Selection:
    """What a look is limited to; an empty part lets everything through, days are inclusive."""

    stage: tuple[str, ...] = ()
    format: tuple[str, ...] = ()
    company: tuple[str, ...] = ()
    role: tuple[str, ...] = ()
    outcome: tuple[str, ...] = ()
    first_day: date | None = None
    last_day: date | None = None

    def __bool__(self) -> bool:
        return self != Selection()


def selected(rated: Rated, to: Selection) -> Rated:
    """The ratings of the interviews that fit."""
    if not to:
        return rated
    return rated.where(fits(rated.interviews, to))


def fits(interviews: pd.DataFrame, to: Selection) -> NDArray[np.bool_]:
    """Which interviews fit, one truth a row; `interviews` is the frame `Rated.interviews`.

    Days are those on the clock where an interview was held; both ends of a period belong to it.
    """
    chosen = np.ones(len(interviews), dtype=bool)
    for field in FIELDS:
        chosen &= _any_of(interviews[field], getattr(to, field))
    if to.first_day:
        chosen &= (interviews["when"] >= pd.Timestamp(to.first_day)).to_numpy()
    if to.last_day:
        chosen &= (interviews["when"] < pd.Timestamp(to.last_day) + pd.Timedelta(days=1)).to_numpy()
    return chosen


def _any_of(column: pd.Series, wanted: Collection[str]) -> NDArray[np.bool_]:
    if not wanted:
        return np.ones(len(column), dtype=bool)
    return column.isin(list(wanted)).to_numpy(dtype=bool)


def in_view(to: Selection, shown: int, total: int) -> str:
    """What a selection leaves, in words: `12 of 16 interviews: technical, since 3 Jul 2026`."""
    words = [_in_words(value) for name in FIELDS for value in getattr(to, name)]
    if to.first_day and to.last_day:
        words.append(f"{short_date(to.first_day)} to {short_date(to.last_day)}")
    elif to.first_day:
        words.append(f"since {short_date(to.first_day)}")
    elif to.last_day:
        words.append(f"until {short_date(to.last_day)}")
    return f"{shown:,} of {count(total, 'interview')}: {', '.join(words)}"


def _in_words(value: str) -> str:
    """A stage, format or outcome as read; a company or role stands as typed."""
    label = getattr(value, "label", None)
    return str(label or value)
