"""The letter as a PDF: embedded faces, clickable links, the same bytes for the same letter."""

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from debrief_core.interview import Letter
from debrief_core.letter.faces import FaceChooser
from debrief_core.letter.occasion import letter_locale
from debrief_core.letter.setting import Layout, SetLine, lay_out
from debrief_core.letter.sheet import printable, subject_line

_CREATOR = "Interview Debrief"


def render_pdf(letter: Letter) -> bytes:
    """The letter on paper. Text goes to the page as glyphs only, never through any markup.

    A character that no face covers prints as `?`; `review_letter` names it beforehand.
    """
    layout = lay_out(letter)
    output = BytesIO()
    canvas = Canvas(
        output,
        pagesize=(layout.width, layout.height),
        invariant=1,
        pageCompression=1,
        initialFontName=letter.typeface,  # else Helvetica is named in the file, unembedded
        lang=letter_locale(letter.sender.country).replace("_", "-"),
    )
    _describe(canvas, letter)
    for page in layout.pages:
        for block in page:
            for line in block.lines:
                draw_line(canvas, line, layout.chooser)
        canvas.showPage()
    canvas.save()
    return output.getvalue()


def page_count(layout: Layout) -> int:
    """How many pages the letter takes."""
    return len(layout.pages)


def draw_line(canvas: Canvas, line: SetLine, chooser: FaceChooser) -> None:
    """One line of glyphs, and its links."""
    text = canvas.beginText(line.x, line.y)
    for face, words in chooser.runs(line.text):
        text.setFont(face.name, line.size)
        text.textOut(words)
    canvas.drawText(text)
    for link in line.links:
        bottom, top = line.y - 0.25 * line.size, line.y + 0.8 * line.size
        canvas.linkURL(link.target, (link.left, bottom, link.right, top))


def _describe(canvas: Canvas, letter: Letter) -> None:
    canvas.setTitle(subject_line(letter) or "Letter")
    canvas.setAuthor(printable(letter.sender.name))
    canvas.setSubject(printable(f"Letter to {letter.recipient.name or letter.company}"))
    canvas.setCreator(_CREATOR)
