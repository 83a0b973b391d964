"""Pictures of what prints: the PDF's first page, and a line in each typeface to choose from."""

import threading
from functools import cache
from io import BytesIO

import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from debrief_core.interview import Typeface
from debrief_core.typefaces import face

_SCALE = 2.0
_one_at_a_time = threading.Lock()
"""PDFium may not be called from two threads at once."""

_SAMPLE_SIZE = (300.0, 30.0)
_SAMPLE_TYPE = 15.0


def draw_picture(pdf: bytes) -> bytes:
    """The first page of a PDF as a PNG in shades of grey, 144 points to the inch."""
    with _one_at_a_time, pypdfium2.PdfDocument(pdf) as document:
        picture = document[0].render(scale=_SCALE, grayscale=True).to_pil()
    output = BytesIO()
    picture.save(output, "PNG", compress_level=3)
    return output.getvalue()


@cache
def draw_sample(typeface: Typeface) -> bytes:
    """A line that says the typeface's name in itself, as a PNG."""
    output = BytesIO()
    canvas = Canvas(output, pagesize=_SAMPLE_SIZE, invariant=1)
    canvas.setFont(face(typeface).name, _SAMPLE_TYPE)
    canvas.drawString(8, 10, f"{typeface.value}: Thank you for our call.")
    canvas.save()
    return draw_picture(output.getvalue())
