"""A chart that leaves the page: whole in itself, with its title, colours and numbers."""

from typing import Any

from debrief_core.patterns.charts.colours import INK, LIGHT, Palette
from debrief_core.patterns.figure import DATASET, Figure

WIDTH = 640


def standalone(
    figure: Figure, palette: Palette = LIGHT, width: int = WIDTH, *, titled: bool = True
) -> dict[str, Any]:
    """The Vega-Lite specification with its numbers inside, `width` pixels wide."""
    spec = {**figure.spec, "datasets": {DATASET: _records(figure)}}
    if "facet" in spec:
        spec["spec"] = {**spec["spec"], "width": width}
    elif "vconcat" in spec:
        spec["vconcat"] = [{**part, "width": width} for part in spec["vconcat"]]
    else:
        spec["width"] = width
    spec["description"] = figure.alt
    spec["config"] = _config(palette)
    spec["background"] = palette.paper
    if titled:
        spec["title"] = {"text": _lines(figure.title, width), "anchor": "start", "fontSize": 13}
    inked: dict[str, Any] = _inked(spec, palette.ink)
    return inked


def _inked(part: Any, ink: str) -> Any:
    """The same with a colour where the page would give its own: outside there is none to take."""
    if isinstance(part, dict):
        return {key: _inked(value, ink) for key, value in part.items()}
    if isinstance(part, list):
        return [_inked(value, ink) for value in part]
    return ink if part == INK else part


def _records(figure: Figure) -> list[dict[str, Any]]:
    plain = figure.rows.astype(object)
    records = plain.where(plain.notna(), None).to_dict("records")
    return [{str(name): value for name, value in record.items()} for record in records]


def _lines(text: str, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > width // 7:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _config(palette: Palette) -> dict[str, Any]:
    ink = {"labelColor": palette.ink, "titleColor": palette.ink}
    return {
        "font": "'Source Sans 3', 'Noto Sans', 'Noto Sans JP', sans-serif",
        "view": {"stroke": None},
        "mark": {"color": palette.felt},
        "title": {"color": palette.ink, "fontWeight": "normal"},
        "axis": {**ink, "gridOpacity": 0.25, "labelFontSize": 13, "titleFontWeight": "normal"},
        "header": ink,
        "legend": {**ink, "labelFontSize": 13, "titleFontWeight": "normal"},
        "range": {
            "category": [palette.felt, palette.considered],
            "ramp": list(palette.sequential),
            "heatmap": list(palette.sequential),
            "diverging": list(palette.diverging),
        },
    }
