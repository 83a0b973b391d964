"""The right of the severity map: how often each concern comes up, or the day pointed at."""

from debrief_core.patterns.charts.base import MEASURES, SHAPES
from debrief_core.patterns.charts.colours import HAIRLINE, INK
from debrief_core.patterns.charts.overview.parameters import (
    IN_VIEW,
    NONE,
    Spec,
    expr,
    only,
    text,
)
from debrief_core.patterns.frames.overview import Z

COUNTS = 8
"""Pixels between a count and its interval; how wide counts are stands in `figure.py`."""
SCALE = 84
"""Pixels from 0 to 100 %, or from severity 0 to 10."""
NO_DAY, A_DAY = f"seen === {NONE}", f"seen !== {NONE}"


def side(y: Spec, high: int) -> list[Spec]:
    """Counts and intervals of the period in view; while a day is pointed at, its ratings."""
    rates = _rates(y)
    return [_heading(high), *rates, *_ratings_of_the_day(y)]


def _heading(high: int) -> Spec:
    words = f"{NO_DAY} ? 'how often, 80 % sure' : 'this day, 0 to 10'"
    return {"data": {"values": [{}]}, "mark": text(x=expr("side"), y=high + 11, text=expr(words))}


def _rates(y: Spec) -> list[Spec]:
    """The share with Wilson's interval, computed anew while a period is chosen."""
    share, weight = "(datum.up / datum.ratings)", f"({Z**2:.4f} / datum.ratings)"
    centre = f"({share} + {weight} / 2) / (1 + {weight})"
    half = (
        f"{Z:.4f} * sqrt({share} * (1 - {share}) / datum.ratings"
        f" + {weight} / (4 * datum.ratings)) / (1 + {weight})"
    )
    counted: list[Spec] = [
        *only("datum.concern !== ''", IN_VIEW, NO_DAY, "datum.ratings > 0"),
        {"aggregate": [{"op": "sum", "field": field, "as": field} for field in ("up", "ratings")],
         "groupby": ["concern"]},
        {"calculate": f"max(0, {centre} - {half})", "as": "low"},
        {"calculate": f"min(1, {centre} + {half})", "as": "high"},
    ]  # fmt: skip
    line = {"type": "rule", "x": expr(f"{_start()} + datum.low * {SCALE}"),
            "x2": expr(f"{_start()} + datum.high * {SCALE}"), "color": HAIRLINE,
            "strokeWidth": 3}  # fmt: skip
    dot = {"type": "point", "filled": True, "size": 70, "opacity": 1, "fill": INK,
           "x": expr(f"{_start()} + datum.up / datum.ratings * {SCALE}")}  # fmt: skip
    said = "format(datum.up, ',') + ' of ' + format(datum.ratings, ',')"
    count = text(x=expr("side"), text=expr(said))
    return [
        {"transform": counted, "layer": [{"mark": line}, {"mark": dot}, {"mark": count}],
         "encoding": {"y": y}}
    ]  # fmt: skip


def _start() -> str:
    """Where the interval's scale begins."""
    return "(side + counts)"


def _ratings_of_the_day(y: Spec) -> list[Spec]:
    """Felt and considered of each concern on the day pointed at, joined by a line."""
    there = only("datum.concern !== ''", "datum.position === seen", "isValid(datum.felt)")
    width = f"(counts + {SCALE} - 8)"
    places = {m: f"side + 4 + datum.{m} / 10 * {width}" for m in MEASURES}
    line = {"type": "rule", "color": HAIRLINE, "strokeWidth": 2,
            "x": expr(places["felt"]), "x2": expr(places["considered"])}  # fmt: skip
    axis = {"type": "rule", "color": HAIRLINE, "opacity": 0.35, "strokeWidth": 1,
            "x": expr("side + 4"), "x2": expr(f"side + 4 + {width}")}  # fmt: skip
    dots = [
        {"transform": only(f"isValid(datum.{measure})"),
         "mark": {"type": "point", "filled": True, "size": 70, "opacity": 1, "shape": shape,
                  "x": expr(places[measure])},
         "encoding": {"color": {"value": expr(f"scale('course_color', '{measure}')")}}}
        for measure, shape in zip(MEASURES, SHAPES, strict=True)
    ]  # fmt: skip
    joined = {"transform": only("isValid(datum.considered)"), "mark": line}
    return [{"transform": there, "layer": [{"mark": axis}, joined, *dots], "encoding": {"y": y}}]
