"""Taking a chart along: SVG, PNG and PDF by vl-convert, in a face that ships with the program."""

from functools import cache
from pathlib import Path
from types import ModuleType

import rendercv_fonts

from debrief_core.patterns.charts.colours import LIGHT, Palette
from debrief_core.patterns.charts.standalone import WIDTH, standalone
from debrief_core.patterns.figure import Figure

FACES = ("Source Sans 3", "Noto Sans")


@cache
def _converter() -> ModuleType:
    """vl-convert with our faces, loaded when the first chart is taken along: it is 88 MB.

    It reads no other face, and nothing is fetched.
    """
    import vl_convert  # noqa: PLC0415

    for face in FACES:
        vl_convert.register_font_directory(str(Path(rendercv_fonts.__file__).parent / face))
    return vl_convert


def figure_svg(figure: Figure, palette: Palette = LIGHT, width: int = WIDTH) -> str:
    """The chart as SVG with its title above it."""
    svg: str = _converter().vegalite_to_svg(standalone(figure, palette, width))
    return svg


def figure_png(figure: Figure, palette: Palette = LIGHT, width: int = WIDTH) -> bytes:
    """The chart as PNG at twice the size, sharp on any screen."""
    png: bytes = _converter().vegalite_to_png(standalone(figure, palette, width), scale=2)
    return png


def figure_pdf(figure: Figure, width: int = WIDTH, *, titled: bool = True) -> bytes:
    """The chart as a PDF page of its own size, in vectors, on white."""
    spec = standalone(figure, LIGHT, width, titled=titled) | {"background": "white"}
    pdf: bytes = _converter().vegalite_to_pdf(spec)
    return pdf
