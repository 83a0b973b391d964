"""Felt against considered: a dumbbell for each concern."""

import altair as alt
import pandas as pd

from debrief_core.patterns.charts.base import (
    ROW_HEIGHT,
    base,
    clickable,
    dimmed_unless,
    labelled_rows,
    measure_colour,
    measure_shape,
    rule,
    severity_scale,
    specification,
)
from debrief_core.patterns.figure import Figure
from debrief_core.patterns.frames import second_thoughts
from debrief_core.patterns.names import concern_name, count, number
from debrief_core.patterns.ratings import Rated

ROWS = 15


def gap_figure(rated: Rated, most: int = ROWS) -> Figure:
    """How severe each concern felt at first, and after weighing the evidence."""
    frame = second_thoughts(rated)
    return Figure(
        name="gap",
        title="How severe each concern felt at first, and after you weighed the evidence. "
        "Only interviews that you looked at again as a whole.",
        alt=_alt(frame),
        table=_table(frame),
        rows=_rows(frame.head(most)),
        spec=_draw(min(len(frame), most)),
    )


def _alt(frame: pd.DataFrame) -> str:
    if frame.empty:
        return "Felt against considered: no interview was looked at again as a whole yet."
    top = frame.head(3)
    means = zip(top["concern"], top["felt"], top["considered"], strict=True)
    said = [f"{concern_name(c)} from {number(f)} to {number(to)}" for c, f, to in means]
    return f"Felt against considered for {count(len(frame), 'concern')}: {', '.join(said)}."


def _table(frame: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Concern": frame["concern"].map(concern_name),
            "Felt": frame["felt"].round(1),
            "Considered": frame["considered"].round(1),
            "Ratings": frame["ratings"],
        }
    )


def _rows(frame: pd.DataFrame) -> pd.DataFrame:
    counts = zip(frame["concern"], frame["ratings"], strict=True)
    label = [f"{concern_name(concern)} · {count(n, 'rating')}" for concern, n in counts]
    named = frame.assign(label=label, reconsidered=frame["concern"])
    long = named.assign(low=frame["felt"], high=frame["considered"]).melt(
        ["reconsidered", "label", "low", "high"], ["felt", "considered"], "measure", "severity"
    )
    return long.round(2)


_NAMES = "datum.label === 'felt' ? 'first feeling' : 'second look'"


def _draw(rows: int) -> dict[str, object]:
    axis = alt.Axis(title="Severity", values=[0, 2, 4, 6, 8, 10])
    lines = base().mark_rule(**rule()).transform_filter("datum.measure == 'felt'").encode(
        x=alt.X("low:Q", scale=severity_scale(), axis=axis), x2="high:Q", y=labelled_rows()
    )  # fmt: skip
    legend = alt.Legend(title=None, orient="bottom", labelExpr=_NAMES)
    chosen = clickable("reconsidered")
    dots = base().mark_point(filled=True, size=110, cursor="pointer").encode(
        opacity=dimmed_unless(chosen),
        x=alt.X("severity:Q", scale=severity_scale(), axis=axis),
        y=labelled_rows(),
        color=measure_colour(legend),
        shape=measure_shape(legend),
        tooltip=[
            alt.Tooltip("label:N", title="Concern"),
            alt.Tooltip("measure:N", title="Rating"),
            alt.Tooltip("severity:Q", title="Mean severity", format=".1f"),
        ],
    ).add_params(chosen)  # fmt: skip
    return specification(
        alt.layer(lines, dots).properties(width="container", height=ROW_HEIGHT * max(rows, 1))
    )
