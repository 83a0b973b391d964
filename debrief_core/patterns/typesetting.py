"""Text on paper: a face for every letter, from what ships with the program."""

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle

from debrief_core.typefaces import FALLBACK, face

INK = "#0E171E"
_USUAL = "Source Sans 3"
_FACES = (_USUAL, FALLBACK, "Noto Sans JP", "Noto Sans KR", "Noto Sans SC")


def style(size: float, after: float = 4) -> ParagraphStyle:
    """A paragraph's style in the usual face; `size` and `after` in points."""
    face(_USUAL)
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
    return (name for name in _FACES if ord(letter) in face(name).widths)
