"""The letter drawn: embedded faces, clickable links, tags, the same bytes each time."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BytesIO
from itertools import groupby

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from debrief_core.interview import Letter
from debrief_core.letter.designs import BLACK
from debrief_core.letter.language import letter_language
from debrief_core.letter.parts import Choosers
from debrief_core.letter.placing import SetBlock, SetLine, Stroke
from debrief_core.letter.setting import lay_out
from debrief_core.letter.sheet import printable, subject_line
from debrief_core.letter.tags import Tags

_CREATOR = "Interview Debrief"


def draw_pdf(letter: Letter) -> bytes:
    """The PDF's bytes; `render_pdf` says what holds for them."""
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
    _draw_strokes(canvas, tags, layout.strokes)
    for page in layout.pages:
        for block in page:
            _draw_block(canvas, tags, block, layout.choosers)
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


def _draw_strokes(canvas: Canvas, tags: Tags, strokes: Iterable[Stroke]) -> None:
    """Rules and bars, which say nothing and are not read aloud."""
    for stroke in strokes:
        with tags.artifact():
            canvas.setFillColor(HexColor(stroke.ink))
            canvas.rect(stroke.x, stroke.y, stroke.length, stroke.thickness, stroke=0, fill=1)
            canvas.setFillColor(HexColor(BLACK))


def _draw_block(canvas: Canvas, tags: Tags, block: SetBlock, choosers: Choosers) -> None:
    """Each line of text as a paragraph; of the enclosures each is an item of a list."""
    texts = _texts(block.lines)
    is_list = block.block.part == "enclosures"
    heading = 1 if block.begins else 0
    for lines in texts[:heading] if is_list else texts:
        with tags.element("P"):
            _draw_lines(canvas, tags, lines, choosers)
    if not is_list or not texts[heading:]:
        return
    with tags.element("L"):
        for lines in texts[heading:]:
            with tags.element("LI"), tags.element("LBody"):
                _draw_lines(canvas, tags, lines, choosers)


def _texts(lines: tuple[SetLine, ...]) -> list[list[SetLine]]:
    """The lines on the page, gathered by the line of text that they are set from."""
    texts: list[list[SetLine]] = [[]]
    for line in lines:
        texts[-1].append(line)
        if line.ends:
            texts.append([])
    return [text for text in texts if text]


def _draw_lines(canvas: Canvas, tags: Tags, lines: list[SetLine], choosers: Choosers) -> None:
    """Lines as they follow each other, each link in them as an element of its own."""
    if not any(line.links for line in lines):
        with tags.marked():
            _draw_text(canvas, lines, choosers, whole_lines=True)
        return
    pieces = (piece for line in lines for piece in _pieces(line))
    for is_link, group in groupby(pieces, key=lambda piece: bool(piece.links)):
        if is_link:
            for piece in group:
                _draw_link(canvas, tags, piece, choosers)
        else:
            with tags.marked():
                _draw_text(canvas, group, choosers)


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


def _draw_link(canvas: Canvas, tags: Tags, piece: SetLine, choosers: Choosers) -> None:
    (link,) = piece.links
    bottom, top = piece.y - 0.25 * piece.size, piece.y + 0.8 * piece.size
    with tags.element("Link"):
        with tags.marked():
            _draw_text(canvas, [piece], choosers)
        tags.annotate(link.target, (link.left, bottom, link.right, top))


def _draw_text(
    canvas: Canvas, pieces: Iterable[SetLine], choosers: Choosers, *, whole_lines: bool = False
) -> None:
    """Pieces as one text, so that face and size are written only where they change.

    What ends a line is written as such: reportlab then need not measure how far it went.
    """
    text = canvas.beginText()
    set_in: tuple[str, float] | None = None
    ink = BLACK
    for piece in pieces:
        if piece.ink != ink:
            ink = piece.ink
            text.setFillColor(HexColor(ink))
        text.setTextOrigin(piece.x, piece.y)
        runs = list(choosers.of(piece.bold).runs(piece.text))
        for nth, (face, words) in enumerate(runs, 1):
            if set_in != (face.name, piece.size):
                set_in = (face.name, piece.size)
                text.setFont(*set_in)
            write = text.textLine if whole_lines and nth == len(runs) else text.textOut
            write(words)
    if ink != BLACK:
        text.setFillColor(HexColor(BLACK))  # the colour outlasts the text
    canvas.drawText(text)
