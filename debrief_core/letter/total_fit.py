"""The best breaks of a whole paragraph, rather than of one line after the other.

Knuth and Plass, "Breaking Paragraphs into Lines", Software: Practice and Experience 11 (1981),
1119-1184: the lines of a paragraph are judged together, so that none is left short, and the last
is no lone word, for the sake of another. Theirs is for justified text. Here the right edge is
ragged: a line's fault is the room it leaves, and a paragraph never takes more lines than it must.
"""

from bisect import bisect_left, bisect_right
from math import inf

from debrief_core.letter.breaking import Cuts, MeasuredLine

_LONE_WORD = 4.0
_SHORT_LAST = 0.2
_BROKEN_ADDRESS = 0.08
_TOLERANCE = 1e-9
"""Faults beside the usual one, which is the square of the share of its room that a line leaves.

A last line of one word is worse than any raggedness; one shorter than a fifth looks lost; an
address is broken rather than leave more than about a quarter of a line empty before it.
"""


def count_lines(line: MeasuredLine, room: float) -> int:
    """The fewest lines that hold the text; `room` is the width at type size 1."""
    return 1 if line.widths[-1] <= room else len(_latest(line.cuts_for(room), room))


def broken(line: MeasuredLine, room: float) -> list[tuple[int, int]]:
    """Start and end of each line on the page: as few lines as can be, as even as can be.

    A word wider than the page is broken where it has to be, so no text ever leaves the paper.
    """
    if line.widths[-1] <= room:
        return [(0, len(line.text))]
    cuts = line.cuts_for(room)
    ends = _best(line.text, cuts, room)
    starts = (0, *(cuts.starts[end] for end in ends[:-1]))
    return [(start, cuts.stops[end]) for start, end in zip(starts, ends, strict=True)]


def _latest(cuts: Cuts, room: float) -> list[int]:
    """The cut that each line reaches if every line takes all it can."""
    ends: list[int] = []
    end, left, last = -1, 0.0, len(cuts.stops) - 1
    while end < last:
        end = max(bisect_right(cuts.reach, left + room, lo=end + 1) - 1, end + 1)
        left = cuts.left[end] if end < last else 0.0
        ends.append(end)
    return ends


def _earliest(cuts: Cuts, room: float, lines: int) -> list[int]:
    """The first cut at which each line may end, so that the rest still fits its lines."""
    end = len(cuts.stops) - 1
    ends = [end]
    for _ in range(lines - 1):
        end = max(min(bisect_left(cuts.left, cuts.reach[end] - room), end - 1), 0)
        ends.append(end)
    return ends[::-1]


def _best(text: str, cuts: Cuts, room: float) -> list[int]:
    """The ends of lines with the fewest faults: dynamic programming from line to line.

    A line may end only between its earliest and its latest cut, which leaves little to try.
    """
    latest = _latest(cuts, room)
    earliest = _earliest(cuts, room, len(latest))
    faults = {-1: 0.0}
    chosen: list[dict[int, int]] = []
    for first, last in zip(earliest[:-1], latest[:-1], strict=True):
        faults, before = _one_line_on(faults, range(first, last + 1), cuts, room)
        chosen.append(before)
    whole = {end: so_far + _last_fault(text, cuts, end, room) for end, so_far in faults.items()}
    end = min(whole, key=whole.__getitem__, default=-1)
    if whole.get(end, inf) == inf:
        return latest
    ends = [latest[-1]]
    for before in reversed(chosen):
        ends.append(end)
        end = before[end]
    return ends[::-1]


def _one_line_on(
    faults: dict[int, float], ends: range, cuts: Cuts, room: float
) -> tuple[dict[int, float], dict[int, int]]:
    """The fewest faults up to each end of the next line, and where the line before it ended."""
    least: dict[int, float] = {}
    before: dict[int, int] = {}
    lefts = [(one, cuts.left[one] if one >= 0 else 0.0, fault) for one, fault in faults.items()]
    for end in ends:
        reach = cuts.reach[end]
        extra = _BROKEN_ADDRESS if end in cuts.in_address else 0.0
        for one, left, so_far in lefts:
            unused = 1 - (reach - left) / room
            fault = so_far + unused * unused + extra
            if one < end and unused >= -_TOLERANCE and fault < least.get(end, inf):
                least[end], before[end] = fault, one
    return least, before


def _last_fault(text: str, cuts: Cuts, end: int, room: float) -> float:
    """What is wrong with a last line that begins after the cut `end`."""
    share = (cuts.reach[-1] - cuts.left[end]) / room
    if share > 1 + _TOLERANCE:
        return inf
    lone = text[cuts.stops[end]] == " " and " " not in text[cuts.starts[end] :]
    return lone * _LONE_WORD + max(0.0, _SHORT_LAST - share)
