"""Where lines may break: at spaces, between Chinese and Japanese characters, in addresses."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from debrief_core.letter.links import Link, find_links
from debrief_core.typefaces.choosing import FaceChooser

_CJK = r"\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_NEVER_FIRST = (
    r"、。，．・：；？！）」』】〕〉》”’ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜％"
    r".,:;?!)\]}»%…"  # the Latin ones too, which people type after Han
)
_NEVER_LAST = r"（「『【〔〈《“‘(\[{«"
_SPACE = re.compile(" ")
_MAY_BREAK = re.compile(
    rf"(?<=\S)(?=[ \t])|(?<=[{_CJK}])(?<![{_NEVER_LAST}])(?=[^\s{_NEVER_FIRST}])"
    rf"|(?<=[^\s{_NEVER_LAST}])(?=[{_CJK}])(?![{_NEVER_FIRST}])"
)
_IN_ADDRESS = re.compile(r"(?<=[^/:]/)(?=[^\s/])")
_IN_LONG_WORD = re.compile(r"(?<=[^\W_][/?&=._-])(?=[^\W_])")


@dataclass(frozen=True)
class Cuts:
    """The places where lines may end, the line's own end last, and where the next begins.

    `reach` is the width up to each stop, `left` up to each start; the end has no start after it.
    `in_address` are the stops to avoid.
    """

    stops: tuple[int, ...]
    starts: tuple[int, ...]
    reach: tuple[float, ...]
    left: tuple[float, ...]
    in_address: frozenset[int]


@dataclass(frozen=True)
class MeasuredLine:
    """A line of text with the running width of its characters at type size 1.

    `widths[i]` is the width of the first `i` characters, so any stretch of the line is measured
    by one subtraction, at any size.
    """

    text: str
    widths: tuple[float, ...]
    links: tuple[Link, ...]

    def width(self, start: int, stop: int) -> float:
        """The width of the characters from `start` to `stop`, at size 1."""
        return self.widths[stop] - self.widths[start]

    @cached_property
    def cuts(self) -> Cuts:
        """Spaces, places between Chinese and Japanese characters, slashes of addresses."""
        may_break = _SPACE if self.text.isascii() else _MAY_BREAK
        natural = [match.start() for match in may_break.finditer(self.text)]
        slashes = frozenset(
            match.start()
            for link in self.links
            for match in _IN_ADDRESS.finditer(self.text, link.start, link.end)
        )
        return self._cuts_at(sorted({*natural, *slashes}) if slashes else natural, slashes)

    @cached_property
    def widest(self) -> float:
        """The widest stretch that has no place to break."""
        return max(
            reach - left
            for left, reach in zip((0.0, *self.cuts.left), self.cuts.reach, strict=False)
        )

    def cuts_for(self, room: float) -> Cuts:
        """The cuts, with more of them in words that are wider than the room."""
        if self.widest <= room:
            return self.cuts
        more = sorted({*self.cuts.stops[:-1], *self._forced(room)})
        return self._cuts_at(more, self.cuts.in_address)

    def _forced(self, room: float) -> Iterator[int]:
        """Where words wider than the room break: after a sign within them, or anywhere."""
        for start, stop in zip((0, *self.cuts.starts), self.cuts.stops, strict=False):
            at = start
            while self.width(at, stop) > room:
                last = max(bisect_right(self.widths, self.widths[at] + room) - 1, at + 1)
                signs = [m.start() for m in _IN_LONG_WORD.finditer(self.text, at + 1, last + 1)]
                at = signs[-1] if signs and signs[-1] <= last else last
                yield at

    def _cuts_at(self, places: list[int], in_address: frozenset[int]) -> Cuts:
        stops = (*places, len(self.text))
        starts = tuple(at + (self.text[at : at + 1] == " ") for at in stops)
        reach, left = (tuple(map(self.widths.__getitem__, ats)) for ats in (stops, starts[:-1]))
        return Cuts(stops, starts[:-1], reach, left, in_address)


def measure(text: str, chooser: FaceChooser) -> MeasuredLine:
    """The line measured once, in the faces its characters will be set in."""
    widths = tuple(accumulate(map(chooser.widths.__getitem__, text), initial=0.0))
    return MeasuredLine(text, widths, find_links(text))
