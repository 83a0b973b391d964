"""The letter cut into parts as its design sets them, each line measured once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from debrief_core.letter.breaking import MeasuredLine, measure
from debrief_core.letter.designs import PLAIN, WHOLE, Column, Density, Look, Style
from debrief_core.letter.sheet import Block
from debrief_core.letter.total_fit import broken, count_lines
from debrief_core.typefaces.choosing import FaceChooser

_TALLEST_BESIDE = 0.5
"""Parts stand side by side only while they take less than this share of a page."""


@dataclass(frozen=True)
class Choosers:
    """The faces of the letter's text, and their bold cuts, which few designs need."""

    regular: FaceChooser
    bold: FaceChooser | None

    def of(self, bold: bool) -> FaceChooser:
        """The faces of one weight."""
        return self.bold if bold and self.bold else self.regular


@dataclass(frozen=True)
class Row:
    """A line to be placed: what it is set from, which stretch of that, its size and style."""

    text: MeasuredLine
    span: tuple[int, int]
    size: float
    style: Style


@dataclass(frozen=True)
class Part:
    """Lines of a block that stand together, with their column; `begins` with the block itself."""

    block: Block
    name: str
    column: Column
    lines: tuple[tuple[MeasuredLine, Style], ...]
    begins: bool = True

    @property
    def first(self) -> float:
        """The size of its first line beside that of the text."""
        return self.lines[0][1].scale

    def rows(self, density: Density, measure: float) -> list[Row]:
        """The lines as they are broken; `measure` is the width of the text in points."""
        width = self.width(density, measure)
        return [
            Row(text, span, density.size * style.scale, style)
            for text, style in self.lines
            for span in broken(text, width / (density.size * style.scale))
        ]

    def height(self, density: Density, measure: float) -> float:
        """The height in points; it counts lines and places none, for it is asked often."""
        width = self.width(density, measure)
        sizes = (
            size * count_lines(text, width / size)
            for text, style in self.lines
            for size in (density.size * style.scale,)
        )
        return density.leading * sum(sizes)

    def width(self, density: Density, measure: float) -> float:
        """How wide its lines may be."""
        return 0.86 * density.hang if self.column.hangs else self.column.share * measure


def cut_in_parts(blocks: Sequence[Block], look: Look, choosers: Choosers) -> list[Part]:
    """The blocks as parts; the sender's lines of contact are a part of their own."""
    parts = []
    for block in blocks:
        head = block.named if block.part == "sender" else len(block.lines)
        for nth, (name, lines) in enumerate(_cut(block, head)):
            column = look.columns.get(name, WHOLE)
            styled = ((line, _style(look, name, at)) for at, line in enumerate(lines))
            measured = tuple((measure(line, choosers.of(s.bold)), s) for line, s in styled)
            parts.append(Part(block, name, column, measured, begins=nth == 0))
    return parts


def _cut(block: Block, head: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    if block.lines[:head]:
        yield block.part, block.lines[:head]
    if block.lines[head:]:
        yield "contact", block.lines[head:]


def _style(look: Look, name: str, at: int) -> Style:
    if name == "sender":
        name = "headline" if at else "name"
    return look.styles.get(name, PLAIN)


def in_bands(
    parts: Sequence[Part], density: Density, measure: float, room: float
) -> list[list[Part]]:
    """Parts that stand side by side together, others alone, from the top of the page down."""
    bands: list[list[Part]] = []
    for part in parts:
        before = bands[-1] if bands else []
        if len(before) == 1 and before[0].column.beside == part.name:
            tallest = max(one.height(density, measure) for one in (*before, part))
            if tallest < _TALLEST_BESIDE * room:
                before.append(part)
                continue
        bands.append([part])
    return bands
