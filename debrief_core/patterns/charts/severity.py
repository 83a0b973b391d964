"""One concern over time: a point for each rating, a line where it may be drawn."""

from collections.abc import Collection, Sequence

import altair as alt
import pandas as pd

from debrief_core.patterns.charts.base import (
    base,
    epoch,
    measure_colour,
    measure_shape,
    rule,
    severity_axis,
    severity_scale,
    specification,
    time_axis,
)
from debrief_core.patterns.figure import Figure
from debrief_core.patterns.frames import by_frequency, severity_over_time
from debrief_core.patterns.names import concern_name, count, number, span
from debrief_core.patterns.periods import periods
from debrief_core.patterns.ratings import CAME_UP, Rated

HEIGHT = 110


def severity_figures(rated: Rated, lines: Collection[str] | None = None) -> list[Figure]:
    """The small multiples, the most frequent concern first; `lines` names those with a line."""
    return [
        severity_figure(rated, concern, line=lines is None or concern in lines)
        for concern in by_frequency(rated)
    ]


def severity_table(figures: Sequence[Figure]) -> pd.DataFrame:
    """The numbers of all small multiples in one table, a concern after the other."""
    tables = [f.table.assign(Concern=f.title.split(":")[0]) for f in figures]
    return pd.concat(tables, ignore_index=True) if tables else pd.DataFrame()


def severity_figure(rated: Rated, concern: str, *, line: bool = True) -> Figure:
    """One of the small multiples; `line` draws the rolling median."""
    frame = severity_over_time(rated, concern)
    unit = periods(rated).unit
    return Figure(
        name=f"severity:{concern}",
        title=f"{concern_name(concern)}: {_how_often(rated, concern)}",
        alt=_alt(frame, concern, unit),
        table=_table(frame, unit),
        rows=_rows(frame, unit, line=line),
        spec=_draw(each=unit == "interview"),
    )


def _how_often(rated: Rated, concern: str) -> str:
    felt = rated.rows.loc[rated.rows["concern"] == concern, "felt"]
    up = felt[felt >= CAME_UP]
    where = f"{len(up):,} of {count(len(felt), 'interview')}"
    if up.empty:
        return f"came up in none of {count(len(felt), 'interview')}"
    return f"came up in {where}, at {span(up.quantile(0.25), up.quantile(0.75))}"


def _alt(frame: pd.DataFrame, concern: str, unit: str) -> str:
    felt = frame[frame["measure"] == "felt"]
    if felt.empty:
        return f"{concern_name(concern)} over time: nothing rated yet."
    marks = count(len(felt), "rating" if unit == "interview" else unit)
    low, middle, high = (number(felt["severity"].quantile(q)) for q in (0, 0.5, 1))
    return (
        f"{concern_name(concern)} over time, {marks} from {felt['label'].iloc[0]} to "
        f"{felt['label'].iloc[-1]}: felt between {low} and {high}, median {middle}, "
        f"latest {number(felt['severity'].iloc[-1])}."
    )


def _table(frame: pd.DataFrame, unit: str) -> pd.DataFrame:
    wide = frame.pivot_table(index=["key", "label"], columns="measure", values="severity")
    wide = wide.reindex(columns=["felt", "considered"]).reset_index()
    heading = "Day" if unit == "interview" else unit.capitalize()
    return wide[["label", "felt", "considered"]].set_axis([heading, "Felt", "Considered"], axis=1)


def _rows(frame: pd.DataFrame, unit: str, *, line: bool) -> pd.DataFrame:
    rows = frame.drop(columns="key").assign(start=epoch(frame["start"]))
    if not line:
        rows = rows.assign(smoothed=float("nan"))
    said = [
        f"{number(s)}" if unit == "interview" else f"{number(s)} ({count(n, 'rating')})"
        for s, n in zip(frame["severity"], frame["ratings"], strict=True)
    ]
    rows = rows.assign(said=said)
    if unit == "interview":
        return rows.drop(columns=["low", "high", "ratings"])
    return rows.drop(columns="ratings")


def _draw(*, each: bool) -> dict[str, object]:
    y = alt.Y("severity:Q", scale=severity_scale(), axis=severity_axis())
    tooltip = [
        alt.Tooltip("label:N", title="When"),
        alt.Tooltip("measure:N", title="Rating"),
        alt.Tooltip("said:N", title="Severity"),
    ]
    points = base().mark_point(filled=True, size=34, opacity=0.85).encode(
        x=time_axis(), y=y, color=measure_colour(), shape=measure_shape(), tooltip=tooltip
    )  # fmt: skip
    lines = (
        base()
        .transform_filter("isValid(datum.smoothed)")
        .mark_line(strokeWidth=2)
        .encode(x=time_axis(), y=alt.Y("smoothed:Q"), color=measure_colour())
    )
    layers = [lines, points] if each else [_middle_half(), lines, points]
    return specification(alt.layer(*layers).properties(height=HEIGHT, width="container"))


def _middle_half() -> alt.Chart:
    lines: alt.Chart = base().mark_rule(**rule(strokeWidth=1.5))
    y = alt.Y("low:Q", scale=severity_scale())
    return lines.encode(x=time_axis(), y=y, y2="high:Q")
