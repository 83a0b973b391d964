"""Pictures of what prints: the PDF's first page, and the typefaces and designs to choose from."""

import threading
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from debrief_core.interview import Design, Typeface
from debrief_core.letter.designs import INKS
from debrief_core.letter.pdf import render_pdf
from debrief_core.letter.specimen import specimen
from debrief_core.typefaces import face

if TYPE_CHECKING:
    from PIL.Image import Image

_SCALE = 2.0
_SMALL = 0.6
_SHADES = tuple(1 - 0.94 * step / 31 for step in range(32))
"""Of each ink, from full to so light that Pillow still tells it from white."""
_one_at_a_time = threading.Lock()
"""PDFium may not be called from two threads at once."""

_SAMPLE_SIZE = (300.0, 30.0)
_SAMPLE_TYPE = 15.0


def draw_picture(pdf: bytes, scale: float = _SCALE) -> bytes:
    """The first page of a PDF as a PNG, `scale` pixels to the point.

    Its colours are the inks of the designs in shades down to white: a third of the bytes, and of
    the time, that a picture of all colours takes.
    """
    import pypdfium2  # noqa: PLC0415  (loads with the first picture)

    with _one_at_a_time, pypdfium2.PdfDocument(pdf) as document:
        picture = document[0].render(scale=scale).to_pil()
    output = BytesIO()
    picture.quantize(palette=_palette(), dither=0).save(output, "PNG", compress_level=3)
    return output.getvalue()


@cache
def _palette() -> "Image":
    from PIL import Image  # noqa: PLC0415

    inks = [[int(ink[at : at + 2], 16) for at in (1, 3, 5)] for ink in INKS]
    shades = [255 + (part - 255) * shade for ink in inks for shade in _SHADES for part in ink]
    palette = Image.new("P", (1, 1))
    palette.putpalette([255, 255, 255, *map(round, shades)])
    return palette


@cache
def draw_sample(typeface: Typeface) -> bytes:
    """A line that says the typeface's name in itself, as a PNG."""
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    output = BytesIO()
    canvas = Canvas(output, pagesize=_SAMPLE_SIZE, invariant=1)
    canvas.setFont(face(typeface).name, _SAMPLE_TYPE)
    canvas.drawString(8, 10, f"{typeface.value}: Thank you for our call.")
    canvas.save()
    return draw_picture(output.getvalue())


@cache
def draw_design(design: Design) -> bytes:
    """A small page of A4 set in the design, as a PNG of 358 by 506 pixels."""
    return draw_picture(render_pdf(specimen(design)), _SMALL)
