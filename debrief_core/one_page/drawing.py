"""The page set in type and drawn.

A page that runs over is no page to take along. So the type becomes smaller, then long texts are
cut short, then the last lines of the longest part go, and the foot tells how many.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from debrief_core.one_page.page import OnePage, Part
from debrief_core.typefaces.choosing import scripts_not_set
from debrief_core.typefaces.scripts import LANGUAGES
from debrief_core.typefaces.typesetting import USUAL, lettered, style

MARGIN = 50
INDENT = 10
SIZES = (11.0, 10.0, 9.0)
"""Of the lines, in points; smaller is no type to read on the way."""
LONGEST, SHORTENED = 900, 220
"""Characters of a line: at most, and where the page would run over."""
BULLET = "•"


def draw_pdf(page: OnePage) -> bytes:
    """The page as a PDF of exactly one page, the same bytes each time.

    Text goes to it as glyphs only, never through any markup of the user's.
    """
    set_ = _fitting(page)
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=_size(page), invariant=1, initialFontName=USUAL)
    canvas.setTitle(f"{page.title}, {page.under_title}" if page.under_title else page.title)
    canvas.setCreator("Interview Debrief")
    at = _size(page)[1] - MARGIN
    for paragraph, height, look in set_:
        at -= look.spaceBefore + height
        paragraph.drawOn(canvas, MARGIN, at)
        at -= look.spaceAfter
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _size(page: OnePage) -> tuple[float, float]:
    """Width and height of the paper in points."""
    width, height = LETTER if page.paper == "letter" else A4
    return float(width), float(height)


_Set = list[tuple[Paragraph, float, ParagraphStyle]]


def _fitting(page: OnePage) -> _Set:
    """The page set in type so that it fits: smaller first, then with less on it."""
    whole, cut = _shortened(page, LONGEST)
    for size in SIZES:
        if set_ := _set_within(whole, size, _foot(page, cut, 0)):
            return set_
    short, cut = _shortened(page, SHORTENED)
    for left_out in range(sum(len(part.lines) for part in page.parts) + 1):
        if set_ := _set_within(short, SIZES[-1], _foot(page, cut, left_out)):
            return set_
        short = _with_one_less(short)
    raise AssertionError("A title alone always fits: it is one line of at most 300 characters.")


def _shortened(page: OnePage, longest: int) -> tuple[OnePage, int]:
    """The page with lines of at most so many characters, and how many were longer."""
    parts = tuple(
        Part(part.title, tuple(_clipped(line, longest) for line in part.lines))
        for part in page.parts
        if part.lines
    )
    cut = sum(len(line) > longest for part in page.parts for line in part.lines)
    return replace(page, parts=parts), cut


def _clipped(text: str, longest: int) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= longest else f"{one_line[: longest - 1].rstrip()}…"


def _with_one_less(page: OnePage) -> OnePage:
    """Without the last line of the part that has most; of equals the later one gives way."""
    most = max((len(part.lines) for part in page.parts), default=0)
    at = max((at for at, part in enumerate(page.parts) if len(part.lines) == most), default=-1)
    parts = (
        Part(part.title, part.lines[:-1]) if nth == at else part
        for nth, part in enumerate(page.parts)
    )
    return replace(page, parts=tuple(part for part in parts if part.lines))


def _foot(page: OnePage, cut: int, left_out: int) -> str:
    """What is not on the page as it was written."""
    said = []
    if left_out:
        said.append(f"Left out for room: {left_out} {'line' if left_out == 1 else 'lines'}.")
    if cut:
        said.append(f"Cut short: {cut} {'text' if cut == 1 else 'texts'}, marked with “…”.")
    words = "\n".join((page.title, page.under_title, *_lines_of(page.parts)))
    if unset := scripts_not_set(words, USUAL):
        names = [LANGUAGES.get(one.script, "") for one in unset]
        scripts = ", ".join(dict.fromkeys(filter(None, names))) or "Some signs"
        said.append(f"{scripts} cannot be printed here, and shows as “?”.")
    return " ".join(said)


def _lines_of(parts: Sequence[Part]) -> Iterator[str]:
    for part in parts:
        yield part.title
        yield from part.lines


def _set_within(page: OnePage, size: float, foot: str) -> _Set | None:
    """The page in type of this size; None where it runs over."""
    width, height = _size(page)
    set_: _Set = []
    used = 0.0
    for look, markup in _paragraphs(page, size, foot):
        paragraph = Paragraph(markup, look)
        tall = paragraph.wrap(width - 2 * MARGIN, height)[1]
        used += look.spaceBefore + tall + look.spaceAfter
        if used > height - 2 * MARGIN:
            return None
        set_.append((paragraph, tall, look))
    return set_


def _paragraphs(page: OnePage, size: float, foot: str) -> Iterator[tuple[ParagraphStyle, str]]:
    line = style(size, size / 4)
    line.leftIndent, line.bulletIndent, line.bulletFontName = INDENT, 0, USUAL
    heading = style(size + 2, 3, bold=True)
    heading.spaceBefore = size * 0.7
    yield style(18, 2, bold=True), lettered(_clipped(page.title, 120), bold=True)
    if page.under_title:
        yield style(size, 4), lettered(_clipped(page.under_title, 200))
    for part in page.parts:
        yield heading, lettered(part.title, bold=True)
        for text in part.lines:
            yield line, f"<bullet>{BULLET}</bullet>{lettered(text)}"
    if foot:
        small = style(8, 0)
        small.spaceBefore = size
        yield small, lettered(foot)
