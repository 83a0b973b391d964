"""Which concerns come up most, and how severe they are when they do."""

import numpy as np
import pandas as pd
from scipy import stats

from debrief_core.interview.severity import CAME_UP
from debrief_core.patterns.frames.gap import FEW
from debrief_core.patterns.ratings import Rated

PRIOR = 4
"""The Beta prior at the journal's mean is worth this many interviews (patterns.md)."""
WITHIN = 0.8


def ranked_concerns(rated: Rated) -> pd.DataFrame:
    """How often each concern comes up, one row a concern, most often first.

    Columns: `concern` (str, its id); `came_up`, `rated` (int64, counts of interviews); `rate`,
    `low`, `high` (float64, 0–1); `typical` (float64, 0–10, the median severity where it came up,
    NaN where it never did). `rate` is the share of interviews in which it came up, shrunk towards
    the journal's mean by a Beta prior worth four interviews (empirical Bayes, Efron & Morris
    1975), so that one bad day of a rarely rated concern does not lead the list; `low`–`high` is
    its 80 % interval.
    """
    rows = rated.rows.assign(up=rated.rows["felt"] >= CAME_UP)
    grouped = rows.groupby("concern")["up"]
    counts = pd.DataFrame({"came_up": grouped.sum(), "rated": grouped.size()})
    typical = rows[rows["up"]].groupby("concern")["felt"].median()
    frame = counts.assign(typical=typical.reindex(counts.index)).reset_index()
    frame = frame.join(shrunk_rates(frame["came_up"], frame["rated"]))
    frame = frame.assign(few=frame["rated"] < FEW).sort_values(
        ["few", "rate", "typical", "concern"], ascending=[True, False, False, True]
    )
    frame = frame.drop(columns="few")
    return frame.reset_index(drop=True)


def shrunk_rates(came_up: pd.Series, rated: pd.Series) -> pd.DataFrame:
    """`rate, low, high` for counts: posterior mean and 80 % interval under the journal's prior."""
    mean = float(np.clip(came_up.sum() / max(rated.sum(), 1), 0.02, 0.98))
    posterior = stats.beta(
        came_up.to_numpy(dtype=float) + PRIOR * mean,
        (rated - came_up).to_numpy(dtype=float) + PRIOR * (1 - mean),
    )
    low, high = posterior.interval(WITHIN)
    rates = {"rate": posterior.mean(), "low": low, "high": high}
    return pd.DataFrame(rates, index=came_up.index)
