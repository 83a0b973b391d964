"""The small line beside the figure of the worst moments."""

from collections.abc import Sequence

import pandas as pd

from debrief_core.patterns.charts.colours import INK
from debrief_core.patterns.figure import DATASET, Figure
from debrief_core.patterns.names import number

HEIGHT = 26


def worst_figure(worst: Sequence[float]) -> Figure:
    """The worst moments one after the other on the whole scale; no axis, the map has one."""
    rows = pd.DataFrame({"at": range(len(worst)), "worst": [float(each) for each in worst]})
    said = f"from {number(worst[0])} to {number(worst[-1])}" if worst else "none yet"
    return Figure(
        name="worst",
        title="The worst moment of each interview.",
        alt=f"The worst moments of your latest {len(worst)} interviews, {said}.",
        table=rows.set_axis(["Interview", "Worst moment"], axis=1),
        rows=rows,
        spec=_SPEC,
        clicks=(),
    )


_X = {"field": "at", "type": "quantitative", "axis": None, "scale": {"nice": False}}
_Y = {"field": "worst", "type": "quantitative", "axis": None, "scale": {"domain": [0, 10]}}
_SPEC = {
    "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
    "data": {"name": DATASET},
    "background": "transparent",
    "width": "container",
    "height": HEIGHT,
    "padding": {"left": 2, "right": 4, "top": 2, "bottom": 2},
    "mark": {"type": "line", "color": INK, "strokeWidth": 1.5, "opacity": 0.7},
    "encoding": {"x": _X, "y": _Y},
    "config": {"view": {"stroke": None}, "mark": {"aria": False}},
}
