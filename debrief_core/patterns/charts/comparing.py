"""Two periods side by side: how often each concern came up in one and in the other."""

import altair as alt
import pandas as pd

from debrief_core.patterns.charts.base import ROW_HEIGHT, base, labelled_rows, rule, specification
from debrief_core.patterns.figure import Figure
from debrief_core.patterns.frames.comparing import two_periods
from debrief_core.patterns.names import concern_name, count
from debrief_core.patterns.periods import spoken_range
from debrief_core.patterns.ratings import Rated

MOST = 10
PERIODS = ("earlier", "later")


def comparing_figure(earlier: Rated, later: Rated) -> Figure:
    """The share of interviews in which each concern came up, in two periods."""
    frame = two_periods(earlier, later)
    shown = frame[frame["concern"].isin(frame["concern"].unique()[:MOST])]
    return Figure(
        name="comparing",
        title=f"How often each concern came up: a circle for {spoken_range(earlier)}, a diamond "
        f"for {spoken_range(later)}. Lines are 80 % intervals; a difference here is no pattern.",
        alt=f"{count(frame['concern'].nunique(), 'concern')} in two periods: "
        f"{spoken_range(earlier)} against {spoken_range(later)}.",
        table=_table(frame),
        rows=_rows(shown),
        spec=_draw(shown["concern"].nunique()),
    )


def _table(frame: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Concern": frame["concern"].map(concern_name),
            "Period": frame["period"],
            "Came up": frame["came_up"],
            "Rated": frame["rated"],
            "Share": frame["rate"].astype(float).round(2),
            "Typical severity": frame["typical"].astype(float),
        }
    )


def _rows(frame: pd.DataFrame) -> pd.DataFrame:
    counts = frame.assign(
        said=[f"{u} of {r}" for u, r in zip(frame["came_up"], frame["rated"], strict=True)]
    )
    both = counts.groupby("concern", sort=False)["said"].agg(", then ".join)
    labels = counts["concern"].map(lambda c: f"{concern_name(c)} · {both[c]}")
    rows = counts[["period", "rate", "low", "high", "said"]].assign(label=labels)
    return rows.astype({"rate": float, "low": float, "high": float}).round(4)


def _draw(concerns: int) -> dict[str, object]:
    scale = alt.Scale(domain=[0, 1])
    axis = alt.Axis(title="Share of interviews", format="%", values=[0, 0.25, 0.5, 0.75, 1])
    shift = alt.YOffset("period:N", scale=alt.Scale(domain=list(PERIODS), range=[17, 28]))
    legend = alt.Legend(title=None, orient="bottom")
    lines = base().mark_rule(**rule(strokeWidth=1.5)).encode(
        x=alt.X("low:Q", scale=scale, axis=axis), x2="high:Q", y=labelled_rows(), yOffset=shift
    )  # fmt: skip
    dots = base().mark_point(filled=True, size=90, opacity=1).encode(
        x=alt.X("rate:Q", scale=scale, axis=axis),
        y=labelled_rows(),
        yOffset=shift,
        color=alt.Color("period:N", scale=alt.Scale(domain=list(PERIODS)), legend=legend),
        shape=alt.Shape(
            "period:N",
            scale=alt.Scale(domain=list(PERIODS), range=["circle", "diamond"]),
            legend=legend,
        ),
        tooltip=[
            alt.Tooltip("label:N", title="Concern"),
            alt.Tooltip("period:N", title="Period"),
            alt.Tooltip("said:N", title="Came up"),
        ],
    )  # fmt: skip
    return specification(
        alt.layer(lines, dots).properties(width="container", height=ROW_HEIGHT * max(concerns, 1))
    )
