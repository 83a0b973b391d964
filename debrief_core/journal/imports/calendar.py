"""Interviews in a calendar file: one a event that mentions one, never its repetitions."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice

from icalendar import Event

from debrief_core.journal.imports.table import Cell, Table, table_of
from debrief_core.problems import ImportUnreadable

MOST_EVENTS = 1_000
"""A millisecond each to read; nobody has a thousand interviews in a calendar."""

COLUMNS = ("Company", "Event", "Start", "Location", "Organizer", "Description")
_OURS = "@interview-debrief"
"""How the ids of events end that this program made: an interview or a letter that it knows."""
_READ = ("UID", "SUMMARY", "DTSTART", "LOCATION", "ORGANIZER", "DESCRIPTION")
_LONGEST = 20_000
_MOST_PARAMETERS = 200
"""Semicolons of a line that is read, those of its text included; each may cost microseconds."""
_WORDS = (
    *("interview", "screening", "phone screen", "vorstellungsgespräch", "bewerbungsgespräch"),
    *("entretien", "entrevista", "colloquio", "sollicitatiegesprek"),
)
_INTERVIEW = re.compile("|".join(_WORDS), re.IGNORECASE)
_WITH = re.compile(r"\b(?:with|at|by|bei|mit|chez|avec)\s+(?P<company>[^,;:|(–—]+)", re.IGNORECASE)
_AROUND = re.compile(r"\s*(?:[-–—|:@/]|\bfor\b)\s*")


def read_calendar(text: str) -> Table:
    """The events that mention an interview, by their first start; raises `ImportUnreadable`."""
    events = _events(re.sub(r"\r?\n[ \t]", "", text).replace("\r\n", "\n"))
    chosen = list(islice(_mentioning(events), MOST_EVENTS + 1))
    if not chosen:
        raise ImportUnreadable("none of its events mentions an interview")
    if len(chosen) > MOST_EVENTS:
        raise ImportUnreadable(f"more than {MOST_EVENTS:,} of its events mention an interview")
    left_out: list[tuple[str, str]] = []
    lines = list(_lines(chosen, left_out))
    others = len(events) - len(chosen)
    if others:
        left_out.append((f"{others} other events", "They do not mention an interview."))
    return table_of("calendar", [("", COLUMNS), *lines], left_out)


def _events(text: str) -> list[str]:
    """The text of each event that comes to its end."""
    parts = (part.partition("\nEND:VEVENT") for part in text.split("\nBEGIN:VEVENT")[1:])
    return [event for event, end, _ in parts if end]


def _mentioning(events: list[str]) -> Iterator[str]:
    """Of each event that mentions an interview the lines that are read.

    Most of a calendar is something else, and looking for words is the quickest way to know.
    """
    for event in events:
        lowered = event.lower()
        if any(word in lowered for word in _WORDS):
            block = _wanted(event.partition("\nBEGIN:")[0])
            if _INTERVIEW.search(block):
                yield block


def _wanted(event: str) -> str:
    """The lines that are read, the first of each name; no alarm, no repetition."""
    lines: dict[str, str] = {}
    for line in event.split("\n"):
        name = line[:20].partition(":")[0].partition(";")[0].upper()
        short = len(line) <= _LONGEST and line.count(";") <= _MOST_PARAMETERS
        if name in _READ and short:
            lines.setdefault(name, line)
    return "\r\n".join(lines.values())


def _lines(blocks: list[str], left_out: list[tuple[str, str]]) -> Iterator[tuple[str, list[Cell]]]:
    for number, block in enumerate(blocks, start=1):
        try:
            event = _event(block)
            if str(event.get("UID", "")).endswith(_OURS):
                left_out.append((f"event {number}", "It was made here, from your journal."))
                continue
            yield f"event {number}", _cells(event)
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
