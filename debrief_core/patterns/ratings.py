"""Reading the tidy frame of ratings: its types settled, its interviews in order of time."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from debrief_core.problems import UnreadableRatings

COLUMNS = (
    "interview_id", "held_at", "company", "role", "stage", "format", "concern",
    "felt", "considered", "basis", "expected", "outcome", "letter_sent",
)  # fmt: skip


@dataclass(frozen=True)
class Rated:
    """What was rated, apart from where it was rated.

    `rows`: one row a rated (interview, concern) with `interview` (position in time, 0 is the
    oldest), `concern`, `felt`, `considered` (floats, NaN where missing). A concern that was
    offered and left alone is a row with 0; one that was not offered has no row.
    `interviews`: one row an interview with at least one rating, in order of time, with
    `interview_id, held_at` (UTC)`, when` (the clock it was held by, without a zone)`, company,
    role, stage, format, expected, outcome, letter_sent`.
    """

    rows: pd.DataFrame
    interviews: pd.DataFrame

    def __len__(self) -> int:
        return len(self.interviews)

    def first(self, count: int) -> "Rated":
        """The same ratings as they stood when only the oldest `count` interviews were held."""
        return self.where(np.arange(len(self)) < count)

    def where(self, chosen: NDArray[np.bool_]) -> "Rated":
        """Only the chosen interviews, numbered anew in order of time."""
        position = np.cumsum(chosen) - 1
        rows = self.rows[chosen[self.rows["interview"].to_numpy()]]
        rows = rows.assign(interview=position[rows["interview"].to_numpy()])
        return Rated(rows, self.interviews[chosen].reset_index(drop=True))


def read_ratings(ratings: pd.DataFrame) -> Rated:
    """The ratings with their types settled; rows without a severity felt are missing, not 0.

    `ratings` has the columns of `Journal.ratings()`, in any order and of any dtype that says it.
    Times may be naive (taken as UTC), in one zone, or each in its own; severities of any number
    type. Raises UnreadableRatings where a column is missing or holds something else.
    """
    missing = [column for column in COLUMNS if column not in ratings.columns]
    if missing:
        raise UnreadableRatings(f"the columns {', '.join(missing)} are missing")
    rated = ratings[ratings["felt"].notna() & ratings["concern"].notna()]
    interviews, position = _interviews(rated)
    rows = pd.DataFrame(
        {
            "interview": position,
            "concern": rated["concern"].astype(str).to_numpy(),
            "felt": _severity(rated["felt"], "felt"),
            "considered": _severity(rated["considered"], "considered"),
        }
    )
    return Rated(_one_row_each(rows), interviews)


def _interviews(rated: pd.DataFrame) -> tuple[pd.DataFrame, NDArray[np.int64]]:
    codes, _ = pd.factorize(rated["interview_id"].astype(str))
    first = rated.iloc[np.unique(codes, return_index=True)[1]]
    interviews = pd.DataFrame(
        {
            "interview_id": first["interview_id"].astype(str).to_numpy(),
            "held_at": _instants(first["held_at"]).to_numpy(),
            "when": _local_clock(first),
            **{name: _text(first[name]) for name in ("company", "role", "stage", "format")},
            "expected": _numbers(first["expected"], "expected"),
            "outcome": _text(first["outcome"]),
            "letter_sent": first["letter_sent"].fillna(False).astype(bool).to_numpy(),
        }
    )
    order = interviews.sort_values(["held_at", "interview_id"], kind="stable").index.to_numpy()
    rank = np.empty(len(order), dtype=int)
    rank[order] = np.arange(len(order))
    return interviews.iloc[order].reset_index(drop=True), rank[codes]


def _instants(held_at: pd.Series) -> pd.Series:
    try:
        instants = pd.to_datetime(
            held_at, utc=True, format=None if _is_time(held_at) else "ISO8601"
        )
    except (ValueError, TypeError) as error:
        raise UnreadableRatings("held_at holds something that is not a time") from error
    if instants.isna().any():
        raise UnreadableRatings("held_at is empty for some interviews")
    return instants


def _is_time(held_at: pd.Series) -> bool:
    return not any(isinstance(value, str) for value in held_at)


def _local_clock(first: pd.DataFrame) -> pd.Series:
    """What the clock said where the interview was held: by `zone` if handed over, else as given."""
    if "zone" in first.columns:
        values = [
            instant.tz_convert(ZoneInfo(zone)).tz_localize(None) if zone else instant
            for instant, zone in zip(_instants(first["held_at"]), first["zone"], strict=True)
        ]
    else:
        values = [_without_zone(value) for value in first["held_at"]]
    return pd.Series(pd.to_datetime(values), dtype="datetime64[us]").to_numpy()  # type: ignore[return-value]


def _without_zone(value: object) -> datetime:
    moment = pd.Timestamp(value)  # type: ignore[arg-type]
    return moment.tz_localize(None).to_pydatetime()


def _text(column: pd.Series) -> NDArray[np.object_]:
    return column.astype(object).where(column.notna(), "").astype(str).to_numpy(dtype=object)


def _numbers(column: pd.Series, name: str) -> NDArray[np.float64]:
    try:
        numbers = pd.to_numeric(column).astype("Float64")
        return np.asarray(numbers.to_numpy(dtype=float, na_value=np.nan), dtype=np.float64)
    except (ValueError, TypeError) as error:
        raise UnreadableRatings(f"{name} holds something that is not a number") from error


def _severity(column: pd.Series, name: str) -> NDArray[np.float64]:
    values = _numbers(column, name)
    if ((values < 0) | (values > 10)).any():
        raise UnreadableRatings(f"{name} lies outside 0 to 10")
    return values


def _one_row_each(rows: pd.DataFrame) -> pd.DataFrame:
    """One row for each interview and concern; of a doubled one the more severe is kept."""
    ordered = rows.sort_values(["interview", "concern", "felt", "considered"])
    return ordered.drop_duplicates(["interview", "concern"], keep="last").reset_index(drop=True)
