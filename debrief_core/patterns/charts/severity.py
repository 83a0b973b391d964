"""One concern over time: a point for each rating, a line where it may be drawn."""

from collections.abc import Collection
from typing import Any

import altair as alt
import pandas as pd

from debrief_core.interview.severity import CAME_UP
from debrief_core.patterns.charts.base import (
    base,
    clickable,
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
from debrief_core.patterns.periods import Periods, periods, spoken_range
from debrief_core.patterns.ratings import Rated

HEIGHT = 110


def severity_figures(
    rated: Rated, lines: Collection[str | None] | None = None, most: int | None = None
) -> list[Figure]:
    """The small multiples, the most frequent concern first, `most` of them at the most.

    `lines` names the concerns whose rolling median is drawn; without it, all are. They share one
    drawing, because making one takes longer than all the rest.
    """
    marks = periods(rated)
    drawing = _draw(marks)
    return [
        _figure(rated, concern, marks, drawing, line=lines is None or concern in lines)
        for concern in by_frequency(rated)[:most]
    ]


def severity_overview(rated: Rated, lines: Collection[str | None] | None = None) -> Figure:
    """All small multiples as one figure, to take along: below each other, a row for each."""
    figures = severity_figures(rated, lines)
    tables = [f.table.assign(Concern=_name_of(f)) for f in figures] or [pd.DataFrame()]
    rows = [f.rows.assign(name=_name_of(f)) for f in figures] or [pd.DataFrame()]
    marks = periods(rated)
    return Figure(
        name="severity",
        title="How severe each concern was over time.",
        alt=f"Severity over time of {count(len(figures), 'concern')}, {spoken_range(rated)}.",
        table=pd.concat(tables, ignore_index=True),
        rows=pd.concat(rows, ignore_index=True),
        spec=_draw_all(marks),
    )


def _name_of(figure: Figure) -> str:
    return concern_name(figure.name.removeprefix("severity:"))


def _draw_all(marks: Periods) -> dict[str, Any]:
    """The same drawing once for each concern, one below the other."""
    one = specification(_drawing(marks, _points(marks)))
    around = {key: one.pop(key) for key in ("$schema", "data", "background", "config")}
    row = {"field": "name", "type": "nominal", "sort": None, "title": None,
           "header": {"labelAngle": 0, "labelAlign": "left", "labelOrient": "top",
                      "labelAnchor": "start", "labelLimit": 0}}  # fmt: skip
    return {**around, "facet": {"row": row}, "spec": one}


def severity_figure(rated: Rated, concern: str | None, *, line: bool = True) -> Figure:
    """One of the small multiples; `line` draws the rolling median."""
    marks = periods(rated)
    return _figure(rated, concern, marks, _draw(marks), line=line)


def _figure(
    rated: Rated, concern: str | None, marks: Periods, drawing: dict[str, Any], *, line: bool
) -> Figure:
    frame = severity_over_time(rated, concern, marks)
    return Figure(
        name=f"severity:{concern}",
        title=_title(rated, concern),
        alt=_alt(frame, concern, marks.unit),
        table=_table(frame, marks.unit),
        rows=_rows(frame, marks.unit, line=line),
        spec=drawing,
    )


def _title(rated: Rated, concern: str | None) -> str:
    if concern is None:
        return f"Your interviews as a whole: the mean of all ratings, {spoken_range(rated)}"
    return f"{concern_name(concern)}: {_how_often(rated, concern)}"


def _how_often(rated: Rated, concern: str) -> str:
    felt = rated.rows.loc[rated.rows["concern"] == concern, "felt"]
    up = felt[felt >= CAME_UP]
    where = f"{len(up):,} of {count(len(felt), 'interview')}"
    if up.empty:
        return f"came up in none of {count(len(felt), 'interview')}"
    return f"came up in {where}, at {span(up.quantile(0.25), up.quantile(0.75))}"


def _alt(frame: pd.DataFrame, concern: str | None, unit: str) -> str:
    name = concern_name(concern) if concern else "The mean of all ratings"
    felt = frame[frame["measure"] == "felt"]
    if felt.empty:
        return f"{name} over time: nothing rated yet."
    marks = count(len(felt), "rating" if unit == "interview" else unit)
    low, middle, high = (number(felt["severity"].quantile(q)) for q in (0, 0.5, 1))
    return (
        f"{name} over time, {marks} from {felt['label'].iloc[0]} to "
        f"{felt['label'].iloc[-1]}: felt between {low} and {high}, median {middle}, "
        f"latest {number(felt['severity'].iloc[-1])}."
    )


def _table(frame: pd.DataFrame, unit: str) -> pd.DataFrame:
    wide = frame.pivot_table(index=["key", "label"], columns="measure", values="severity")
    wide = wide.reindex(columns=["felt", "considered"]).reset_index()
    heading = "Day" if unit == "interview" else unit.capitalize()
    return wide[["label", "felt", "considered"]].set_axis([heading, "Felt", "Considered"], axis=1)


def _rows(frame: pd.DataFrame, unit: str, *, line: bool) -> pd.DataFrame:
    rows = frame.rename(columns={"key": "column"}).assign(start=epoch(frame["start"]))
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


def _draw(marks: Periods) -> dict[str, Any]:
    chosen = clickable("column")
    faint = alt.condition(chosen, alt.value(0.9), alt.value(0.25))
    points = _points(marks).encode(opacity=faint).add_params(chosen)
    return specification(_drawing(marks, points).properties(width="container"))


def _points(marks: Periods) -> alt.Chart:
    tooltip = [
        alt.Tooltip("label:N", title="When"),
        alt.Tooltip("measure:N", title="Rating"),
        alt.Tooltip("said:N", title="Severity"),
    ]
    points: alt.Chart = base().mark_point(filled=True, size=40, cursor="pointer", opacity=0.9)
    y = alt.Y("severity:Q", scale=severity_scale(), axis=severity_axis())
    return points.encode(
        x=time_axis(*marks.ends), y=y, color=measure_colour(), shape=measure_shape(),
        tooltip=tooltip,
    )  # fmt: skip


def _drawing(marks: Periods, points: alt.Chart) -> alt.LayerChart | alt.FacetChart:
    x = time_axis(*marks.ends)
    lines = (
        base()
        .transform_filter("isValid(datum.smoothed)")
        .mark_line(strokeWidth=2)
        .encode(x=x, y=alt.Y("smoothed:Q"), color=measure_colour())
    )
    layers = [lines, points] if marks.each else [_middle_half(x), lines, points]
    return alt.layer(*layers).properties(height=HEIGHT)


def _middle_half(x: alt.X) -> alt.Chart:
    lines: alt.Chart = base().mark_rule(**rule(strokeWidth=1.5))
    y = alt.Y("low:Q", scale=severity_scale())
    return lines.encode(x=x, y=y, y2="high:Q")
