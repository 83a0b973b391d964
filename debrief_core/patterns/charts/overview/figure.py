"""The severity map as a figure: its rows, its measures, its sentence and its table."""

from collections.abc import Collection, Sequence

import numpy as np
import pandas as pd

from debrief_core.patterns.charts.overview.cells import cells
from debrief_core.patterns.charts.overview.course import course
from debrief_core.patterns.charts.overview.parameters import CLICKS, Layout, Spec, parameters
from debrief_core.patterns.charts.overview.side import COUNTS, SCALE
from debrief_core.patterns.charts.overview.words import (
    below,
    in_lines,
    said_of_columns,
    said_of_concerns,
    short_fact,
)
from debrief_core.patterns.figure import DATASET, Figure
from debrief_core.patterns.frames.gap import FEW
from debrief_core.patterns.frames.overview import (
    OVERALL,
    overview_cells,
    overview_columns,
    wilson,
)
from debrief_core.patterns.frames.severity import WINDOW, by_frequency
from debrief_core.patterns.names import concern_name, count, number
from debrief_core.patterns.pattern import Pattern
from debrief_core.patterns.periods import Periods, periods, spoken_range
from debrief_core.patterns.ratings import Rated
from debrief_core.patterns.sentences import to_tell

OVERVIEW_ROWS = 8
"""So many concerns stand in the map at first; those rated fewer than three times come last."""
NAMED_DAYS, NAMED_MONTHS = 20, 5
"""At most so many days, and months beneath them, are named; their names must not meet."""
_CHARACTER = 6.3
"""Pixels of a character of 13 px, the wide ones in mind."""


def overview_figure(
    rated: Rated, patterns: Sequence[Pattern] = (), most: int | None = OVERVIEW_ROWS
) -> Figure:
    """Interviews by concerns, the worst moments above, how often at the right, all linked."""
    concerns = leading(rated)[:most]
    marks = periods(rated)
    columns = overview_columns(marks)
    frame = overview_cells(rated, concerns)
    lines = {found.concern or OVERALL for found in patterns if found.question == "trend"}
    return Figure(
        name="overview",
        title=_title(rated, concerns, marks),
        alt=_alt(rated, frame, marks),
        table=_table(frame, columns),
        rows=_rows(frame, lines, each=marks.each),
        spec=_draw(rated, concerns, columns, marks, patterns),
        clicks=CLICKS,
    )


def leading(rated: Rated) -> list[str]:
    """All concerns by how often they came up; those rated fewer than three times at the end."""
    ratings = rated.rows["concern"].value_counts()
    return sorted(by_frequency(rated), key=lambda concern: ratings[concern] < FEW)


def _title(rated: Rated, concerns: Sequence[str], marks: Periods) -> str:
    total = rated.rows["concern"].nunique()
    shown = "Every concern" if total == len(concerns) else f"{len(concerns)} of {total} concerns"
    return f"{shown}, {marks.unit} by {marks.unit}. The deeper the colour, the worse it felt."


def _alt(rated: Rated, frame: pd.DataFrame, marks: Periods) -> str:
    rows = frame[frame["concern"] != OVERALL]
    if rows.empty:
        return "Severity map: nothing rated yet."
    totals = rows.groupby("concern", sort=False)[["up", "ratings"]].sum().head(3)
    often = ", ".join(
        f"{concern_name(str(concern))} {up:,} of {ratings:,}"
        for concern, (up, ratings) in zip(totals.index, totals.to_numpy(), strict=True)
    )
    worst = frame.loc[frame["concern"] == OVERALL, "felt"].dropna()
    return (
        f"Severity map of {count(rows['concern'].nunique(), 'concern')} by {marks.unit}, "
        f"{spoken_range(rated)}. Most often: {often}. Worst moment at first "
        f"{number(worst.iloc[0])}, at last {number(worst.iloc[-1])}. "
        "The numbers stand in the table below."
    )


def _table(frame: pd.DataFrame, columns: pd.DataFrame) -> pd.DataFrame:
    """How often with its interval, then the severity column by column, one row a concern."""
    rows = frame[frame["concern"] != OVERALL]
    totals = rows.groupby("concern", sort=False)[["up", "ratings"]].sum()
    bounds = [wilson(up, n) if n else (np.nan, np.nan) for up, n in totals.to_numpy()]
    wide = rows.pivot(index="concern", columns="position", values="felt").reindex(totals.index)
    labels = columns["label"] + columns.groupby("label").cumcount().map(
        lambda again: f" ({again + 1})" if again else ""
    )
    wide.columns = labels.tolist()
    often = pd.DataFrame(
        {
            "Concern": [concern_name(str(concern)) for concern in totals.index],
            "Came up": totals["up"].to_numpy(),
            "Rated": totals["ratings"].to_numpy(),
            "80 % from": [round(low, 2) for low, _ in bounds],
            "80 % to": [round(high, 2) for _, high in bounds],
        }
    )
    return pd.concat([often, wide.reset_index(drop=True)], axis=1)


def _rows(frame: pd.DataFrame, lines: Collection[str], *, each: bool) -> pd.DataFrame:
    """The cells as they travel, with the zones at both sides that lie in no column."""
    window = WINDOW if each else 3
    frame = frame.sort_values(["concern", "position"])
    smoothed = frame.groupby("concern")["felt"].transform(
        lambda felt: felt.rolling(window, center=True, min_periods=window // 2 + 1).median()
    )
    cells_ = frame.assign(smoothed=smoothed.where(frame["concern"].isin(list(lines))), zone="cell")
    names = [concern for concern in frame["concern"].unique() if concern != OVERALL]
    zones = pd.DataFrame([{"concern": c, "zone": z} for c in names for z in ("name", "rate")])
    both = pd.concat([cells_, zones], ignore_index=True) if len(zones) else cells_
    for text_column in ("column", "concern", "zone"):
        both[text_column] = both[text_column].astype("category")
    numbers = ["position", "felt", "considered", "smoothed", "up", "ratings"]
    both[numbers] = both[numbers].astype("float32").round(1)
    return both.drop(columns=[name for name in numbers if both[name].isna().all()])


def _draw(
    rated: Rated, concerns: Sequence[str], columns: pd.DataFrame, marks: Periods,
    patterns: Sequence[Pattern],
) -> Spec:  # fmt: skip
    names = {concern: in_lines(concern_name(concern)) for concern in concerns}
    longest = max((len(line) for name in names.values() for line in name.split("\n")), default=12)
    counts = round(max((len(_share(rated, c)) for c in concerns), default=8) * _CHARACTER)
    layout = Layout(
        left=round(max(longest, 14) * _CHARACTER) + 14, right=counts + COUNTS + SCALE + 8,
        row=30 if any("\n" in name for name in names.values()) else 26,
        rows=len(concerns), columns=len(columns),
    )  # fmt: skip
    labels = [{"concern": c, "lines": n, "shift": -7 if "\n" in n else 0} for c, n in names.items()]
    heads = [{"concern": OVERALL, "head": f"Worst moment\nof each {marks.unit}"}]
    heads += [{"concern": c, "head": f"{n}\n{_short(rated, c)}"} for c, n in names.items()]
    days = said_of_columns(rated, columns, marks)
    return {
        "data": {"name": DATASET},
        "background": "transparent",
        "autosize": {"type": "fit-x", "contains": "padding"},
        "padding": {"left": 0, "right": 0, "top": 4, "bottom": 4},
        "spacing": 4,
        "usermeta": {"embedOptions": {"renderer": "svg"}},
        "params": [
            {"name": "counts", "value": counts + COUNTS},
            *parameters(layout, {c: concern_name(c) for c in concerns}, columns["label"].tolist()),
        ],
        "vconcat": [
            course(layout, heads),
            cells(layout, list(concerns), labels, _dates(columns, marks)),
            below(said_of_concerns(rated, concerns, to_tell(patterns)), days),
        ],
        "resolve": {"scale": {"color": "independent", "shape": "independent"}},
        "config": {"view": {"stroke": None}, "mark": {"aria": False}},
    }  # fmt: skip


def _share(rated: Rated, concern: str) -> str:
    return short_fact(rated, concern).partition(", usually")[0]


def _short(rated: Rated, concern: str) -> str:
    return short_fact(rated, concern).replace(", usually", ",\nusually")


_LOWER = {"interview": "M", "month": "Y", "quarter": "Y"}


def _dates(columns: pd.DataFrame, marks: Periods) -> list[Spec]:
    """The day of each column where few, and a month or a year where a new one begins."""
    every = -(-len(columns) // (NAMED_DAYS if marks.each else NAMED_MONTHS * 2))
    start = columns["start"]
    upper = start.dt.day.astype(str) if marks.each else columns["label"].str.split().str[0]
    if marks.unit == "quarter" and every > 1:
        upper = upper.str.slice(0, 0)  # nothing but the first of each year, which stands below
    new = start.dt.to_period(_LOWER.get(marks.unit, "Y"))
    lower = start.dt.strftime("%b %Y" if marks.each else "%Y").where(new != new.shift(), "")
    if marks.unit == "year":
        lower = lower.str.slice(0, 0)
    months = _apart(lower.tolist(), -(-len(columns) // NAMED_MONTHS))
    return [
        {"position": place, "day": day if place % every == 0 else "", "month": month}
        for place, (day, month) in enumerate(zip(upper, months, strict=True))
    ]


def _apart(words: list[str], apart: int) -> list[str]:
    """The words with so many places between them that they do not meet; the others left out."""
    last = -apart
    kept = []
    for place, word in enumerate(words):
        far = bool(word) and place - last >= apart
        kept.append(word if far else "")
        last = place if far else last
    return kept
