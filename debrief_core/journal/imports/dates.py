"""Dates as people and programs write them; an ambiguous one is asked about, never guessed.

`dateutil` reads what is not ISO 8601. Three of its habits are held in check here: it takes what
is missing from today, it swaps day and month rather than fail, and it reads `2026/3/2` with the
day first too.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from enum import Enum
from functools import lru_cache
from zoneinfo import ZoneInfo

from dateutil.parser import parser, parserinfo

from debrief_core.journal.imports.table import Cell
from debrief_core.journal.imports.zones import without_end, zone_in

NOON = time(12)
"""The time of an interview whose day alone is known."""


class DateOrder(Enum):
    """What stands first in dates like 03/04/2026."""

    CLEAR = "clear"
    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    UNKNOWN = "unknown"


_SLASHED = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_YEAR_FIRST = re.compile(r"\d{4}\D")
_CLOCK_WITH_DOT = re.compile(r"(?<!\S)(\d{1,2})\.(\d{2})(?!\S)")
_END = re.compile(r"(–|\s-\s|\sto\s).*")
"""From the end of a span of time on: `9:00 - 10:00`."""
_LONGEST = 60
_ONE, _OTHER = datetime(2000, 1, 1), datetime(2001, 2, 2, 1)  # noqa: DTZ001 -- stand for no moment
"""What `dateutil` fills gaps from: where two readings differ, there was a gap."""
_DAY_FIRST, _MONTH_FIRST = parser(parserinfo(dayfirst=True)), parser(parserinfo(dayfirst=False))


def order_of(cells: Iterable[Cell]) -> DateOrder:
    """What stands first in a column: told by any number over 12, or by dots (day first)."""
    found = [match for cell in cells if (match := _slashed(cell))]
    if not found:
        return DateOrder.CLEAR
    if any(m[2] == "." or int(m[1]) > 12 for m in found):
        return DateOrder.DAY_FIRST
    if any(int(m[3]) > 12 for m in found):
        return DateOrder.MONTH_FIRST
    same = all(m[1] == m[3] for m in found)
    return DateOrder.CLEAR if same else DateOrder.UNKNOWN


def read_moment(cell: Cell, clock: Cell, order: DateOrder, zone: ZoneInfo) -> datetime | None:
    """The moment in a cell and a cell for the time beside it; None where it cannot be read.

    Times without a zone are the owner's own; a day without a time is taken as noon.
    """
    if isinstance(cell, str):
        cell = _whole(without_end(cell.strip()[:_LONGEST]), order) or ""
    if not isinstance(cell, date):
        return None
    known = _time_in(str(clock).strip()[:_LONGEST])
    if not isinstance(cell, datetime):
        return datetime.combine(cell, known or NOON, zone)
    if known or _is_day_alone(cell):
        return datetime.combine(cell.date(), known or NOON, cell.tzinfo or zone)
    return cell if cell.tzinfo else cell.replace(tzinfo=zone)


def _is_day_alone(moment: datetime) -> bool:
    """Midnight without a zone is how spreadsheets store a day."""
    return moment.time() == time.min and moment.tzinfo is None


def _slashed(cell: Cell) -> re.Match[str] | None:
    return _SLASHED.match(cell.strip()) if isinstance(cell, str) else None


def _whole(text: str, order: DateOrder) -> date | datetime | None:
    """A date, or a moment where the text names a time too."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        pass
    else:
        return moment if len(text) > len("2026-03-02") else moment.date()
    one, other = _read(text, _reader(text, order))
    if one.date() != other.date() or not _is_sure(one.date(), text, order):
        return None
    clock = _time_of(one, other)
    return datetime.combine(one.date(), clock, zone_in(text)) if clock else one.date()


def _reader(text: str, order: DateOrder) -> parser:
    """What reads the text; where the year stands first, no day does."""
    is_month_first = order is DateOrder.MONTH_FIRST or _YEAR_FIRST.match(text)
    return _MONTH_FIRST if is_month_first else _DAY_FIRST


def _is_sure(day: date, text: str, order: DateOrder) -> bool:
    """Whether day and month stand in the order of the column; `dateutil` swaps to make a date.

    Where they stand elsewhere than `order_of` looks, they must not depend on an order.
    """
    if found := _SLASHED.match(text):
        first = {DateOrder.DAY_FIRST: day.day, DateOrder.MONTH_FIRST: day.month}
        return first.get(order, int(found[1])) == int(found[1])
    return bool(_YEAR_FIRST.match(text)) or _read(text, _MONTH_FIRST)[0].date() == day


def _time_in(text: str) -> time | None:
    """The time of day in a text: `14:30`, `2:30 pm`, `2 PM`, `14.30`, `14h30`, `ca. 9:00`."""
    return _time_of(*_read(_END.sub("", text), _DAY_FIRST, skip_words=True))


def _time_of(one: datetime, other: datetime) -> time | None:
    return time(one.hour, one.minute) if one.hour == other.hour else None


@lru_cache(1_000)  # a sheet has the same days and times again and again
def _read(text: str, reader: parser, *, skip_words: bool = False) -> tuple[datetime, datetime]:
    """The longest beginning of a text that says something of a moment, read with both gaps."""
    words = _CLOCK_WITH_DOT.sub(r"\1:\2", text.replace("–", " – ")).split()
    for count in range(len(words), 0, -1):
        beginning = " ".join(words[:count])
        try:
            one, other = (
                reader.parse(beginning, default=gaps, ignoretz=True, fuzzy=skip_words)
                for gaps in (_ONE, _OTHER)
            )
        except (ValueError, OverflowError):  # no date, or numbers that no date can hold
            continue
        return one, other
    return _ONE, _OTHER
