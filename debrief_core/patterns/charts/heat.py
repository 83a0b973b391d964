"""The heat map: interviews or months across, concerns down; a blank is not a 0."""

import altair as alt
import pandas as pd

from debrief_core.patterns.charts.base import base, clickable, dimmed_unless, specification
from debrief_core.patterns.charts.colours import HAIRLINE
from debrief_core.patterns.figure import Figure
from debrief_core.patterns.frames import severity_grid
from debrief_core.patterns.names import concern_name, count, number
from debrief_core.patterns.periods import periods, spoken_range
from debrief_core.patterns.ratings import Rated

CELL_HEIGHT = 22


def heat_figure(rated: Rated) -> Figure:
    """Every rating at once; where a column is a period, the mean of its ratings."""
    grid = severity_grid(rated)
    unit = periods(rated).unit
    return Figure(
        name="heat",
        title=f"Every concern, {unit} by {unit}; the deeper, the more severe it felt. "
        "An empty cell was not rated.",
        alt=_alt(rated, grid, unit),
        table=_table(grid),
        rows=_rows(grid),
        spec=_draw(grid["concern"].nunique(), unit),
    )


def _alt(rated: Rated, grid: pd.DataFrame, unit: str) -> str:
    if grid.empty:
        return "Heat map of concerns: nothing rated yet."
    worst = grid.iloc[int(grid["severity"].argmax())]
    blank = int(grid["severity"].isna().sum())
    return (
        f"Heat map of {count(grid['concern'].nunique(), 'concern')} by {unit}, "
        f"{spoken_range(rated)}. Most severe: {concern_name(worst['concern'])}, "
        f"{number(worst['severity'])} ({worst['label']}). {count(blank, 'cell')} not rated."
    )


def _table(grid: pd.DataFrame) -> pd.DataFrame:
    wide = grid.pivot(index=["key", "label"], columns="concern", values="severity")
    wide = (
        wide.reindex(columns=grid["concern"].unique()).round(1).reset_index(level="key", drop=True)
    )
    wide.columns = [concern_name(concern) for concern in wide.columns]
    return wide.rename_axis("When").reset_index()


def _rows(grid: pd.DataFrame) -> pd.DataFrame:
    said = ["not rated" if pd.isna(s) else number(s) for s in grid["severity"]]
    return pd.DataFrame(
        {
            "column": grid["key"].astype("category"),
            "name": grid["concern"].map(concern_name).astype("category"),
            "severity": grid["severity"].astype(float).round(2),
            "said": pd.Series(said, dtype="object").astype("category"),
        }
    )


def _draw(concerns: int, unit: str) -> dict[str, object]:
    chosen = clickable("column")
    cells = base().encode(
        x=alt.X(
            "column:O",
            axis=alt.Axis(
                title=None, labelExpr="split(datum.label, '|')[1]", labelAngle=0,
                labelOverlap="greedy", labelSeparation=12, ticks=False, domain=False,
            ),
        ),
        y=alt.Y(
            "name:N",
            sort=None,
            axis=alt.Axis(title=None, labelLimit=0, ticks=False, domain=False),
        ),
        tooltip=[
            alt.Tooltip("name:N", title="Concern"),
            alt.Tooltip("column:N", title=unit.capitalize(), format=""),
            alt.Tooltip("said:N", title="Severity felt"),
        ],
    )  # fmt: skip
    missing = cells.transform_filter("!isValid(datum.severity)").mark_rect(
        fill="transparent", stroke=HAIRLINE, strokeWidth=0.4
    )
    rated = (
        cells.transform_filter("isValid(datum.severity)")
        .mark_rect(stroke=HAIRLINE, strokeWidth=0.2, cursor="pointer")
        .encode(
            color=alt.Color(
                "severity:Q",
                scale=alt.Scale(domain=[0, 10]),
                legend=alt.Legend(
                    title="Severity", orient="bottom", values=[0, 5, 10], gradientLength=120
                ),
            ),
            opacity=dimmed_unless(chosen),
        )
        .add_params(chosen)
    )
    return specification(
        alt.layer(missing, rated).properties(width="container", height=CELL_HEIGHT * concerns + 4)
    )
