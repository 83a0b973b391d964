"""Every row of a table with what would become of it; nothing is written yet."""

import hashlib
from dataclasses import dataclass
from enum import Enum
from zoneinfo import ZoneInfo

import pandas as pd
from pydantic import ValidationError

from debrief_core.interview import Interview, Reflection, Stage
from debrief_core.journal.imports.dates import DateOrder, read_moment
from debrief_core.journal.imports.mapping import ColumnMapping
from debrief_core.journal.imports.people import people_in
from debrief_core.journal.imports.table import Cell, Table
from debrief_core.journal.imports.values import (
    format_of,
    is_only_an_application,
    outcome_of,
    stage_of,
)

_YEARS = range(1990, 2101)
_VAGUE = {Stage.OTHER, Stage.NOT_SAID}
_NOTHING = {"N/A", "n/a", "-", "–", "—"}
"""What programs write into a cell that holds nothing."""


class RowState(Enum):
    """What becomes of a row."""

    TAKEN = "taken"
    DUPLICATE = "duplicate"
    REFUSED = "refused"


@dataclass(frozen=True)
class PreviewRow:
    """One row: its place, what becomes of it and why; the interview where it is taken."""

    place: str
    cells: tuple[Cell, ...]
    state: RowState
    reason: str = ""
    interview: Interview | None = None


@dataclass(frozen=True)
class Preview:
    """All rows in their order, and what of the file was no row to begin with."""

    columns: tuple[str, ...]
    rows: tuple[PreviewRow, ...]
    left_out: tuple[tuple[str, str], ...] = ()

    def of(self, state: RowState) -> list[PreviewRow]:
        """The rows of which this becomes."""
        return [row for row in self.rows if row.state is state]

    @property
    def interviews(self) -> list[Interview]:
        """What would be added to the journal."""
        return [row.interview for row in self.rows if row.interview]


class _Refused(Exception):
    """A row that cannot be taken; carries the reason to show."""


def preview(table: Table, mapping: ColumnMapping, overview: pd.DataFrame, zone: str) -> Preview:
    """What would become of each row of the table in the journal with this overview.

    `overview` is the frame of `Journal.overview()`, of which `company`, `role`, `held_at` and
    `zone` are read. `zone` is the owner's time zone (IANA), for times that name none. A row is
    a duplicate when the journal, or a row above, has the same company, role and day.
    """
    known = _keys(overview)
    rows = []
    for place, cells in zip(table.places, table.rows, strict=True):
        row = _preview_row(place, cells, _fields(table, mapping, cells), mapping, zone)
        if row.interview:
            held = row.interview
            key = _key(held.company, held.role, held.held_locally.date())
            row = _duplicate(row) if key in known else row
            known.add(key)
        rows.append(row)
    return Preview(table.columns, tuple(rows), table.left_out)


def _keys(overview: pd.DataFrame) -> set[tuple[str, str, object]]:
    """Company, role and local day of every interview in the journal."""
    columns = (overview[name].tolist() for name in ("company", "role", "held_at", "zone"))
    return {
        _key(company, role, held_at.astimezone(ZoneInfo(zone)).date())
        for company, role, held_at, zone in zip(*columns, strict=True)
    }


def _fields(table: Table, mapping: ColumnMapping, cells: tuple[Cell, ...]) -> dict[str, Cell]:
    places = {column: at for at, column in enumerate(table.columns)}
    found = {name: cells[places[c]] if c else "" for name, c in mapping.columns.items()}
    return {name: "" if cell in _NOTHING else cell for name, cell in found.items()}


def _preview_row(
    place: str, cells: tuple[Cell, ...], fields: dict[str, Cell], mapping: ColumnMapping, zone: str
) -> PreviewRow:
    try:
        interview = _interview(fields, mapping, zone)
    except _Refused as refused:
        return PreviewRow(place, cells, RowState.REFUSED, str(refused))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        reason = f"{first['loc'][-1]}: {first['msg']}"
        return PreviewRow(place, cells, RowState.REFUSED, reason)
    return PreviewRow(place, cells, RowState.TAKEN, "", interview)


def _interview(fields: dict[str, Cell], mapping: ColumnMapping, zone: str) -> Interview:
    words = {name: str(fields.get(name, "")) for name in (*mapping.columns, "outcome", "stage")}
    held_at = read_moment(
        fields.get("date", ""), fields.get("time", ""), mapping.order, ZoneInfo(zone)
    )
    if not words["company"]:
        raise _Refused("The company is missing.")
    if mapping.order is DateOrder.UNKNOWN:
        raise _Refused("Say first whether the day or the month stands first in the dates.")
    if held_at is None or held_at.year not in _YEARS:
        raise _Refused("The date is missing." if not words["date"] else "The date is unreadable.")
    if not mapping.applications and is_only_an_application(words["outcome"]):
        raise _Refused(f"An application without an interview: {words['outcome']}.")
    people, stage_of_theirs = people_in(words.get("interviewer", ""))
    stage = stage_of(words["stage"])
    described = Interview(
        company=words["company"],
        role=words.get("role", ""),
        held_at=held_at,
        zone=zone,
        stage=(stage_of_theirs or stage) if stage in _VAGUE else stage,
        format=format_of(words.get("format", "")),
        outcome=outcome_of(words["outcome"]),
        interviewers=people,
        reflection=Reflection(happened=words.get("notes", "")),
    )
    return described.model_copy(update={"id": _same_id(described)})


def _same_id(interview: Interview) -> str:
    """The same row gets the same id, so that taking a file twice at once adds nothing."""
    text = f"{interview.company}\n{interview.role}\n{interview.held_at.isoformat()}"
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _key(company: str, role: str, day: object) -> tuple[str, str, object]:
    return (" ".join(company.casefold().split()), " ".join(role.casefold().split()), day)


def _duplicate(row: PreviewRow) -> PreviewRow:
    reason = "The same company, role and day are there already."
    return PreviewRow(row.place, row.cells, RowState.DUPLICATE, reason)
