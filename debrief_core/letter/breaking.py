"""Where lines break: at spaces, between Chinese and Japanese characters, or where they must."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from debrief_core.letter.faces import FaceChooser
from debrief_core.letter.links import Link, find_links

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


@dataclass(frozen=True)
class MeasuredLine:
    """A line of text with the running width of its characters at type size 1.

    `widths[i]` is the width of the first `i` characters, so any stretch of the line is measured
    by one subtraction, at any size.
    """

    text: str
    widths: tuple[float, ...]
    breaks: tuple[int, ...]
    links: tuple[Link, ...]

    def width(self, start: int, stop: int) -> float:
        """The width of the characters from `start` to `stop`, at size 1."""
        return self.widths[stop] - self.widths[start]


def measure(text: str, chooser: FaceChooser) -> MeasuredLine:
    """The line measured once, in the faces its characters will be set in."""
    widths = tuple(accumulate(map(chooser.width, text), initial=0.0))
    may_break = _SPACE if text.isascii() else _MAY_BREAK
    breaks = tuple(match.start() for match in may_break.finditer(text))
    return MeasuredLine(text, widths, breaks, find_links(text))


def broken(line: MeasuredLine, room: float) -> Iterator[tuple[int, int]]:
    """Start and end of each line on the page; `room` is the width at size 1.

    A word wider than the page is broken where it has to be, so no text ever leaves the paper.
    """
    start, end = 0, len(line.text)
    while start < end:
        last = bisect_right(line.widths, line.widths[start] + room) - 1
        stop = end if last >= end else _break_before(line, start, last)
        yield start, stop
        start = stop + (line.text[stop : stop + 1] == " ")


def _break_before(line: MeasuredLine, start: int, last: int) -> int:
    at = bisect_right(line.breaks, last) - 1
    if at >= 0 and line.breaks[at] > start:
        return line.breaks[at]
    return max(last, start + 1)
