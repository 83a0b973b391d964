"""Records in a JSON document: one row each, with a column for every field that any of them has."""

import json
from collections.abc import Iterator
from typing import Any

from debrief_core.journal.imports.table import MOST_COLUMNS, Table, table_of
from debrief_core.problems import ImportUnreadable

_MOST_RECORDS = 200_000
_MOST_VALUES = 1_000_000
_LISTS = ("applications", "interviews", "jobs", "items", "data", "results")
_DATE = "stageEnteredAt"


def read_json(text: str) -> Table:
    """The first list of records in a document; raises `ImportUnreadable`."""
    if text.count("{") + text.count("[") > _MOST_RECORDS or text.count(",") > _MOST_VALUES:
        raise ImportUnreadable("it holds far more than a list of interviews does")
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        raise ImportUnreadable("it is not a JSON document, or is nested too deeply") from None
    if isinstance(content, dict):
        content = next((content[name] for name in _LISTS if name in content), None)
    if not isinstance(content, list):
        raise ImportUnreadable("it holds no list of records")
    records = [_with_stage_date(record) for record in content if isinstance(record, dict)]
    left_out = [
        (f"record {number}", "It is not a record with named fields.")
        for number, record in enumerate(content, start=1)
        if not isinstance(record, dict)
    ]
    return table_of("json", _json_lines(records), left_out[:100])


def _json_lines(records: list[dict[str, Any]]) -> Iterator[tuple[str, list[str]]]:
    columns = list(dict.fromkeys(key for record in records for key in record))
    yield "the field names", columns[: MOST_COLUMNS + 1]
    for number, record in enumerate(records, start=1):
        yield f"record {number}", [_json_cell(record.get(name)) for name in columns]


def _json_cell(value: object) -> str:
    """A value as one cell; of a list of people or things, their names."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_json_cell, value[:20])))
    if isinstance(value, dict):
        return _json_cell(value.get("name"))
    return "" if value is None else str(value)


def _with_stage_date(record: dict[str, Any]) -> dict[str, Any]:
    """The record with the date of its interview, or else of its latest stage.

    Reactive Resume writes no such date but a timeline, `activity`, of stages and notes.
    """
    timeline = record.get("activity")
    if not isinstance(timeline, list) or _DATE in record:
        return record
    stages = [entry for entry in timeline if isinstance(entry, dict) and entry.get("stage")]
    held = [entry for entry in stages if entry["stage"] == "interview"] or stages
    return {**record, _DATE: max((str(entry.get("at", "")) for entry in held), default="")}
