"""Interviews (or months) by concerns: what was rated, how severe, and what was never asked."""

import pandas as pd

from debrief_core.patterns.frames.severity import by_frequency
from debrief_core.patterns.periods import periods
from debrief_core.patterns.ratings import Rated


def severity_grid(rated: Rated) -> pd.DataFrame:
    """One row a cell of interviews (or periods) by concerns, concerns by how often they come up.

    Columns: `key` (str, sorts the grid's columns by time); `label` (str, the day or the period);
    `concern` (str, its id); `severity` (float64, 0–10, what was felt, as a mean where a column is
    a period; NaN where nothing was rated: missing is not 0); `ratings` (int64, how many went into
    it). Every cell of the grid has its row, so that blanks can be drawn.
    """
    marks = periods(rated)
    joined = rated.rows.join(marks.of, on="interview")
    cells = joined.groupby(["key", "concern"])["felt"].agg(severity="mean", ratings="size")
    columns = marks.of[["key", "label"]].drop_duplicates().sort_values("key")
    grid = pd.MultiIndex.from_product(
        [columns["key"], by_frequency(rated)], names=["key", "concern"]
    )
    frame = cells.reindex(grid).reset_index()
    frame["ratings"] = frame["ratings"].fillna(0).astype(int)
    return frame.merge(columns, on="key", how="left")[
        ["key", "label", "concern", "severity", "ratings"]
    ]
