"""What was felt against what was considered later, where a whole interview was looked at again."""

import pandas as pd

from debrief_core.patterns.ratings import Rated

FEW = 3
"""Concerns rated fewer times than this do not lead a chart."""
FULLY = 0.8
"""An interview counts as reconsidered when this share of its rated concerns was (patterns.md)."""
GAP = ["concern", "felt", "considered", "ratings"]
"""The columns of `second_thoughts`."""


def reconsidered_rows(rated: Rated) -> pd.DataFrame:
    """The rows with both ratings, of interviews reconsidered as a whole.

    Concerns left alone (0, never looked at again) do not ask for a second look. Reconsidering
    only the painful ones would turn regression to the mean into self-criticism.
    """
    rows = rated.rows
    asked = rows[(rows["felt"] > 0) | rows["considered"].notna()]
    share = asked["considered"].notna().groupby(asked["interview"]).mean()
    whole = share.index[share >= FULLY]
    return asked[asked["interview"].isin(whole) & asked["considered"].notna()]


def second_thoughts(rated: Rated) -> pd.DataFrame:
    """What concerns felt like and what became of them, one row a concern, widest gap first.

    Columns: `concern` (str, its id); `felt`, `considered` (float64, means of severities 0–10);
    `ratings` (int64, how many went into them). Only interviews that were reconsidered as a whole
    count, see `FULLY`; without one the frame is empty.
    """
    both = reconsidered_rows(rated)
    grouped = both.groupby("concern")
    frame = grouped[["felt", "considered"]].mean().assign(ratings=grouped.size()).reset_index()
    gap = (frame["felt"] - frame["considered"]).abs()
    frame = frame.assign(gap=gap, few=frame["ratings"] < FEW).sort_values(
        ["few", "gap", "ratings", "concern"], ascending=[True, False, False, True]
    )
    return frame.reset_index(drop=True)[GAP]
