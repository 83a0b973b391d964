"""What travels between a tab and its browser: one record an interview, and one for the settings."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

SETTINGS = "/settings"
FORGOTTEN = "/forgotten"
"""No interview's id has a slash. A journal that was forgotten leaves this record, without words."""
SETTINGS_VERSION = 1
NO_SETTINGS: dict[str, str | None] = {"profile": None, "focus": None}
"""What a journal says that was emptied."""


@dataclass(frozen=True)
class Record:
    """A stored text; without one the interview was deleted. `clock`: when the browser took it."""

    id: str
    text: str | None
    clock: float = 0


def records_from(entries: object) -> tuple[list[Record], int]:
    """The records in what a browser tells, and how many entries are none.

    Its storage can be changed by anybody who sits before it, so each part is looked at.
    """
    listed = entries if isinstance(entries, list) else []
    records = [record for entry in listed if (record := _record_in(entry))]
    return records, len(listed) - len(records)


def _record_in(entry: object) -> Record | None:
    if not isinstance(entry, list) or len(entry) != 3:
        return None
    name, text, clock = entry
    whole = isinstance(name, str) and isinstance(text, str | None)
    return Record(name, text, clock_in(clock)) if whole and clock_in(clock) >= 0 else None


def clock_in(said: object) -> float:
    """What a browser said where a clock belongs; -1, before every clock, for anything else."""
    if isinstance(said, bool) or not isinstance(said, int | float):
        return -1.0
    return float(said) if 0 <= said < 2**63 else -1.0


def settings_record(settings: Mapping[str, str | None]) -> Record:
    """The owner's profile and focus, as the journal gives their texts."""
    return Record(SETTINGS, json.dumps({"version": SETTINGS_VERSION, "settings": dict(settings)}))


def settings_in(records: list[Record]) -> dict[str, str | None] | None:
    """The texts of profile and focus; None without them, or where they are of another version."""
    text = next((record.text for record in records if record.id == SETTINGS), None)
    try:
        opened: Any = json.loads(text or "null")
    except ValueError:
        return None
    known = isinstance(opened, dict) and opened.get("version") == SETTINGS_VERSION
    settings = opened.get("settings") if known else None
    return settings if isinstance(settings, dict) else None


def texts_in(records: list[Record]) -> list[str]:
    """The stored texts of the interviews among the records."""
    return [r.text for r in records if r.text is not None and r.id != SETTINGS]
