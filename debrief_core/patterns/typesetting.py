"""Text on paper: a face for every letter, from what ships with the program."""

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

import rendercv_fonts
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

INK = "#0E171E"
_FOLDER = Path(rendercv_fonts.__file__).parent
_FACES = {
    "Patterns": "Source Sans 3/SourceSans3-Regular.ttf",
    "Patterns Noto": "Noto Sans/NotoSans-Regular.ttf",
    "Patterns JP": "Noto Sans/NotoSansJP-Regular.ttf",
    "Patterns KR": "Noto Sans/NotoSansKR-Regular.ttf",
    "Patterns SC": "Noto Sans/NotoSansSC-Regular.ttf",
}
_USUAL = "Patterns"


@cache
def _face(name: str) -> TTFont:
    """Registered once a process, and only when a letter needs it: a CJK face takes 0.1 s."""
    face = TTFont(name, str(_FOLDER / _FACES[name]))
    pdfmetrics.registerFont(face)
    return face


def style(size: float, after: float = 4) -> ParagraphStyle:
    """A paragraph's style in the usual face; `size` and `after` in points."""
    _face(_USUAL)
    return ParagraphStyle(
        f"p{size}", fontName=_USUAL, fontSize=size, leading=size * 1.3, spaceAfter=after,
        textColor=INK,
    )  # fmt: skip


def lettered(text: str) -> str:
    """The text as paragraph markup: escaped, each run in a face that has its letters."""
    runs = groupby(text, key=_face_for)
    return "".join(_marked(face, "".join(letters)) for face, letters in runs)


def _marked(face: str, text: str) -> str:
    return escape(text) if face == _USUAL else f'<font name="{face}">{escape(text)}</font>'


@cache
def _face_for(letter: str) -> str:
    return next(_faces_with(letter), _USUAL)


def _faces_with(letter: str) -> Iterator[str]:
    return (name for name in _FACES if ord(letter) in _face(name).face.charToGlyph)
