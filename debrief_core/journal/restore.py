"""Records from a backup, a browser or another journal, read one by one and merged in.

A bad record is returned beside the good ones, with its place and the reason.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa
from pydantic import TypeAdapter, ValidationError

from debrief_core.interview import Focus, Interview, Profile
from debrief_core.journal import rows
from debrief_core.journal.changes import ids_written_after, settings_written_at
from debrief_core.journal.documents import Document
from debrief_core.journal.merge import Merge, fingerprint
from debrief_core.journal.store import Store

SETTINGS: dict[str, type[Profile] | type[Focus]] = {"profile": Profile, "focus": Focus}
MOST_PARTS = 20_000
"""Values of the largest record that is looked at: an interview with thousands of earlier texts."""
MOST_WASTED = 200_000
"""Values of refused records, at some six microseconds each, until no more are looked at."""
_NOT_READ = "It holds far more than an interview does, or comes after too much like it."


@dataclass(frozen=True)
class Restored:
    """What became of records: how many came in, were there already, or were refused.

    `beside` of the taken ones came in as second versions, because the journal holds another
    version of the same interview. `refused` names the place of a record and the reason;
    `interviews_refused` counts the interviews among them.
    """

    taken: int
    unchanged: int
    refused: list[tuple[str, str]]
    beside: int = 0
    interviews_refused: int = 0


@dataclass
class Incoming:
    """What was read from elsewhere, before any of it touches a journal."""

    interviews: list[Interview] = field(default_factory=list)
    settings: dict[str, Profile | Focus | None] = field(default_factory=dict)
    refused: list[tuple[str, str]] = field(default_factory=list)
    interviews_refused: int = 0


def read_records(records: Iterable[object], settings: Mapping[str, object]) -> Incoming:
    """Interviews and settings from parsed JSON or from stored texts."""
    incoming = Incoming()
    wasted = 0
    for number, record in enumerate(records, start=1):
        size = _size(record)
        try:
            _check_worth_reading(size, wasted)
            incoming.interviews.append(_read(Document, record).interview)
        except (ValidationError, RecursionError, _TooMuch) as error:
            incoming.refused.append((f"interview {number}", _reason(error)))
            incoming.interviews_refused += 1
            wasted += min(size, MOST_PARTS)
            if wasted > 2 * MOST_WASTED:
                incoming.refused.append((f"interview {number + 1} and all after it", _NOT_READ))
                break
    for name, model in SETTINGS.items():
        try:
            if name in settings:
                incoming.settings[name] = _read(model | None, settings[name])
        except (ValidationError, RecursionError) as error:
            incoming.refused.append((name, _reason(error)))
    return incoming


def bring_in(store: Store, incoming: Incoming) -> Restored:
    """Add what the journal lacks, in one transaction; doing it twice adds nothing more."""
    with store.writing() as connection:
        merged = _merge(connection, store.owner, incoming)
        if taken := [*merged.agreed, *merged.joined, *merged.beside]:
            rows.put(connection, store.owner, taken, rows.next_revision(connection, store.owner))
        kept = _bring_in_settings(connection, store.owner, incoming)
    refused = [*incoming.refused, *kept]
    lost = incoming.interviews_refused
    return Restored(len(taken), merged.unchanged, refused, len(merged.beside), lost)


def follow(
    store: Store,
    incoming: Incoming,
    deleted: Iterable[str],
    known_at: int,
    bases: Mapping[str, Interview],
) -> Restored:
    """Follow a copy that was in step with this journal at the revision `known_at`.

    What was not touched here since then is replaced or deleted. What was is merged with the
    other side's edits where `bases` holds the version that both started from; else it is kept,
    and the other side's version comes in beside it. What both sides now agree on is not listed
    as a change after `known_at`.
    """
    with store.writing() as connection:
        owner = store.owner
        touched = ids_written_after(connection, owner, known_at)
        merged = _merge(connection, owner, incoming, lambda id_: id_ not in touched, bases)
        at = rows.next_revision(connection, owner)
        rows.put(connection, owner, merged.agreed, known_at)
        rows.put(connection, owner, [*merged.beside, *merged.joined], at)
        rows.remove(connection, owner, [id_ for id_ in deleted if id_ not in touched])
        if settings_written_at(connection, owner) <= known_at:
            for name, setting in incoming.settings.items():
                rows.write_setting(connection, owner, name, setting, known_at)
    taken = len(merged.agreed) + len(merged.beside)
    lost = incoming.interviews_refused
    return Restored(taken, merged.unchanged, incoming.refused, len(merged.beside), lost)


def _merge(
    connection: sa.Connection,
    owner: str,
    incoming: Incoming,
    gives_way: Callable[[str], bool] = lambda _: False,
    bases: Mapping[str, Interview] = MappingProxyType({}),
) -> Merge:
    ids = {id_ for i in incoming.interviews for id_ in (i.id, fingerprint(i))}
    merged = Merge(rows.find_all(connection, owner, ids), gives_way, bases)
    for interview in incoming.interviews:
        merged.offer(interview)
    return merged


class _TooMuch(Exception):
    """A record is not looked at."""


def _check_worth_reading(size: int, wasted: int) -> None:
    if size > MOST_PARTS or wasted > MOST_WASTED:
        raise _TooMuch(_NOT_READ)


def _size(record: object) -> int:
    """How many values a record has, counted until there are too many; never less than ten."""
    if isinstance(record, str):
        return 10 + record.count(",")
    count, open_ones = 10, [record]
    while open_ones and count <= MOST_PARTS:
        one = open_ones.pop()
        inside = list(one.values()) if isinstance(one, dict) else one
        inside = inside if isinstance(inside, list) else []
        count += len(inside)
        open_ones += [part for part in inside if isinstance(part, dict | list)]
    return count


def _read(model: Any, record: object) -> Any:
    reader = TypeAdapter(model)
    return (
        reader.validate_json(record) if isinstance(record, str) else reader.validate_python(record)
    )


def _bring_in_settings(
    connection: sa.Connection, owner: str, incoming: Incoming
) -> list[tuple[str, str]]:
    """Settings where the journal has none; its own stay, and that is said."""
    kept = []
    for name, setting in incoming.settings.items():
        stored = rows.read_setting(connection, owner, name)
        if setting is None:
            continue
        if stored is None or stored == Profile().model_dump_json():
            at = rows.next_revision(connection, owner)
            rows.write_setting(connection, owner, name, setting, at)
        elif stored != setting.model_dump_json():
            kept.append((name, f"The {name} that is already here was kept."))
    return kept


def _reason(error: ValidationError | RecursionError | _TooMuch) -> str:
    """The first thing wrong with a record, with the field it is about."""
    if isinstance(error, RecursionError):
        return "It is nested too deeply."
    if isinstance(error, _TooMuch):
        return str(error)
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = ".".join(str(part) for part in first["loc"]) or "the record"
    return f"{place}: {first['msg']}"
