"""The journal at a glance: what the severity map draws, and the four figures above it."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
import pandas as pd

from debrief_core.interview.severity import CAME_UP
from debrief_core.patterns.evidence import evidence_of
from debrief_core.patterns.frames.foresight import compared
from debrief_core.patterns.frames.gap import reconsidered_rows
from debrief_core.patterns.periods import Periods, periods
from debrief_core.patterns.ratings import Rated

OVERALL = ""
"""Stands where a concern would: the worst moment of an interview, whichever concern it was."""
NEWEST = 5
"""So many interviews are "now" in the four figures; as many before them are "before"."""
WITHIN = 0.8
Z = NormalDist().inv_cdf((1 + WITHIN) / 2)
_MEASURES = ["felt", "considered"]


def worst_moments(rated: Rated) -> pd.DataFrame:
    """The most severe rating of each interview: `felt, considered`, floats, by interview.

    `considered` is NaN where the interview was not looked at again as a whole.
    """
    worst = rated.rows.groupby("interview")["felt"].max()
    again = reconsidered_rows(rated).groupby("interview")["considered"].max()
    frame = pd.DataFrame({"felt": worst, "considered": again})
    return frame.reindex(range(len(rated))).astype(float)


def overview_cells(rated: Rated, concerns: Sequence[str]) -> pd.DataFrame:
    """One row a (column, concern): `position, column, concern, felt, considered, up, ratings`.

    Columns are interviews, in a long journal months and up, counted by `position` from the
    oldest. `felt` is what was felt, as a mean where a column is a period, and NaN where nothing
    was rated; `considered` stands for single interviews alone (`severity_over_time` says why).
    `up` of `ratings` were 4 or more. The rows of `OVERALL` hold the worst moment.
    """
    marks = periods(rated)
    columns = overview_columns(marks)
    worst = worst_moments(rated).reset_index(names="interview").assign(concern=OVERALL)
    rows = pd.concat([rated.rows[rated.rows["concern"].isin(list(concerns))], worst])
    rows = rows.assign(key=marks.of["key"].to_numpy()[rows["interview"].to_numpy(dtype=int)])
    cells = rows.assign(up=rows["felt"] >= CAME_UP).groupby(["key", "concern"]).agg(
        felt=("felt", "mean"), considered=("considered", "mean"), up=("up", "sum"),
        ratings=("felt", "count"),
    )  # fmt: skip
    grid = pd.MultiIndex.from_product(
        [columns["column"], [OVERALL, *concerns]], names=["key", "concern"]
    )
    frame = cells.reindex(grid).reset_index().rename(columns={"key": "column"})
    if not marks.each:
        frame["considered"] = np.nan
    frame[_MEASURES] = frame[_MEASURES].round(1)
    frame[["up", "ratings"]] = frame[["up", "ratings"]].fillna(0).astype(int)
    return frame.merge(columns[["column", "position"]], on="column")


def overview_columns(marks: Periods) -> pd.DataFrame:
    """One row a column: `position, column, label, start`, the oldest first."""
    columns = marks.of[["key", "label", "start"]].drop_duplicates("key").sort_values("key")
    columns = columns.rename(columns={"key": "column"}).reset_index(drop=True)
    return columns.assign(position=np.arange(len(columns)))


def wilson(up: float, rated: float) -> tuple[float, float]:
    """The 80 % interval of a share by Wilson's score (Brown, Cai & DasGupta 2001).

    The browser computes the same while a period is chosen; it knows no quantile of a Beta.
    """
    share, weight = up / rated, Z**2 / rated
    centre = (share + weight / 2) / (1 + weight)
    half = Z * float(np.sqrt(share * (1 - share) / rated + weight / (4 * rated))) / (1 + weight)
    return max(0.0, centre - half), min(1.0, centre + half)


@dataclass(frozen=True)
class KeyFigures:
    """The four figures at the head of the page; None where there is nothing to say yet.

    `worst_now` and `worst_before` are the means of the worst moments of the newest interviews
    and of as many before them, `recent` of each; `line` the worst moments one by one, at most
    30. `felt` and `considered` are means over interviews reconsidered as a whole. `expected`
    of `resolved` interviews were to lead on by the chances given, and `advanced` did.
    """

    interviews: int
    recent: int
    worst_now: float
    worst_before: float | None
    line: tuple[float, ...]
    felt: float | None
    considered: float | None
    expected: float
    advanced: int
    resolved: int


def key_figures(rated: Rated) -> KeyFigures:
    """The four figures of at least one rated interview."""
    worst = worst_moments(rated)["felt"].to_numpy()
    recent = min(NEWEST, max(1, len(worst) // 2))
    again = reconsidered_rows(rated).groupby("interview")[_MEASURES].mean().mean()
    evidence = evidence_of(rated)
    known = compared(evidence)
    return KeyFigures(
        interviews=len(rated),
        recent=recent,
        worst_now=float(worst[-recent:].mean()),
        worst_before=float(worst[-2 * recent : -recent].mean()) if len(worst) > 1 else None,
        line=tuple(worst[-30:]),
        felt=_said(again["felt"]),
        considered=_said(again["considered"]),
        expected=float(evidence.interviews["expected"].to_numpy()[known].sum()),
        advanced=int((known & evidence.advanced()).sum()),
        resolved=int(known.sum()),
    )


def _said(mean: float) -> float | None:
    return None if np.isnan(mean) else float(mean)
