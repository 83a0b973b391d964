"""Interviews in a calendar file: one a event that mentions one, never its repetitions."""

import re
from collections.abc import Iterator
from datetime import date, datetime

from icalendar import Event

from debrief_core.journal.imports.table import Cell, Table, table_of
from debrief_core.problems import ImportUnreadable

MOST_EVENTS = 1_000
"""A millisecond each to read; nobody has a thousand interviews in a calendar."""

COLUMNS = ("Company", "Event", "Start", "Location", "Organizer", "Description")
_READ = ("SUMMARY", "DTSTART", "LOCATION", "ORGANIZER", "DESCRIPTION")
_LONGEST = 20_000
_INTERVIEW = re.compile(
    r"interview|screening|phone screen|vorstellungsgespräch|bewerbungsgespräch|entretien|"
    r"entrevista|colloquio|sollicitatiegesprek",
    re.IGNORECASE,
)
_WITH = re.compile(r"\b(?:with|at|by|bei|mit|chez|avec)\s+(?P<company>[^,;:|(–—]+)", re.IGNORECASE)
_AROUND = re.compile(r"\s*(?:[-–—|:@/]|\bfor\b)\s*")


def read_calendar(text: str) -> Table:
    """The events that mention an interview, by their first start; raises `ImportUnreadable`."""
    blocks = _blocks(re.sub(r"\r?\n[ \t]", "", text).replace("\r\n", "\n"))
    chosen = [block for block in blocks if _INTERVIEW.search(block)]
    if not chosen:
        raise ImportUnreadable("none of its events mentions an interview")
    if len(chosen) > MOST_EVENTS:
        raise ImportUnreadable(f"more than {MOST_EVENTS:,} of its events mention an interview")
    left_out: list[tuple[str, str]] = []
    lines = list(_lines(chosen, left_out))
    others = len(blocks) - len(chosen)
    if others:
        left_out.append((f"{others} other events", "They do not mention an interview."))
    return table_of("calendar", [("", COLUMNS), *lines], left_out)


def _blocks(text: str) -> list[str]:
    """Of each event the lines that are read, the first of each name; no alarm, no repetition."""
    parts = (part.partition("\nEND:VEVENT") for part in text.split("\nBEGIN:VEVENT")[1:])
    return [_wanted(event.partition("\nBEGIN:")[0]) for event, end, _ in parts if end]


def _wanted(event: str) -> str:
    lines: dict[str, str] = {}
    for line in event.split("\n"):
        name = re.split("[:;]", line[:20], maxsplit=1)[0].upper()
        if name in _READ and len(line) <= _LONGEST:
            lines.setdefault(name, line)
    return "\r\n".join(lines.values())


def _lines(blocks: list[str], left_out: list[tuple[str, str]]) -> Iterator[tuple[str, list[Cell]]]:
    for number, block in enumerate(blocks, start=1):
        try:
            yield f"event {number}", _cells(_event(block))
        except Exception as error:  # a file made to break it can raise anything in the reader
            left_out.append((f"event {number}", f"It cannot be read: {error}"[:200]))


def _event(block: str) -> Event:
    event = Event.from_ical(f"BEGIN:VEVENT\r\n{block}\r\nEND:VEVENT\r\n")
    if not isinstance(event, Event):
        raise TypeError("not an event")
    return event


def _cells(event: Event) -> list[Cell]:
    summary = str(event.get("SUMMARY", "")).strip()[:300]
    start: date | datetime = event.decoded("DTSTART")
    organizer = event.get("ORGANIZER")
    person = str(getattr(organizer, "params", {}).get("CN", "")) if organizer else ""
    rest = [str(event.get(name, "")).strip() for name in ("LOCATION", "DESCRIPTION")]
    return [company_in(summary), summary, start, rest[0], person, rest[1]]


def company_in(summary: str) -> str:
    """The company an event's title seems to name: after "with" or "at", or beside "Interview"."""
    if named := _WITH.search(summary):
        return named["company"].strip()
    parts = [part for part in _AROUND.split(summary) if part and not _INTERVIEW.search(part)]
    return parts[0].strip() if parts else summary
