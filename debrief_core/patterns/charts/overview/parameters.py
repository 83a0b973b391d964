"""What the parts of the severity map share: its measures, and what is pointed at or chosen.

Vega-Lite evaluates all of it in the browser; only the two clicks are told to the server.
"""

from dataclasses import dataclass
from typing import Any

from debrief_core.patterns.charts.colours import INK

Spec = dict[str, Any]

TEXT = 13
NONE = -1
WIDEST_CELL = 44
GAP = 18
CLICKS = ("click_map", "click_course")
IN_VIEW = (
    "(!brush.position || brush.position[0] === brush.position[1]"
    " || (datum.position + 0.5 > brush.position[0]"
    " && datum.position - 0.5 < brush.position[1]))"
    " && datum.position >= first && datum.position <= last"
)
"""Whether a column lies in the period that was brushed, or chosen in the two lists."""


@dataclass(frozen=True)
class Layout:
    """Pixels and counts: room for names at the left, for rates at the right, rows and columns."""

    left: int
    right: int
    row: int
    rows: int
    columns: int


def parameters(layout: Layout, concerns: dict[str, str], days: list[str]) -> list[Spec]:
    """Measures in pixels, then lists for the keyboard, then what is pointed at by either.

    `concerns` gives the name of each id, `days` the label of each column.
    """
    positions = list(range(len(days)))
    widest = layout.left + layout.columns * WIDEST_CELL
    return [
        {"name": "names", "value": concerns},
        {"name": "days", "value": days},
        _computed("mapEnd", f"min(width - {layout.right + GAP}, {widest})"),
        _computed("side", f"mapEnd + {GAP}"),
        _computed("cell", f"(mapEnd - {layout.left}) / {max(layout.columns, 1)}"),
        _list("look", "Look at", ["", *concerns], ["the worst moments", *concerns.values()], ""),
        _list("day", "Mark", [NONE, *positions], ["nothing", *days], NONE),
        _list("first", "From", positions, days, 0),
        _list("last", "To", positions, days, len(days) - 1),
        _computed("shown", f"{_first_of('at_map', 'concern')} || look || "
                           f"{_first_of('click_map', 'concern')} || ''"),
        _computed("seen", f"at_map.concern ? {_number('at_map')}"
                          f" : at_course.position ? {_number('at_course')} : day"),
    ]  # fmt: skip


def _computed(name: str, expression: str) -> Spec:
    return {"name": name, "expr": expression}


def _list(name: str, label: str, options: list[Any], labels: list[str], value: Any) -> Spec:
    """A list beneath the chart: what pointing does, for the keyboard."""
    bound = {"input": "select", "name": label, "options": options, "labels": labels}
    return {"name": name, "value": value, "bind": bound}


def _first_of(selection: str, field: str) -> str:
    return f"({selection}.{field} && {selection}.{field}[0])"


def _number(selection: str) -> str:
    """The column pointed at; a concern's name or rate lies in none."""
    place = f"{selection}.position[0]"
    return f"(isValid({place}) ? {place} : {NONE})"


def pointing(name: str, *fields: str) -> Spec:
    """A selection that follows the pointer."""
    select = {"type": "point", "fields": list(fields), "on": "pointerover", "clear": "pointerout"}
    return {"name": name, "select": select}


def clicking(name: str, *fields: str) -> Spec:
    """A selection that the server is told of."""
    return {"name": name, "select": {"type": "point", "fields": list(fields), "on": "click"}}


def expr(expression: str) -> Spec:
    """A value that the browser computes."""
    return {"expr": expression}


def only(*conditions: str) -> list[Spec]:
    """A filter of rows."""
    return [{"filter": condition} for condition in conditions]


def columns(layout: Layout) -> Spec:
    """The channel `x` of the columns, the oldest at the left."""
    scale = {
        "domain": [-0.5, max(layout.columns, 1) - 0.5], "range": [layout.left, expr("mapEnd")],
        "nice": False, "zero": False,
    }  # fmt: skip
    return {"field": "position", "type": "quantitative", "scale": scale, "axis": None}


def text(**options: Any) -> Spec:
    """A text in the ink of the page."""
    return {
        "type": "text", "fontSize": TEXT, "fill": INK, "opacity": 1, "baseline": "middle",
        "align": "left", "lineHeight": 15, "lineBreak": "\n", **options,
    }  # fmt: skip
