"""Chances given against what became of them; outcomes with and without a letter."""

import altair as alt
import pandas as pd

from debrief_core.patterns.charts.base import (
    base,
    by_count,
    clickable,
    dimmed_unless,
    rule,
    specification,
)
from debrief_core.patterns.charts.colours import HAIRLINE
from debrief_core.patterns.figure import Figure
from debrief_core.patterns.frames.foresight import reliability, with_and_without_letter
from debrief_core.patterns.names import count, number
from debrief_core.patterns.ratings import Rated


def reliability_figure(rated: Rated) -> Figure:
    """How often interviews led on, against the chance that was given to them."""
    frame = reliability(rated)
    said = _said(frame)
    return Figure(
        name="reliability",
        title=f"{said} The line shows how often interviews with a chance like this led on; it "
        "stays within the band in nine of ten journals if your chances are right.",
        alt=f"Chances given against what became of them. {said}",
        table=_table(frame),
        rows=frame.assign(advanced=frame["advanced"].astype(float)).round(4),
        spec=_draw_reliability(float(frame["interviews"].max()) if len(frame) else 1),
    )


def _said(frame: pd.DataFrame) -> str:
    if frame.empty:
        return "No outcome is old enough to compare yet."
    given = float((frame["chance"] * frame["interviews"]).sum())
    return (
        f"You gave yourself {number(given)} advances in "
        f"{count(int(frame['interviews'].sum()), 'interview')}; there were "
        f"{int(frame['advanced'].sum()):,}."
    )


def _table(frame: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Chance given": frame["chance"],
            "Interviews": frame["interviews"],
            "Led on": frame["advanced"].astype(int),
            "Calibrated": frame["calibrated"].astype(float).round(2),
            "Band from": frame["low"].astype(float).round(2),
            "Band to": frame["high"].astype(float).round(2),
        }
    )


def _share(field: str, title: str | None) -> tuple[str, alt.Scale, alt.Axis]:
    axis = alt.Axis(title=title, format="%", values=[0, 0.25, 0.5, 0.75, 1])
    return f"{field}:Q", alt.Scale(domain=[0, 1]), axis


def _draw_reliability(largest: float) -> dict[str, object]:
    field, scale, axis = _share("chance", "Chance you gave yourself")
    x = alt.X(field, scale=scale, axis=axis)
    field, scale, axis = _share("calibrated", "Led on")
    y = alt.Y(field, scale=scale, axis=axis)
    low = alt.Y("low:Q", scale=scale, axis=axis)
    band = base().mark_area(color=HAIRLINE, opacity=0.25).encode(x=x, y=low, y2="high:Q")
    right = base().mark_line(**rule(strokeWidth=1, strokeDash=[4, 4])).encode(
        x=x, y=alt.Y("chance:Q", scale=scale)
    )  # fmt: skip
    line = base().mark_line(strokeWidth=2).encode(x=x, y=y)
    chosen = clickable("chance")
    dots = base().mark_point(filled=True, cursor="pointer").encode(
        opacity=dimmed_unless(chosen),
        x=x,
        y=y,
        size=by_count("interviews", largest),
        tooltip=[
            alt.Tooltip("chance:Q", title="Chance given", format=".0%"),
            alt.Tooltip("calibrated:Q", title="Led on", format=".0%"),
            alt.Tooltip("interviews:Q", title="Interviews"),
        ],
    ).add_params(chosen)  # fmt: skip
    return specification(
        alt.layer(band, right, line, dots).properties(width="container", height=260)
    )


def letters_figure(rated: Rated) -> Figure:
    """Outcome minus the chance given, with a letter and without; intervals of 80 %."""
    frame = with_and_without_letter(rated)
    said = ", ".join(
        f"{row['letter']} {row['surplus']:+.0%} ({count(int(row['interviews']), 'interview')})"
        for _, row in frame.dropna().iterrows()
    )
    return Figure(
        name="letters",
        title="How much more often than expected interviews led on, with a letter and without. "
        "Letters are not sent at random, so a difference may have other reasons.",
        alt=f"Outcomes against expectations: {said or 'too few outcomes to compare yet'}.",
        table=_letters_table(frame),
        rows=frame.assign(
            label=[f"{row.letter} · {count(int(row.interviews), 'interview')}"  # type: ignore[arg-type]
                   for row in frame.itertuples()],
        ).astype({"surplus": float, "low": float, "high": float}),
        spec=_draw_letters(),
    )  # fmt: skip


def _letters_table(frame: pd.DataFrame) -> pd.DataFrame:
    names = ["Letter", "Interviews", "More than expected", "80 % from", "80 % to"]
    return frame.set_axis(names, axis=1).round(2)


def _draw_letters() -> dict[str, object]:
    scale = alt.Scale(domain=[-1, 1])
    axis = alt.Axis(
        title="Led on more often than expected", format="+.0%", values=[-1, -0.5, 0, 0.5, 1]
    )
    y = alt.Y("label:N", sort=None, axis=alt.Axis(title=None, labelLimit=0, ticks=False))
    lines = base().mark_rule(**rule()).encode(
        x=alt.X("low:Q", scale=scale, axis=axis), x2="high:Q", y=y
    )  # fmt: skip
    chosen = clickable("letter")
    dots = base().mark_point(filled=True, size=130, cursor="pointer").encode(
        opacity=dimmed_unless(chosen),
        x=alt.X("surplus:Q", scale=scale, axis=axis),
        y=y,
        tooltip=[
            alt.Tooltip("label:N", title="Interviews"),
            alt.Tooltip("surplus:Q", title="More than expected", format="+.0%"),
        ],
    ).add_params(chosen)  # fmt: skip
    return specification(alt.layer(lines, dots).properties(width="container", height=110))
