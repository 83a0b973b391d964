"""The severity map itself: concerns down, columns across; a blank is not a 0."""

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
from debrief_core.patterns.charts.overview.side import side

ROOM_FOR_NUMBERS = 15.5
"""Pixels that a cell needs for its severity to stand in it."""
DATES = 40
"""Pixels beneath the map for its days and months."""
_ON_PALE, _ON_DEEP = "#0E171E", "#FFFFFF"
_CONCERN = "datum.concern !== ''"

_DAY = "cell < 15 && days.length <= 20 && datum.position % 2 ? '' : datum.day"
"""Every second day where each would touch the next."""
_SAID = (
    "names[datum.concern] + (datum.zone !== 'cell' ? '' : ', ' + days[datum.position] + ': '"
    " + (!isValid(datum.felt) ? 'not asked' : format(datum.felt, '.3~g')"
    " + (isValid(datum.considered) ? ', then ' + datum.considered : '')))"
)
"""A cell in words: `Nerves, 3 Mar 2026: 6, then 4`."""


def cells(layout: Layout, order: list[str], names: list[Spec], days: list[Spec]) -> Spec:
    """Each rating in its cell, names at the left, how often (or the day pointed at) at the right.

    `names` give each concern its label, `days` each column its day and month.
    """
    high = layout.rows * layout.row
    y = {"field": "concern", "type": "nominal", "axis": None,
         "scale": {"domain": order, "range": [0, high], "paddingInner": 0.06}}  # fmt: skip
    x = columns(layout)
    return {
        "name": "map", "height": high + DATES,
        "layer": [
            _row_shade(y, names), _names(y, names), *_rated(x, y), _missing(x, y),
            *_dates(x, days, high), *side(y, high), _column_frame(layout, high),
            _touched(layout, y),
        ],
    }  # fmt: skip


def _row_shade(y: Spec, names: list[Spec]) -> Spec:
    mark = {"type": "rect", "x": 0, "x2": expr("width"), "fill": INK,
            "opacity": expr("datum.concern === shown ? 0.08 : 0")}  # fmt: skip
    return {"data": {"values": names}, "mark": mark, "encoding": {"y": y}}


def _names(y: Spec, names: list[Spec]) -> Spec:
    mark = text(x=0, text=expr("datum.lines"), dy=expr("datum.shift"))
    return {"data": {"values": names}, "mark": mark, "encoding": {"y": y}}


def _rated(x: Spec, y: Spec) -> list[Spec]:
    """The cell in its colour, its severity in it where there is room, a dot for 0 where not."""
    scale = {"field": "felt", "type": "quantitative", "scale": {"domain": [0, 10]}, "legend": None}
    opacity = expr(f"{IN_VIEW} ? 1 : 0.25")
    there = only(_CONCERN, "isValid(datum.felt)")
    block = {"type": "rect", "width": expr("max(1, cell - 1)"), "opacity": opacity,
             "stroke": HAIRLINE, "strokeWidth": 0.3}  # fmt: skip
    ink = f"luminance(scale('map_color', datum.felt)) > 0.18 ? '{_ON_PALE}' : '{_ON_DEEP}'"
    number = text(
        align="center", opacity=expr(f"{IN_VIEW} ? (datum.felt > 0 ? 1 : 0.7) : 0.3"),
        fill=expr(ink), text=expr(f"cell < {ROOM_FOR_NUMBERS} ? '' : format(datum.felt, '.3~g')"),
    )  # fmt: skip
    zero = {"type": "circle", "size": expr("min(12, cell * cell / 5)"), "fill": INK,
            "opacity": expr(f"cell < {ROOM_FOR_NUMBERS} ? 0.6 : 0")}  # fmt: skip
    return [
        {"transform": there, "mark": block, "encoding": {"x": x, "y": y, "color": scale}},
        {"transform": there, "mark": number, "encoding": {"x": x, "y": y}},
        {"transform": only(_CONCERN, "datum.felt === 0"), "mark": zero,
         "encoding": {"x": x, "y": y}},
    ]  # fmt: skip


def _missing(x: Spec, y: Spec) -> Spec:
    """Nothing was asked: no colour, a hairline around it."""
    mark = {"type": "rect", "width": expr("max(1, cell - 2)"), "fill": "transparent",
            "stroke": HAIRLINE, "strokeWidth": 0.7, "strokeDash": [2, 2]}  # fmt: skip
    return {"transform": only(_CONCERN, "!isValid(datum.felt)"), "mark": mark,
            "encoding": {"x": x, "y": y}}  # fmt: skip


def _dates(x: Spec, days: list[Spec], high: int) -> list[Spec]:
    """Which column is which: its day, and beneath it the month where a new one begins."""
    day = text(align="center", y=high + 11, text=expr(_DAY),
               fontWeight=expr("datum.position === seen ? 'bold' : 'normal'"))  # fmt: skip
    month = text(align="left", y=high + 28, text=expr("datum.month"), dx=expr("-min(cell, 20) / 2"))
    data = {"values": days}
    return [{"data": data, "mark": mark, "encoding": {"x": x}} for mark in (day, month)]


def _column_frame(layout: Layout, high: int) -> Spec:
    mark = {"type": "rect", "width": expr("cell"), "y": 0, "y2": high, "fill": "transparent",
            "stroke": INK, "strokeWidth": 1.5}  # fmt: skip
    return {
        "transform": only("datum.concern === ''", "datum.position === seen"),
        "mark": mark, "encoding": {"x": columns(layout)},
    }  # fmt: skip


def _touched(layout: Layout, y: Spec) -> Spec:
    """What the pointer meets: the cells, and the names and rates, which lie in no column."""
    params = [
        pointing("at_map", "concern", "position"), clicking(CLICKS[0], "concern", "column"),
    ]  # fmt: skip
    place = f"{layout.left} + datum.position * cell"
    hit = {
        "type": "rect", "fill": "transparent", "cursor": "pointer", "tooltip": expr(_SAID),
        "x": expr(f"datum.zone === 'name' ? 0 : datum.zone === 'rate' ? side : {place}"),
        "x2": expr(f"datum.zone === 'name' ? {layout.left} : datum.zone === 'rate' ? "
                   f"side + {layout.right} : {place} + cell"),
    }  # fmt: skip
    return {
        "name": "map_hits", "params": params, "transform": only(_CONCERN), "mark": hit,
        "encoding": {"y": y},
    }  # fmt: skip
