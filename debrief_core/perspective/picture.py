"""Before and after as a picture: a bar a concern from the first feeling to the second look."""

from dataclasses import dataclass
from typing import Any

from debrief_core.perspective.before_after import BeforeAfter, Change

ROW = 58
"""Pixels of height a concern: its name, and its bar below."""
FINENESS = 3
"""A picture that is kept is drawn three times as fine as it is shown."""
WIDTH = 520
KEY = "Ring: as it felt at first. Dot: as it looks now. 0 is not an issue, 10 cost the job."

Spec = dict[str, Any]


@dataclass(frozen=True)
class Ink:
    """The colours of one theme."""

    text: str
    quiet: str
    milder: str
    heavier: str
    paper: str


LIGHT = Ink("#0E171E", "#6E757B", "#1A626A", "#A04F15", "#FBF9F6")
DARK = Ink("#E8E6E1", "#9AA7B2", "#5FB3B3", "#F0883E", "#14191F")


def draw_before_after(shown: BeforeAfter, ink: Ink = LIGHT) -> Spec:
    """The bars as a Vega-Lite specification with its numbers inside, as wide as its place."""
    return {
        "data": {"values": [_row(change) for change in shown.changes]},
        "width": "container",
        "height": {"step": ROW},
        "encoding": {"y": {"field": "concern", "type": "nominal", "sort": None, "axis": None}},
        "layer": [_bars(ink), _first(ink), _now(ink), _names(ink), *_numbers(ink)],
        "background": ink.paper,
        "config": {
            "font": "'Source Sans', 'Source Sans 3', 'Noto Sans', sans-serif",
            "view": {"stroke": None},
            "axis": {"labelColor": ink.text, "gridColor": ink.quiet, "gridOpacity": 0.25},
        },
    }


def picture_of(shown: BeforeAfter, title: str, ink: Ink = LIGHT) -> bytes:
    """The picture as PNG, with its title and its sentence: something to keep."""
    import vl_convert  # noqa: PLC0415  (heavy: loads with the first picture that is kept)

    heading = {
        "text": title, "subtitle": [shown.sentence, KEY], "anchor": "start", "offset": 18,
        "color": ink.text, "subtitleColor": ink.text, "fontSize": 18, "subtitleFontSize": 13,
        "subtitlePadding": 6,
    }  # fmt: skip
    spec = draw_before_after(shown, ink) | {"width": WIDTH, "padding": 24, "title": heading}
    png: bytes = vl_convert.vegalite_to_png(spec, scale=FINENESS)
    return png


def _row(change: Change) -> dict[str, object]:
    """`to` is the side on which the second look lies: -1 milder, 1 heavier, 0 where it stayed."""
    to = (change.now > change.felt) - (change.now < change.felt)
    return {"concern": change.label, "felt": change.felt, "now": change.now, "to": to}


SCALE: Spec = {"domain": [-0.3, 10.8], "nice": False, "zero": False}


def _x(column: str) -> Spec:
    axis = {
        "values": [0, 2, 5, 8, 10], "domain": False, "ticks": False, "format": "d",
        "labelPadding": 8,
    }  # fmt: skip
    return {"field": column, "type": "quantitative", "scale": SCALE, "axis": axis, "title": None}


def _colour(ink: Ink) -> Spec:
    scale = {"domain": [-1, 0, 1], "range": [ink.milder, ink.quiet, ink.heavier]}
    return {"field": "to", "type": "nominal", "scale": scale, "legend": None}


def _bars(ink: Ink) -> Spec:
    mark = {"type": "bar", "height": 10, "opacity": 0.5, "yOffset": 8}
    return {
        "mark": mark,
        "encoding": {"x": _x("felt"), "x2": {"field": "now"}, "color": _colour(ink)},
    }


def _first(ink: Ink) -> Spec:
    mark = {
        "type": "point", "size": 150, "strokeWidth": 2, "color": ink.quiet, "opacity": 1,
        "fill": ink.paper, "yOffset": 8,
    }  # fmt: skip
    return {"mark": mark, "encoding": {"x": _x("felt")}}


def _now(ink: Ink) -> Spec:
    mark = {"type": "point", "size": 170, "filled": True, "opacity": 1, "yOffset": 8}
    return {"mark": mark, "encoding": {"x": _x("now"), "color": _colour(ink)}}


def _names(ink: Ink) -> Spec:
    mark = {
        "type": "text", "align": "left", "dy": -14, "fontSize": 14, "fontWeight": 600,
        "color": ink.text, "limit": 330,
    }  # fmt: skip
    x = {"datum": 0, "type": "quantitative", "scale": SCALE}
    return {"mark": mark, "encoding": {"x": x, "text": {"field": "concern", "type": "nominal"}}}


def _numbers(ink: Ink) -> list[Spec]:
    """The number on the outer side of each end; one number where nothing changed."""
    return [
        _number(ink, "felt", "datum.to < 0", 1),
        _number(ink, "felt", "datum.to > 0", -1),
        _number(ink, "now", "datum.to < 0", -1),
        _number(ink, "now", "datum.to >= 0", 1),
    ]


def _number(ink: Ink, column: str, where: str, side: int) -> Spec:
    mark = {
        "type": "text", "dx": 14 * side, "dy": 8, "align": "left" if side > 0 else "right",
        "fontSize": 14, "fontWeight": 600, "color": ink.text,
    }  # fmt: skip
    text = {"field": column, "type": "quantitative"}
    return {
        "transform": [{"filter": where}],
        "mark": mark,
        "encoding": {"x": _x(column), "text": text},
    }
