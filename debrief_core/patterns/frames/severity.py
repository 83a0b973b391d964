"""How severe one concern was, interview by interview or period by period."""

import pandas as pd

from debrief_core.interview.severity import CAME_UP
from debrief_core.patterns.periods import Periods, periods
from debrief_core.patterns.ratings import Rated

SMOOTHED_FROM = 6
WINDOW = 5


def by_frequency(rated: Rated) -> list[str]:
    """All concerns, the ones that came up most often first; then by how severe, then by name."""
    rows = rated.rows.assign(came_up=rated.rows["felt"] >= CAME_UP)
    order = rows.groupby("concern").agg(came_up=("came_up", "sum"), felt=("felt", "mean"))
    order = order.reset_index().sort_values(
        ["came_up", "felt", "concern"], ascending=[False, False, True]
    )
    return order["concern"].tolist()


def severity_over_time(
    rated: Rated, concern: str | None, marks: Periods | None = None
) -> pd.DataFrame:
    """How severe it was over time, one row a mark and measure, in order of time.

    Columns: `start` (datetime64, the interview or the first day of the period), `label`, `key`
    (str, the mark in words, and what sorts it), `measure` (str, felt or considered), `severity`,
    `low`, `high` (float64, 0–10), `ratings` (int64, how many), `smoothed` (float64, 0–10 or NaN).
    Without a `concern`, the mean of each interview. Where marks are periods, `severity` is the
    mean (most ratings are 0, so a median would hide the rest) and `low`–`high` the middle half;
    where each interview has its mark, all three are its rating. Periods show felt alone: only
    what hurt is looked at again, so the means do not compare.
    `smoothed` is the rolling median of five felt ratings (of three periods), from six on.
    `marks` are the periods of these ratings, where they are at hand.
    """
    marks = marks or periods(rated)
    rows = _rows_of(rated, concern)
    measures = ["felt", "considered"] if marks.each else ["felt"]
    long = rows.melt(["interview"], measures, "measure", "severity").dropna()
    joined = long.join(marks.of, on="interview")
    frame = _each(joined) if marks.each else _summed_up(joined)
    frame = frame.sort_values(["measure", "start"], ascending=[False, True], kind="stable")
    return _with_smoothed(frame.reset_index(drop=True), marks)


def _rows_of(rated: Rated, concern: str | None) -> pd.DataFrame:
    """The ratings of one concern, or the mean over all felt ratings of each interview."""
    if concern is not None:
        return rated.rows[rated.rows["concern"] == concern]
    means = rated.rows.groupby("interview")["felt"].mean().round(1).reset_index()
    return means.assign(considered=float("nan"))


def _each(joined: pd.DataFrame) -> pd.DataFrame:
    severity = joined["severity"].astype(float)
    return joined[["start", "label", "key", "measure"]].assign(
        severity=severity, low=severity, high=severity, ratings=1
    )


def _summed_up(joined: pd.DataFrame) -> pd.DataFrame:
    grouped = joined.groupby(["measure", "start", "label", "key"])["severity"]
    summary = grouped.agg(severity="mean", ratings="size").reset_index()
    low, high = (grouped.quantile(q).to_numpy() for q in (0.25, 0.75))
    return summary.assign(low=low, high=high)


def _with_smoothed(frame: pd.DataFrame, marks: Periods) -> pd.DataFrame:
    """A median over marks, so that one bad day does not bend the line."""
    felt = frame.loc[frame["measure"] == "felt", "severity"]
    if len(felt) < SMOOTHED_FROM:
        return frame.assign(smoothed=float("nan"))
    window = WINDOW if marks.each else 3
    return frame.assign(
        smoothed=felt.rolling(window, center=True, min_periods=window // 2 + 1).median()
    )
