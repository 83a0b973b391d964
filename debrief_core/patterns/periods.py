"""What one mark on a chart stands for: an interview, or in a long journal a month and up."""

from dataclasses import dataclass
from datetime import datetime

import pandas as pd

from debrief_core.dates import short_date
from debrief_core.patterns.names import count
from debrief_core.patterns.ratings import Rated

EACH_UP_TO = 60
"""Up to this many interviews each is drawn by itself (patterns.md, Drawing)."""
PERIODS_UP_TO = 48


@dataclass(frozen=True)
class Periods:
    """The marks of a chart: `unit`, and one row an interview with `start`, `label`, `key`."""

    unit: str
    of: pd.DataFrame

    @property
    def each(self) -> bool:
        """Whether every interview has a mark of its own."""
        return self.unit == "interview"

    @property
    def ends(self) -> tuple[datetime, datetime]:
        """The start of the first mark and of the last; any moment where there is none."""
        if self.of.empty:
            return datetime(2000, 1, 1), datetime(2000, 1, 2)  # noqa: DTZ001 - a clock time
        return self.of["start"].min().to_pydatetime(), self.of["start"].max().to_pydatetime()


def periods(rated: Rated) -> Periods:
    """Interviews each up to 60, then months; quarters and years where those are too many."""
    if len(rated) <= EACH_UP_TO:
        return Periods("interview", _each(rated))
    for unit, code in (("month", "M"), ("quarter", "Q"), ("year", "Y")):
        spans = rated.interviews["when"].dt.to_period(code)
        if spans.nunique() <= PERIODS_UP_TO or unit == "year":
            break
    return Periods(unit, _spans(spans, unit))


def _each(rated: Rated) -> pd.DataFrame:
    when = rated.interviews["when"]
    labels = [short_date(moment) for moment in when]
    keys = [f"{i:04d}|{label}" for i, label in enumerate(labels)]
    return pd.DataFrame({"start": when, "label": labels, "key": keys})


def _spans(spans: pd.Series, unit: str) -> pd.DataFrame:
    names = {"month": "%b %Y", "quarter": "Q%q %Y", "year": "%Y"}
    start = spans.dt.start_time
    labels = spans.dt.strftime(names[unit])
    return pd.DataFrame(
        {"start": start, "label": labels, "key": start.dt.strftime("%Y%m|") + labels}
    )


def spoken_range(rated: Rated) -> str:
    """How many interviews from when to when: `12 interviews, 3 Mar 2026 to 9 Oct 2026`."""
    if not len(rated):
        return "no interviews yet"
    return f"{count(len(rated), 'interview')}, {spoken_days(rated)}"


def spoken_days(rated: Rated) -> str:
    """From when to when: `3 Mar 2026 to 9 Oct 2026`; at least one interview must be rated."""
    when = rated.interviews["when"]
    first, last = when.iloc[0], when.iloc[-1]
    if first.date() == last.date():
        return short_date(last)
    if first.year == last.year:
        return f"{first.day} {first:%b} to {short_date(last)}"
    return f"{short_date(first)} to {short_date(last)}"
