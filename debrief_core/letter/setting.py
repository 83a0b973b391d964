"""Setting type: where pages break, at the largest size at which the letter keeps to one page."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from debrief_core.interview import Letter
from debrief_core.letter.designs import LOOKS, PAPERS, Density, Look
from debrief_core.letter.parts import Choosers, Part, Row, cut_in_parts
from debrief_core.letter.placing import PageArea, SetBlock, Stroke, place_part, place_strokes
from debrief_core.letter.sheet import Block, letter_blocks
from debrief_core.typefaces.choosing import FaceChooser

MOST_PAGES = 12
"""No letter needs more; a text pasted by mistake must not make a book."""


@dataclass(frozen=True)
class Layout:
    """The whole letter set: paper size in points, the blocks of each page, the first's strokes."""

    width: float
    height: float
    density: Density
    pages: tuple[tuple[SetBlock, ...], ...]
    choosers: Choosers
    strokes: tuple[Stroke, ...] = ()


def lay_out(letter: Letter) -> Layout:
    """The letter at the loosest density that keeps it to one page, else at the tightest."""
    look, blocks = LOOKS[letter.design], letter_blocks(letter)
    choosers = _choosers(letter, look, blocks)
    parts = cut_in_parts(blocks, look, choosers)
    width, height = PAPERS[letter.paper]
    areas = (PageArea(width, height, density, look) for density in look.densities)
    area = next((one for one in areas if one.holds(parts)), None)
    area = area or PageArea(width, height, look.densities[-1], look)
    pages = _pages(parts, area)
    return Layout(
        width, height, area.density, pages, choosers, tuple(place_strokes(pages[0], area))
    )


def _choosers(letter: Letter, look: Look, blocks: Sequence[Block]) -> Choosers:
    text = "\n".join(line for block in blocks for line in block.lines)
    bold = any(style.bold for style in look.styles.values())
    return Choosers(
        FaceChooser(letter.typeface, text),
        FaceChooser(letter.typeface, text, bold=True) if bold else None,
    )


@dataclass
class _Pages:
    """Pages as they fill: those that are full, and how far down the one at hand is."""

    area: PageArea
    done: list[tuple[SetBlock, ...]]
    page: list[SetBlock]
    y: float

    def turn(self) -> None:
        """Begin a new page."""
        self.done.append(tuple(self.page))
        self.page, self.y = [], self.area.top

    def add_side_by_side(self, band: Sequence[Part]) -> None:
        """Parts that begin on one baseline, on this page if they all density it."""
        height, first = self.area.band_height(band), max(part.first for part in band)
        if self.page and self.y - self.area.bottom < height:
            self.turn()
        for part in band:
            top = self.y - self.area.points(first - part.first)
            rows = part.rows(self.area.density, self.area.measure)
            self.page.append(place_part(part, rows, top, self.area))
        self.y -= height

    def add(self, part: Part) -> None:
        """One part, over as many pages as it takes; no block on a page is without a line."""
        rows, begins = part.rows(self.area.density, self.area.measure), part.begins
        while rows and len(self.done) < MOST_PAGES:
            room = (self.y - self.area.bottom) / self.area.density.leading
            count = _lines_here(part.block, rows, room, fresh=not self.page)
            if count:
                self.page.append(place_part(part, rows[:count], self.y, self.area, begins))
                self.y, begins = self.page[-1].lines[-1].y, False
            rows = rows[count:]
            if rows:
                self.turn()


def _pages(parts: Sequence[Part], area: PageArea) -> tuple[tuple[SetBlock, ...], ...]:
    """The parts with their lines placed, page by page."""
    pages = _Pages(area, [], [], area.top)
    for band in area.bands(parts):
        pages.y -= area.gap(band[0]) if pages.page else 0
        if len(band) > 1:
            pages.add_side_by_side(band)
        else:
            pages.add(band[0])
    pages.turn()
    return tuple(pages.done[:MOST_PAGES])


def _lines_here(block: Block, rows: list[Row], room: float, *, fresh: bool) -> int:
    """How many lines of a block go on this page; `room` is its height without the leading.

    Only the body is divided between pages, and never so that one line of a paragraph stands
    alone. An empty (`fresh`) page takes what it can, so that there is always an end.
    """
    room += 1e-3  # a page filled to the last point is full, not over
    used = accumulate(row.size for row in rows)
    fitting = sum(height <= room for height in used)
    if fitting == len(rows):
        return fitting
    if fitting == len(rows) - 1 and fitting > 2:
        fitting -= 1
    if fresh:
        return max(fitting, 1)
    return fitting if block.part == "body" and fitting >= 2 else 0
