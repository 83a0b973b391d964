"""The PDF's first page as a picture, for a preview that needs no viewer."""

import threading
from io import BytesIO

import pypdfium2

_SCALE = 2.0
_one_at_a_time = threading.Lock()
"""PDFium may not be called from two threads at once."""


def draw_picture(pdf: bytes) -> bytes:
    """The first page of a PDF as a PNG in shades of grey, 144 points to the inch."""
    with _one_at_a_time, pypdfium2.PdfDocument(pdf) as document:
        picture = document[0].render(scale=_SCALE, grayscale=True).to_pil()
    output = BytesIO()
    picture.save(output, "PNG", compress_level=3)
    return output.getvalue()
