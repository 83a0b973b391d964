"""Taking a chart along: SVG, PNG and PDF by vl-convert, in a face that ships with the program."""

from functools import cache
from pathlib import Path

import rendercv_fonts
import vl_convert

from debrief_core.patterns.charts.colours import LIGHT, Palette
from debrief_core.patterns.charts.standalone import WIDTH, standalone
from debrief_core.patterns.figure import Figure

FACES = ("Source Sans 3", "Noto Sans")


@cache
def _faces_registered() -> None:
    """Once a process; vl-convert reads no other face, and nothing is fetched."""
    for face in FACES:
        vl_convert.register_font_directory(str(Path(rendercv_fonts.__file__).parent / face))


def figure_svg(figure: Figure, palette: Palette = LIGHT, width: int = WIDTH) -> str:
    """The chart as SVG with its title above it."""
    _faces_registered()
    svg: str = vl_convert.vegalite_to_svg(standalone(figure, palette, width))
    return svg


def figure_png(figure: Figure, palette: Palette = LIGHT, width: int = WIDTH) -> bytes:
    """The chart as PNG at twice the size, sharp on any screen."""
    _faces_registered()
    png: bytes = vl_convert.vegalite_to_png(standalone(figure, palette, width), scale=2)
    return png


def figure_pdf(figure: Figure, width: int = WIDTH, *, titled: bool = True) -> bytes:
    """The chart as a PDF page of its own size, in vectors, on white."""
    _faces_registered()
    spec = standalone(figure, LIGHT, width, titled=titled) | {"background": "white"}
    pdf: bytes = vl_convert.vegalite_to_pdf(spec)
    return pdf
