"""Text on paper: a face for every letter, from what ships with the program."""

from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle

from debrief_core.typefaces import face
from debrief_core.typefaces.choosing import FaceChooser

INK = "#0E171E"
USUAL = "Source Sans 3"


def style(size: float, after: float = 4, *, bold: bool = False) -> ParagraphStyle:
    """A paragraph's style in the usual face; `size` and `after` in points."""
    name = face(USUAL, bold=bold).name
    return ParagraphStyle(
        f"p{size}", fontName=name, fontSize=size, leading=size * 1.3, spaceAfter=after,
        textColor=INK,
    )  # fmt: skip


def lettered(text: str, *, bold: bool = False) -> str:
    """The text as paragraph markup: escaped, each run in a face that has its letters.

    What no face can set becomes `?`.
    """
    chooser = FaceChooser(USUAL, text, bold=bold)
    return "".join(_marked(one.name, run, chooser.base.name) for one, run in chooser.runs(text))


def _marked(name: str, text: str, usual: str) -> str:
    return escape(text) if name == usual else f'<font name="{name}">{escape(text)}</font>'
