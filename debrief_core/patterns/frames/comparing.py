"""Two periods side by side."""

import pandas as pd

from debrief_core.patterns.frames.ranking import ranked_concerns
from debrief_core.patterns.ratings import Rated


def two_periods(earlier: Rated, later: Rated) -> pd.DataFrame:
    """One row a concern and period: `concern, period, came_up, rated, rate, low, high, typical`.

    The concerns that come up most over both periods come first.
    """
    both = pd.concat(
        [
            ranked_concerns(earlier).assign(period="earlier"),
            ranked_concerns(later).assign(period="later"),
        ],
        ignore_index=True,
    )
    total = both.groupby("concern")["came_up"].transform("sum")
    ordered = both.assign(total=total).sort_values(
        ["total", "concern", "period"], ascending=[False, True, True]
    )
    return ordered.drop(columns="total").reset_index(drop=True)
