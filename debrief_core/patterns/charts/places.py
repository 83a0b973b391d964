"""Where it is worse: concerns by contexts, and one pair looked at closely."""

from collections.abc import Sequence
from typing import Any

import altair as alt
import pandas as pd

from debrief_core.patterns.charts.base import (
    base,
    by_count,
    clickable,
    dimmed_unless,
    severity_scale,
    specification,
)
from debrief_core.patterns.charts.colours import HAIRLINE, INK
from debrief_core.patterns.contexts import where_name
from debrief_core.patterns.evidence import evidence_of
from debrief_core.patterns.figure import Figure
from debrief_core.patterns.frames.places import split_by, worse_where
from debrief_core.patterns.names import concern_name, count, number
from debrief_core.patterns.pattern import Pattern
from debrief_core.patterns.questions.context import contexts
from debrief_core.patterns.ratings import Rated

CELL_HEIGHT = 30


def places_figure(rated: Rated, patterns: Sequence[Pattern] = ()) -> Figure:
    """Every concern in every context against the rest of the journal; what is no pattern, pale."""
    frame = worse_where(rated)
    return Figure(
        name="places",
        title="How many points worse (+) or milder (−) each concern is in one kind of interview "
        "than in all others. Pale cells may be chance. An empty cell has fewer than four "
        "ratings on one side.",
        alt=_alt(frame),
        table=_table(frame),
        rows=_rows(frame, patterns),
        spec=_draw([concern_name(each) for each in frame["concern"].unique()]),
    )


def _alt(frame: pd.DataFrame) -> str:
    known = frame.dropna(subset=["delta"])
    if known.empty:
        return "Concerns by kind of interview: too few ratings to compare yet."
    top = known.iloc[int(known["delta"].argmax())]
    return (
        f"{count(frame['concern'].nunique(), 'concern')} in {frame['where'].nunique()} kinds of "
        f"interview. Largest difference upwards: {concern_name(str(top['concern']))}, "
        f"{where_name(str(top['where']))}, {number(top['points'])} points."
    )


def _table(frame: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Concern": frame["concern"].map(concern_name),
            "Where": frame["where"].map(where_name),
            "Points higher": frame["points"].astype(float).round(1),
            "Cliff's delta": frame["delta"].astype(float).round(2),
            "Rated there": frame["inside"],
            "Rated in all": frame["rated"],
        }
    )


def _rows(frame: pd.DataFrame, patterns: Sequence[Pattern]) -> pd.DataFrame:
    points = frame["points"].astype(float)
    said = ["" if pd.isna(p) else _signed(p) for p in points]
    found = {(pattern.concern, pattern.where) for pattern in patterns}
    pairs = zip(frame["concern"], frame["where"], strict=True)
    return pd.DataFrame(
        {
            "name": frame["concern"].map(concern_name).astype("category"),
            "concern": frame["concern"].astype("category"),
            "place": frame["where"].astype("category"),
            "where": frame["where"].map(where_name).astype("category"),
            "delta": frame["delta"].astype(float).round(3),
            "said": pd.Series(said, dtype="object"),
            "found": [pair in found for pair in pairs],
            "ratings": [
                f"{i} of {r}" for i, r in zip(frame["inside"], frame["rated"], strict=True)
            ],
        }
    )


def _signed(points: float) -> str:
    """`+2.1`, `−0.8`, `0`: with the sign that a minus has in print."""
    rounded = round(points, 1)
    return f"{rounded:+.1f}".replace("-", "−") if rounded else "0"


_SHORT = "split(replace(slice(datum.label, indexof(datum.label, '=') + 1), '_', ' '), ' ')"
"""`format=in_person` is `in person` on the axis; a role called `video` stays apart from it."""


def _draw(concerns: list[str]) -> dict[str, object]:
    cells = base().encode(
        x=alt.X("place:N", sort=None, axis=_axis(_SHORT, orient="top", labelPadding=22)),
        y=alt.Y("name:N", sort=concerns, axis=_axis()),
    )
    tooltip = [
        alt.Tooltip("name:N", title="Concern"),
        alt.Tooltip("where:N", title="Where"),
        alt.Tooltip("said:N", title="Points against all others"),
        alt.Tooltip("ratings:N", title="Ratings there"),
    ]
    blank = cells.transform_filter("!isValid(datum.delta)").mark_rect(
        fill="transparent", stroke=HAIRLINE, strokeWidth=0.4
    )
    there = cells.transform_filter("isValid(datum.delta)")
    words = there.mark_text(fontSize=13, color=INK, opacity=0.9).encode(text="said:N")
    return specification(
        alt.layer(blank, _known(there.encode(tooltip=tooltip)), words).properties(
            width="container", height=CELL_HEIGHT * max(len(concerns), 1)
        )
    )


def _known(there: alt.Chart) -> alt.Chart:
    """The colour of a difference, a quarter as strong where it passed no test."""
    colour = alt.Color("delta:Q", scale=alt.Scale(domain=[-1, 1], domainMid=0), legend=None)
    chosen = clickable("place", "concern")
    drawn: alt.Chart = there.mark_rect(
        stroke=HAIRLINE, strokeWidth=0.2, cursor="pointer",
        fillOpacity=alt.expr("datum.found ? 0.8 : 0.25"),
    )  # fmt: skip
    return drawn.encode(color=colour, opacity=dimmed_unless(chosen)).add_params(chosen)


def _axis(label: str = "datum.label", **options: Any) -> alt.Axis:
    return alt.Axis(
        title=None, labelLimit=0, labelOverlap=False, ticks=False, domain=False, labelAngle=0,
        labelExpr=label, labelLineHeight=14, **options,
    )  # fmt: skip


def context_figure(rated: Rated, concern: str, where: str) -> Figure:
    """One concern inside a context and elsewhere, rating by rating."""
    inside = contexts(evidence_of(rated))[where]
    return split_figure(rated, concern, inside, (where_name(where), "Elsewhere"))


def outcome_figure(rated: Rated, concern: str) -> Figure:
    """One concern where the answer was no and where it led on, old enough outcomes only."""
    evidence = evidence_of(rated)
    known = rated.where(evidence.resolved())
    turned_down = pd.Series(~evidence_of(known).advanced())
    return split_figure(known, concern, turned_down, ("The answer was no", "You went on"))


def split_figure(rated: Rated, concern: str, inside: pd.Series, names: tuple[str, str]) -> Figure:
    """The severities of one concern on two sides, larger where more ratings agree."""
    frame = split_by(rated, concern, inside)
    side = frame["inside"].map({True: names[0], False: names[1]})
    rows = frame.assign(label=side, severity=frame["severity"].astype(float)).drop(columns="inside")
    totals = rows.assign(total=rows["severity"] * rows["ratings"]).groupby("label")
    means = (totals["total"].sum() / totals["ratings"].sum()).to_dict()
    said = ", ".join(f"{name} {number(mean)}" for name, mean in means.items())
    return Figure(
        name=f"split:{concern}:{names[0]}",
        title=f"{concern_name(concern)}, every rating on both sides. On average: {said}.",
        alt=f"Severity of {concern_name(concern)}. On average: {said}.",
        table=rows.set_axis(["Severity", "Ratings", "Where"], axis=1),
        rows=rows.assign(mean=rows["label"].map(means)),
        spec=_draw_split(list(names), float(rows["ratings"].max())),
    )


def _draw_split(names: list[str], largest: float) -> dict[str, object]:
    y = alt.Y("label:N", sort=names, axis=_axis())
    axis = alt.Axis(title="Severity", values=[0, 2, 4, 6, 8, 10])
    x = alt.X("severity:Q", scale=severity_scale(padding=12), axis=axis)
    size = by_count("ratings", largest)
    tooltip = [
        alt.Tooltip("label:N", title="Where"),
        alt.Tooltip("severity:Q", title="Severity"),
        alt.Tooltip("ratings:Q", title="Ratings"),
    ]
    dots = base().mark_point(filled=True, opacity=0.8).encode(x=x, y=y, size=size, tooltip=tooltip)
    ticks = base().mark_tick(thickness=3, size=34, color=HAIRLINE).encode(x="mean:Q", y=y)
    return specification(alt.layer(ticks, dots).properties(width="container", height=110))
