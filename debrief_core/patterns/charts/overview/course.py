"""The upper part of the severity map: the course over time of what is pointed at."""

from debrief_core.patterns.charts.base import MEASURES, SHAPES
from debrief_core.patterns.charts.colours import HAIRLINE, INK
from debrief_core.patterns.charts.overview.parameters import (
    CLICKS,
    IN_VIEW,
    Layout,
    Spec,
    clicking,
    columns,
    expr,
    only,
    pointing,
    text,
)

HEIGHT = 92
TOP, BOTTOM = 10, 82
NAMES = ("first feeling", "second look")
_Y = {"type": "quantitative", "axis": None,
      "scale": {"domain": [0, 10], "range": [BOTTOM, TOP], "nice": False}}  # fmt: skip
_MEASURE_SCALES: Spec = {
    "color": {"scale": {"domain": list(MEASURES)}, "legend": None},
    "shape": {"scale": {"domain": list(MEASURES), "range": list(SHAPES)}, "legend": None},
}
_BRUSH: Spec = {
    "name": "brush", "value": {"x": [-0.5, -0.5]},
    "select": {"type": "interval", "encodings": ["x"], "zoom": False,
               "mark": {"fill": INK, "fillOpacity": 0.1, "stroke": INK, "strokeOpacity": 0.5}},
}  # fmt: skip
"""Empty at first, but not without a value: Vega-Lite's brush stumbles over none when the width of
the page comes in."""


def course(layout: Layout, heads: list[Spec]) -> Spec:
    """Felt and considered by column; dragging over it chooses a period."""
    return {
        "name": "course", "height": HEIGHT,
        "layer": [
            *_scale_lines(layout), _name(heads), _legend(),
            _bars(layout), _trend(layout), *(_marks(layout, measure) for measure in MEASURES),
            _touched(layout),
        ],
    }  # fmt: skip


def _scale_lines(layout: Layout) -> list[Spec]:
    data = {"values": [{"severity": severity} for severity in (0, 5, 10)]}
    y = {"y": {"field": "severity", **_Y}}
    lines = {"type": "rule", "x": layout.left, "x2": expr("mapEnd"), "color": HAIRLINE,
             "opacity": 0.35}  # fmt: skip
    numbers = text(x=layout.left - 8, align="right", text=expr("'' + datum.severity"))
    return [{"data": data, "mark": mark, "encoding": y} for mark in (lines, numbers)]


def _name(heads: list[Spec]) -> Spec:
    """What is shown, and how often it came up, at the left of its course."""
    return {
        "data": {"values": heads}, "transform": only("datum.concern === shown"),
        "mark": text(x=0, y=TOP + 2, baseline="top", text=expr("datum.head"), lineHeight=16),
    }  # fmt: skip


def _legend() -> Spec:
    values = [{"measure": m, "says": says, "y": 14 + 20 * i}
              for i, (m, says) in enumerate(zip(MEASURES, NAMES, strict=True))]  # fmt: skip
    place = {"x": expr("side + 6"), "y": expr("datum.y")}
    marks = {"mark": {"type": "point", "filled": True, "size": 70, "opacity": 1, **place},
             "encoding": _by_measure()}  # fmt: skip
    words = {"mark": text(**place, dx=12, text=expr("datum.says"))}
    return {"data": {"values": values}, "layer": [marks, words]}


def _by_measure() -> Spec:
    return {channel: {"field": "measure", "type": "nominal", **how}
            for channel, how in _MEASURE_SCALES.items()}  # fmt: skip


def _bars(layout: Layout) -> Spec:
    """From 0 to what was felt: a day without a mark was not rated, one with a dot at 0 was."""
    width = expr("max(1, min(cell - 2, 22))")
    return {
        "transform": only("datum.concern === shown", "isValid(datum.felt)"),
        "mark": {"type": "rect", "width": width, "y2": BOTTOM, "opacity": 0.22},
        "encoding": {
            "x": columns(layout), "y": {"field": "felt", **_Y},
            "color": {"datum": "felt", "type": "nominal", **_MEASURE_SCALES["color"]},
        },
    }  # fmt: skip


def _trend(layout: Layout) -> Spec:
    """The rolling median, which is there only where a trend is more than chance."""
    return {
        "transform": only("datum.concern === shown", "isValid(datum.smoothed)"),
        "mark": {"type": "line", "strokeWidth": 2.5, "clip": True},
        "encoding": {
            "x": columns(layout), "y": {"field": "smoothed", **_Y},
            "color": {"datum": "felt", "type": "nominal", **_MEASURE_SCALES["color"]},
        },
    }  # fmt: skip


def _marks(layout: Layout, measure: str) -> Spec:
    opacity = expr(f"{IN_VIEW} ? 1 : 0.25")
    size = expr("max(14, min(60, cell * cell / 4))")
    return {
        "transform": only("datum.concern === shown", f"isValid(datum.{measure})"),
        "mark": {"type": "point", "filled": True, "size": size, "opacity": opacity},
        "encoding": {
            "x": columns(layout), "y": {"field": measure, **_Y},
            **{channel: {"datum": measure, "type": "nominal", **how}
               for channel, how in _MEASURE_SCALES.items()},
        },
    }  # fmt: skip


def _touched(layout: Layout) -> Spec:
    """What the pointer meets: one column each, over the whole height."""
    return {
        "name": "course_hits",
        "params": [
            pointing("at_course", "position"),
            clicking(CLICKS[1], "position", "column"),
            _BRUSH,
        ],
        "transform": only("datum.concern === ''"),
        "mark": {
            "type": "rect", "width": expr("cell"), "y": 0, "y2": HEIGHT, "fill": "transparent",
            "stroke": INK, "cursor": "crosshair",
            "strokeOpacity": expr("datum.position === seen ? 0.6 : 0"),
        },
        "encoding": {"x": columns(layout)},
    }  # fmt: skip
