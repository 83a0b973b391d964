"""The letter as a PDF: embedded faces, clickable links, tags, the same bytes each time."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BytesIO
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from debrief_core.interview import Letter
from debrief_core.letter.faces import FaceChooser
from debrief_core.letter.language import letter_language
from debrief_core.letter.setting import SetBlock, SetLine, lay_out
from debrief_core.letter.sheet import printable, subject_line
from debrief_core.letter.tags import Tags

_CREATOR = "Interview Debrief"


def render_pdf(letter: Letter) -> bytes:
    """The letter on paper. Text goes to the page as glyphs only, never through any markup.

    A character that no face covers prints as `?`; `review_letter` names it beforehand.
    """
    layout = lay_out(letter)
    language = letter_language(letter)
    output = BytesIO()
    canvas = Canvas(
        output,
        pagesize=(layout.width, layout.height),
        invariant=1,
        pageCompression=1,
        pdfVersion=(1, 7),
        initialFontName=letter.typeface,  # else Helvetica is named in the file, unembedded
        lang=language,
    )
    tags = Tags(canvas)
    for page in layout.pages:
        for block in page:
            _draw_block(canvas, tags, block, layout.chooser)
        tags.end_page()
    _describe(canvas, letter)
    tags.finish(_title(letter), printable(letter.sender.name), language)
    canvas.save()
    return output.getvalue()


def _describe(canvas: Canvas, letter: Letter) -> None:
    canvas.setTitle(_title(letter))
    canvas.setAuthor(printable(letter.sender.name))
    canvas.setSubject(printable(f"Letter to {letter.recipient.name or letter.company}"))
    canvas.setCreator(_CREATOR)


def _title(letter: Letter) -> str:
    return subject_line(letter) or "Letter"


def _draw_block(canvas: Canvas, tags: Tags, block: SetBlock, chooser: FaceChooser) -> None:
    """Each line of text as a paragraph; of the enclosures each is an item of a list."""
    texts = _texts(block.lines)
    is_list = block.block.part == "enclosures"
    heading = 1 if block.begins else 0
    for lines in texts[:heading] if is_list else texts:
        with tags.element("P"):
            _draw_lines(canvas, tags, lines, chooser)
    if not is_list or not texts[heading:]:
        return
    with tags.element("L"):
        for lines in texts[heading:]:
            with tags.element("LI"), tags.element("LBody"):
                _draw_lines(canvas, tags, lines, chooser)


def _texts(lines: tuple[SetLine, ...]) -> list[list[SetLine]]:
    """The lines on the page, gathered by the line of text that they are set from."""
    texts: list[list[SetLine]] = [[]]
    for line in lines:
        texts[-1].append(line)
        if line.ends:
            texts.append([])
    return [text for text in texts if text]


def _draw_lines(canvas: Canvas, tags: Tags, lines: list[SetLine], chooser: FaceChooser) -> None:
    """Lines as they follow each other, each link in them as an element of its own."""
    pieces = (piece for line in lines for piece in _pieces(line))
    for is_link, group in groupby(pieces, key=lambda piece: bool(piece.links)):
        if is_link:
            for piece in group:
                _draw_link(canvas, tags, piece, chooser)
        else:
            with tags.marked():
                _draw_text(canvas, group, chooser)


def _pieces(line: SetLine) -> Iterator[SetLine]:
    """The line cut at its links."""
    if not line.links:
        yield line
        return
    at, x = 0, line.x
    for link in line.links:
        if link.start > at:
            yield replace(line, text=line.text[at : link.start], x=x, links=())
        yield replace(line, text=line.text[link.start : link.end], x=link.left, links=(link,))
        at, x = link.end, link.right
    if at < len(line.text):
        yield replace(line, text=line.text[at:], x=x, links=())


def _draw_link(canvas: Canvas, tags: Tags, piece: SetLine, chooser: FaceChooser) -> None:
    (link,) = piece.links
    bottom, top = piece.y - 0.25 * piece.size, piece.y + 0.8 * piece.size
    with tags.element("Link"):
        with tags.marked():
            _draw_text(canvas, [piece], chooser)
        tags.annotate(link.target, (link.left, bottom, link.right, top))


def _draw_text(canvas: Canvas, pieces: Iterable[SetLine], chooser: FaceChooser) -> None:
    """Pieces as one text, so that face and size are written only where they change."""
    text = canvas.beginText()
    set_in: tuple[str, float] | None = None
    for piece in pieces:
        text.setTextOrigin(piece.x, piece.y)
        for face, words in chooser.runs(piece.text):
            if set_in != (face.name, piece.size):
                set_in = (face.name, piece.size)
                text.setFont(*set_in)
            text.textOut(words)
    canvas.drawText(text)
