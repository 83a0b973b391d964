"""The ranked list: how often each concern comes up, how sure that is, and how severe it is then."""

import altair as alt
import pandas as pd

from debrief_core.patterns.charts.base import (
    ROW_HEIGHT,
    base,
    clickable,
    dimmed_unless,
    labelled_rows,
    rule,
    specification,
)
from debrief_core.patterns.charts.colours import HAIRLINE
from debrief_core.patterns.figure import Figure
from debrief_core.patterns.frames import ranked_concerns
from debrief_core.patterns.names import concern_name, count, number
from debrief_core.patterns.ratings import Rated

ROWS = 15


def ranking_figure(rated: Rated, most: int = ROWS) -> Figure:
    """Concerns by how often they come up, with 80 % intervals; the typical severity beside."""
    frame = ranked_concerns(rated)
    return Figure(
        name="ranking",
        title="How often each concern comes up (severity 4 or more), and how severe it is then. "
        "The lines are 80 % intervals.",
        alt=_alt(frame),
        table=_table(frame),
        rows=_rows(frame.head(most)),
        spec=_draw(min(len(frame), most)),
    )


def _alt(frame: pd.DataFrame) -> str:
    if frame.empty:
        return "Ranked concerns: nothing rated yet."
    top = frame.head(3)
    counts = zip(top["concern"], top["came_up"], top["rated"], strict=True)
    said = [f"{concern_name(concern)} {up} of {rated}" for concern, up, rated in counts]
    return f"{count(len(frame), 'concern')} by how often they came up: {', '.join(said)}."


def _table(frame: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Concern": frame["concern"].map(concern_name),
            "Came up": frame["came_up"],
            "Rated": frame["rated"],
            "Share": frame["rate"].round(2),
            "80 % from": frame["low"].round(2),
            "80 % to": frame["high"].round(2),
            "Typical severity": frame["typical"],
        }
    )


def _rows(frame: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "concern": frame["concern"],
            "label": _labels(frame),
            "rate": frame["rate"].round(4),
            "low": frame["low"].round(4),
            "high": frame["high"].round(4),
            "typical": frame["typical"].astype(float),
        }
    )


def _labels(frame: pd.DataFrame) -> list[str]:
    counts = zip(frame["concern"], frame["came_up"], frame["rated"], frame["typical"], strict=True)
    return [
        f"{concern_name(concern)} · {up:,} of {rated:,}"
        + ("" if pd.isna(typical) else f", typically {number(typical)}")
        for concern, up, rated, typical in counts
    ]


def _draw(rows: int) -> dict[str, object]:
    chosen = clickable("concern")
    share = alt.X(
        "rate:Q",
        scale=alt.Scale(domain=[0, 1]),
        axis=alt.Axis(title="Share of interviews", format="%", values=[0, 0.25, 0.5, 0.75, 1]),
    )
    tooltip = [
        alt.Tooltip("label:N", title="Concern"),
        alt.Tooltip("rate:Q", title="Share", format=".0%"),
        alt.Tooltip("low:Q", title="80 % from", format=".0%"),
        alt.Tooltip("high:Q", title="80 % to", format=".0%"),
    ]
    lines = base().mark_rule(**rule()).encode(
        x=alt.X("low:Q", scale=alt.Scale(domain=[0, 1])), x2="high:Q", y=labelled_rows()
    )  # fmt: skip
    dots = (
        base()
        .mark_point(filled=True, size=130, cursor="pointer", stroke=HAIRLINE, strokeWidth=0.8)
        .encode(
            x=share,
            y=labelled_rows(),
            color=alt.Color(
                "typical:Q",
                scale=alt.Scale(domain=[0, 10]),
                legend=alt.Legend(
                    title="Typical severity", orient="bottom", values=[0, 5, 10], gradientLength=120
                ),
            ),
            opacity=dimmed_unless(chosen),
            tooltip=tooltip,
        )
        .add_params(chosen)
    )
    return specification(
        alt.layer(lines, dots).properties(width="container", height=ROW_HEIGHT * max(rows, 1))
    )
