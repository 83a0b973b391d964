"""What all charts share: their data by name, the axes of severity and time, shapes."""

from datetime import datetime, timedelta
from typing import Any

import altair as alt
import pandas as pd

from debrief_core.patterns.charts.colours import HAIRLINE, INK
from debrief_core.patterns.figure import DATASET

MEASURES = ("felt", "considered")
SHAPES = ("circle", "diamond")
ROW_HEIGHT = 46
CLICK = "click"


_INKED = {"labelColor": INK, "titleColor": INK, "labelFontSize": 13}
READABLE: dict[str, Any] = {
    "axis": _INKED, "legend": _INKED, "header": _INKED, "view": {"stroke": None},
}  # fmt: skip
"""Labels in the ink of the page; Streamlit's own are smaller and pale (3.5 : 1)."""


def base() -> alt.Chart:
    """A chart of the rows that its figure carries."""
    return alt.Chart(alt.NamedData(name=DATASET))


def specification(chart: alt.TopLevelMixin) -> dict[str, Any]:
    """The chart as plain data: transparent, as wide as its place, the theme left to the page."""
    fitted = alt.AutoSizeParams(type="fit-x", contains="padding")
    spec: dict[str, Any] = chart.properties(background="transparent", autosize=fitted).to_dict()
    spec["config"] = READABLE
    for layer in spec.get("layer", []):
        layer.pop("data", None)
    return {**spec, "data": {"name": DATASET}}


def severity_scale(padding: float = 0) -> alt.Scale:
    """The whole scale of severity, always; with room for marks at its ends."""
    return alt.Scale(domain=[0, 10], nice=False, clamp=True, padding=padding)


def severity_axis(title: str | None = None) -> alt.Axis:
    """The axis of severity: 0, 5, 10 with faint lines."""
    return alt.Axis(title=title, values=[0, 5, 10], tickCount=3, domain=False, ticks=False)


def time_axis(first: datetime, last: datetime) -> alt.X:
    """Time on the clock the interviews were held by, whatever clock the browser keeps.

    From the first interview of the journal to the last, so that small multiples stand in line.
    """
    days = (last - first).days
    months = max(1, round(days / 30 / 4))
    ticks = {"tickCount": 3} if days < 60 else {"tickCount": {"interval": "month", "step": months}}
    domain = [_day(first - _A_DAY), _day(last + 2 * _A_DAY)]
    return alt.X(
        "start:T",
        scale=alt.Scale(type="utc", domain=domain),
        axis=alt.Axis(
            title=None, format="%-d %b" if days < 60 else "%b %y", grid=False, labelOverlap=True,
            **ticks,
        ),
    )  # fmt: skip


_A_DAY = timedelta(days=1)


def _day(moment: datetime) -> alt.DateTime:
    return alt.DateTime(year=moment.year, month=moment.month, date=moment.day, utc=True)


def epoch(moments: pd.Series) -> pd.Series:
    """Clock times as milliseconds, the one form that every renderer takes alike."""
    return moments.astype("datetime64[ms]").astype("int64").astype(float)


def measure_colour(legend: alt.Legend | None = None) -> alt.Color:
    """Felt and considered, each in its colour; the page's theme holds the two colours."""
    return alt.Color("measure:N", scale=alt.Scale(domain=list(MEASURES)), legend=legend)


def measure_shape(legend: alt.Legend | None = None) -> alt.Shape:
    """Felt and considered, each in its shape, so that colour is never alone."""
    return alt.Shape(
        "measure:N", scale=alt.Scale(domain=list(MEASURES), range=list(SHAPES)), legend=legend
    )


def labelled_rows(field: str = "label") -> alt.Y:
    """One row a label, in the order of the frame, the label above its marks and never cut off."""
    return alt.Y(
        f"{field}:N",
        sort=None,
        scale=alt.Scale(paddingInner=0.2, paddingOuter=0.6),
        axis=alt.Axis(
            title=None, labelAlign="left", labelPadding=-2, labelOffset=-14, labelLimit=0,
            domain=False, ticks=False, grid=False,
        ),
    )  # fmt: skip


def rule(**options: Any) -> dict[str, Any]:
    """How intervals and connecting lines look in both themes."""
    return {"color": HAIRLINE, "strokeWidth": 2, **options}


def clickable(*fields: str) -> alt.Parameter:
    """A mark that can be chosen; the page reads which one."""
    return alt.selection_point(name=CLICK, fields=list(fields), on="click", empty=True)


def dimmed_unless(chosen: alt.Parameter) -> Any:
    """Marks that were not clicked on step back."""
    return alt.condition(chosen, alt.value(1), alt.value(0.35))


def by_count(field: str, largest: float) -> alt.Size:
    """The area of a mark by how many it stands for."""
    scale = alt.Scale(domain=[0, max(largest, 1)], range=[20, 260])
    return alt.Size(f"{field}:Q", scale=scale, legend=None)
