"""Dates as people and programs write them; an ambiguous one is asked about, never guessed."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from enum import Enum
from zoneinfo import ZoneInfo

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
_ISO = re.compile(r"(\d{4})([/.\-])(\d{1,2})\2(\d{1,2})(?!\d)")
_CLOCK = re.compile(
    r"(?<!\d)(\d{1,2})[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap]\.?m\.?)?", re.IGNORECASE
)
_FULL_HOUR = re.compile(r"(?<!\d)(\d{1,2})\s*([ap])\.?m\b", re.IGNORECASE)
_NAMED = ("%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y")
_LONGEST = 60


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
    known = _time_in(str(clock))
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
    day, rest = _day_in(text, order)
    clock = _time_in(rest)
    return datetime.combine(day, clock, zone_in(rest)) if day and clock else day


def _day_in(text: str, order: DateOrder) -> tuple[date | None, str]:
    """The day at the beginning of a text, and what follows it."""
    if found := _ISO.match(text):
        return _day(int(found[1]), int(found[3]), int(found[4])), text[found.end() :]
    if found := _SLASHED.match(text):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        swap = order is DateOrder.MONTH_FIRST or (order is DateOrder.CLEAR and second > 12)
        month, day = (first, second) if swap else (second, first)
        return _day(year if year > 99 else 2000 + year, month, day), text[found.end() :]
    return _named_day(text)


def _named_day(text: str) -> tuple[date | None, str]:
    """A day whose month is named in English: `Mon, 2 March 2026 14:00`, `Mar 2nd, 2026`."""
    bare = re.sub(r"(?<=\d)(st|nd|rd|th)\b|[,.]", " ", text)
    bare = re.sub(r"^\s*(mon|tue|wed|thu|fri|sat|sun)[a-z]*\s+", "", bare, flags=re.IGNORECASE)
    words = bare.split()
    for form in _NAMED:
        try:
            day = datetime.strptime(" ".join(words[:3]), form).date()  # noqa: DTZ007 -- a day only
        except ValueError:
            continue
        return day, " ".join(words[3:])
    return None, ""


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _time_in(text: str) -> time | None:
    """The time of day in a text: `14:30`, `2:30 pm`, `2 PM`, `14.30`, `14h30`."""
    found = _CLOCK.search(text[:_LONGEST])
    half = (found[3] or "") if found else ""
    hour, minute = (int(found[1]), int(found[2])) if found else (-1, 0)
    if found is None and (full := _FULL_HOUR.search(text[:_LONGEST])):
        hour, half = int(full[1]), full[2]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half[0].lower() == "p" else 0)
    return time(hour, minute) if 0 <= hour < 24 and minute < 60 else None
