"""Where on the paper each part of a letter stands, so that a page can mark it and be clicked."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from debrief_core.interview import Letter
from debrief_core.letter.placing import SetLine
from debrief_core.letter.setting import Layout, lay_out
from debrief_core.letter.sheet import printable

_ASCENT, _DESCENT = 0.8, 0.25
"""How far letters reach above and below their baseline, in parts of the type size."""


@dataclass(frozen=True)
class Place:
    """A box on the paper, in points from the page's upper left corner.

    `where` is what a remark calls it: a paragraph's role, or `sender`, `date`, `recipient`,
    `salutation`, `valediction`, `signature`, `enclosures`. `page` counts from 0.
    """

    where: str
    page: int
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class _Line:
    """A line on the paper with where its first character stands in its block's text."""

    where: str
    page: int
    start: int
    line: SetLine


class PageMap:
    """A letter's paper with the place of all that stands on it; the letter is set once for it.

    `width` and `height` are the paper's, in points.
    """

    def __init__(self, letter: Letter) -> None:
        self._letter = letter
        self._layout = lay_out(letter)
        self._lines = tuple(_lines(self._layout))
        self.width, self.height = self._layout.width, self._layout.height

    def places(self) -> tuple[Place, ...]:
        """The box of each part and paragraph in reading order; one a page if over several."""
        parts = groupby(self._lines, key=lambda one: (one.page, one.where))
        return tuple(
            _around([_box(self._layout, one, (0, len(one.line.text))) for one in lines])
            for _, lines in parts
        )

    def stretch(self, where: str, span: tuple[int, int]) -> list[Place]:
        """The boxes of a stretch of one part's words, one a line: a remark's `where` and `span`.

        The span counts in the words as they are kept, before they are trimmed for print. What
        does not print, such as the subject, has no box.
        """
        kept = {paragraph.role: paragraph.words for paragraph in self._letter.paragraphs}
        words = kept.get(where) or (self._letter.salutation if where == "salutation" else "")
        start = len(printable(words[: span[0]] + "|")) - 1
        stop = start + len(printable(words[span[0] : span[1]]))
        return [
            _box(self._layout, one, (max(start - one.start, 0), stop - one.start))
            for one in self._lines
            if one.where == where and one.start < stop and start < one.start + len(one.line.text)
        ]


def _lines(layout: Layout) -> Iterator[_Line]:
    """Every line with its place in the text of the block that it is part of."""
    at: dict[int, int] = {}
    for page, blocks in enumerate(layout.pages):
        for block in blocks:
            where = block.block.role or block.block.part
            for line in block.lines:
                start = at.get(id(block.block), 0)
                yield _Line(where, page, start, line)
                at[id(block.block)] = start + len(line.text) + line.ends


def _box(layout: Layout, one: _Line, span: tuple[int, int]) -> Place:
    """The box around a stretch of a line's characters."""
    line, widths = one.line, layout.choosers.of(one.line.bold).widths
    before, shown = line.text[: span[0]], line.text[slice(*span)].rstrip()
    left = line.x + line.size * sum(map(widths.__getitem__, before))
    width = line.size * sum(map(widths.__getitem__, shown))
    top = layout.height - line.y - _ASCENT * line.size
    return Place(one.where, one.page, left, top, width, (_ASCENT + _DESCENT) * line.size)


def _around(places: list[Place]) -> Place:
    """The box around several."""
    left, top = min(one.left for one in places), min(one.top for one in places)
    right = max(one.left + one.width for one in places)
    bottom = max(one.top + one.height for one in places)
    return Place(places[0].where, places[0].page, left, top, right - left, bottom - top)
