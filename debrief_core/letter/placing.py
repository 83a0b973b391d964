"""Parts placed on the paper: each line with its baseline, its links, and the design's strokes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from debrief_core.letter.designs import BLACK, Density, Look
from debrief_core.letter.parts import Part, Row, in_bands
from debrief_core.letter.sheet import Block


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
    bold: bool = False
    ink: str = BLACK


@dataclass(frozen=True)
class SetBlock:
    """A block, or the part of one that stands on this page; `begins` with the block itself."""

    block: Block
    lines: tuple[SetLine, ...]
    begins: bool = True


@dataclass(frozen=True)
class Stroke:
    """A rule or a bar: its left end, its length and thickness, all in points, and its colour."""

    x: float
    y: float
    length: float
    thickness: float
    ink: str


@dataclass(frozen=True)
class PageArea:
    """A sheet of paper as a design uses it at one density; all lengths in points."""

    paper_width: float
    paper_height: float
    density: Density
    look: Look

    @property
    def left(self) -> float:
        """Where the text begins."""
        return self.density.margin + self.density.hang

    @property
    def measure(self) -> float:
        """How wide the text is."""
        return self.paper_width - self.density.margin - self.left

    @property
    def top(self) -> float:
        """Where the first line's room begins."""
        return self.paper_height - self.density.margin

    @property
    def room(self) -> float:
        """How high the text may be."""
        return self.paper_height - 2 * self.density.margin

    @property
    def bottom(self) -> float:
        """Below this no line stands."""
        return self.density.margin

    def points(self, lines: float) -> float:
        """The height of so many lines of the text's size."""
        return lines * self.density.size * self.density.leading

    def gap(self, part: Part) -> float:
        """The room before a part that is not the page's first."""
        return self.points(self.look.gaps[part.name] * self.density.gap)

    def bands(self, parts: Sequence[Part]) -> list[list[Part]]:
        """What stands side by side, from the top down."""
        return in_bands(parts, self.density, self.measure, self.room)

    def band_height(self, band: Sequence[Part]) -> float:
        """The height of what stands side by side, its first lines on one baseline."""
        first = max(part.first for part in band)
        return max(
            part.height(self.density, self.measure) + self.points(first - part.first)
            for part in band
        )

    def holds(self, parts: Sequence[Part]) -> bool:
        """Whether everything fits one page."""
        used = 0.0
        for band in self.bands(parts):
            used += (self.gap(band[0]) if used else 0) + self.band_height(band)
        return used <= self.room + 1e-6


def place_part(
    part: Part, rows: Sequence[Row], y: float, area: PageArea, begins: bool | None = None
) -> SetBlock:
    """The rows placed one under the other from `y` down, each in its part's column."""
    column, width = part.column, part.width(area.density, area.measure)
    left = area.density.margin if column.hangs else area.left
    left += 0 if column.hangs else column.align * (area.measure - width)
    lines = []
    for row in rows:
        y -= row.size * area.density.leading
        unused = width - row.text.width(*row.span) * row.size
        lines.append(_set_line(row, (left + column.align * unused, y)))
    return SetBlock(part.block, tuple(lines), part.begins if begins is None else begins)


def _set_line(row: Row, at: tuple[float, float]) -> SetLine:
    """A row placed with its baseline starting `at` a point.

    The space where the line was broken stays at its end, unseen: whoever reads the page aloud
    or copies from it must not run two words together.
    """
    line, (start, stop), size = row.text, row.span, row.size
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
    words, ends = line.text[start : stop + broken_at_space], stop == len(line.text)
    return SetLine(words, x, y, size, links, ends, row.style.bold, row.style.ink)


def place_strokes(page: Sequence[SetBlock], area: PageArea) -> Iterator[Stroke]:
    """The rule under the letterhead, and the bar beside the name, where the design has them."""
    head = [line for block in page if block.block.part == "sender" for line in block.lines]
    if not head:
        return
    look, density = area.look, area.density
    if look.rule:
        y = min(line.y for line in head) - 0.9 * density.size
        yield Stroke(area.left, y, area.measure, look.rule, look.ink)
    if look.bar:
        yield Stroke(density.margin, head[0].y, 0.86 * density.hang, look.bar, look.ink)
