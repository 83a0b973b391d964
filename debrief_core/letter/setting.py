"""Setting type: where lines break, and the largest size at which the letter keeps to one page."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, islice
from typing import Literal

from debrief_core.interview import Letter
from debrief_core.letter.breaking import MeasuredLine, measure
from debrief_core.letter.faces import FaceChooser
from debrief_core.letter.sheet import Block, letter_blocks
from debrief_core.letter.total_fit import broken, count_lines

MM = 72 / 25.4
PAPERS: dict[Literal["a4", "letter"], tuple[float, float]] = {
    "a4": (210 * MM, 297 * MM),
    "letter": (8.5 * 72, 11 * 72),
}
MOST_PAGES = 12
"""No letter needs more; a text pasted by mistake must not make a book."""

_GAPS = {
    "sender": 0.0,
    "date": 2.0,
    "recipient": 1.0,
    "salutation": 1.4,
    "body": 0.7,
    "valediction": 1.0,
    "signature": 2.6,
    "enclosures": 1.6,
}
_SCALES = {"enclosures": 0.9}


@dataclass(frozen=True)
class Density:
    """How tightly the letter is set: type size in points, leading and gaps in lines, margin."""

    size: float
    leading: float
    gap: float
    margin: float


DENSITIES = (
    Density(11.5, 1.36, 1.0, 27 * MM),
    Density(11.0, 1.36, 1.0, 26 * MM),
    Density(10.5, 1.34, 0.95, 25 * MM),
    Density(10.0, 1.32, 0.9, 24 * MM),
    Density(10.0, 1.26, 0.75, 20 * MM),
    Density(10.0, 1.22, 0.6, 18 * MM),
)
"""From comfortable to as tight as stays readable; type never gets smaller than 10 points."""


@dataclass(frozen=True)
class SetLink:
    """The part of a link that stands on one line: its characters, and where they are drawn."""

    target: str
    start: int
    end: int
    left: float
    right: float


@dataclass(frozen=True)
class SetLine:
    """One line on the page: its words, the baseline's start, the type size, its links.

    `ends` is whether the line of text that it is set from ends with it.
    """

    text: str
    x: float
    y: float
    size: float
    links: tuple[SetLink, ...] = ()
    ends: bool = True


@dataclass(frozen=True)
class SetBlock:
    """A block, or the part of one that stands on this page; `begins` with the block itself."""

    block: Block
    lines: tuple[SetLine, ...]
    begins: bool = True


@dataclass(frozen=True)
class Layout:
    """The whole letter set: paper size in points, and the blocks of each page."""

    width: float
    height: float
    density: Density
    pages: tuple[tuple[SetBlock, ...], ...]
    chooser: FaceChooser


def lay_out(letter: Letter) -> Layout:
    """The letter at the loosest density that keeps it to one page, else at the tightest."""
    blocks = letter_blocks(letter)
    chooser = FaceChooser(letter.typeface, "\n".join(line for b in blocks for line in b.lines))
    measured = [(b, [measure(line, chooser) for line in b.lines]) for b in blocks]
    paper = PAPERS[letter.paper]
    density = next((one for one in DENSITIES if _is_one_page(measured, one, paper)), DENSITIES[-1])
    pages = tuple(islice(_pages(measured, density, paper), MOST_PAGES))
    return Layout(*paper, density, pages, chooser)


def _is_one_page(
    measured: list[tuple[Block, list[MeasuredLine]]], density: Density, paper: tuple[float, float]
) -> bool:
    """Whether everything fits one page; it counts lines and places none, for it is tried often."""
    width, room = paper[0] - 2 * density.margin, paper[1] - 2 * density.margin
    for place, (block, texts) in enumerate(measured):
        room -= _GAPS[block.part] * density.gap * density.size * density.leading if place else 0
        for nth, text in enumerate(texts):
            size = _size(block, nth, density)
            room -= count_lines(text, width / size) * size * density.leading
    return room >= -1e-6


def _pages(
    measured: list[tuple[Block, list[MeasuredLine]]], density: Density, paper: tuple[float, float]
) -> Iterator[tuple[SetBlock, ...]]:
    """Blocks with their lines placed, page by page; no block on a page is without a line."""
    width, height = paper
    page: list[SetBlock] = []
    y = height - density.margin
    for block, texts in measured:
        y -= _GAPS[block.part] * density.gap * density.size * density.leading if page else 0
        rows = _rows(block, texts, density, width - 2 * density.margin)
        begins = True
        while rows:
            count = _lines_here(block, rows, (y - density.margin) / density.leading, fresh=not page)
            lines: list[SetLine] = []
            for text, span, size in rows[:count]:
                y -= size * density.leading
                lines.append(_set_line(text, span, (density.margin, y), size))
            if lines:
                page.append(SetBlock(block, tuple(lines), begins))
                begins = False
            rows = rows[count:]
            if rows:
                yield tuple(page)
                page, y = [], height - density.margin
    yield tuple(page)


_Row = tuple[MeasuredLine, tuple[int, int], float]
"""A line to be placed: what it is set from, which stretch of that, and the type size."""


def _rows(block: Block, texts: list[MeasuredLine], density: Density, width: float) -> list[_Row]:
    sizes = (_size(block, nth, density) for nth in range(len(texts)))
    return [
        (text, span, size)
        for text, size in zip(texts, sizes, strict=True)
        for span in broken(text, width / size)
    ]


def _lines_here(block: Block, rows: list[_Row], room: float, *, fresh: bool) -> int:
    """How many lines of a block go on this page; `room` is its height without the leading.

    Only the body is divided between pages, and never so that one line of a paragraph stands
    alone. An empty (`fresh`) page takes what it can, so that there is always an end.
    """
    room += 1e-3  # a page filled to the last point is full, not over
    used = accumulate(size for _, _, size in rows)
    fitting = sum(height <= room for height in used)
    if fitting == len(rows):
        return fitting
    if fitting == len(rows) - 1 and fitting > 2:
        fitting -= 1
    if fresh:
        return max(fitting, 1)
    return fitting if block.part == "body" and fitting >= 2 else 0


def _set_line(
    line: MeasuredLine, span: tuple[int, int], at: tuple[float, float], size: float
) -> SetLine:
    """The stretch `span` of a line, placed with its baseline starting `at` a point.

    The space where the line was broken stays at its end, unseen: whoever reads the page aloud
    or copies from it must not run two words together.
    """
    start, stop = span
    x, y = at
    links = tuple(
        SetLink(
            link.target,
            max(link.start, start) - start,
            min(link.end, stop) - start,
            x + line.width(start, max(link.start, start)) * size,
            x + line.width(start, min(link.end, stop)) * size,
        )
        for link in line.links
        if link.start < stop and link.end > start
    )
    broken_at_space = line.text[stop : stop + 1] == " "
    words = line.text[start : stop + broken_at_space]
    return SetLine(words, x, y, size, links, ends=stop == len(line.text))


def _size(block: Block, nth: int, density: Density) -> float:
    if block.part == "sender":
        return density.size * (1.4 if nth == 0 else 0.92)
    return density.size * _SCALES.get(block.part, 1.0)
