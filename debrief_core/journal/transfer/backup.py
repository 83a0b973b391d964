"""The whole journal as one JSON document, and back.

The document: `format` is `interview-debrief`, `version` is 1; `profile` and `focus` as the
models write them, or null; `interviews` holds one document an interview, each with the version
of its own format (`documents.py`).
"""

import json
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from pydantic import ValidationError

from debrief_core.interview import Focus, Interview, Profile
from debrief_core.journal import rows
from debrief_core.journal.documents import Document
from debrief_core.journal.journal import Journal
from debrief_core.journal.merge import merge
from debrief_core.problems import BackupFromNewerVersion, BackupUnreadable

FORMAT = "interview-debrief"
VERSION = 1
LARGEST = 64 * 1024 * 1024
"""Bytes of the largest backup that is read: some 10,000 interviews with their letters."""

_SETTINGS: dict[str, type[Profile] | type[Focus]] = {"profile": Profile, "focus": Focus}


@dataclass(frozen=True)
class Restored:
    """What became of a backup's records: how many came in, were there already, or were refused.

    `beside` of the taken ones came in as second versions, because the journal holds another
    version of the same interview. `refused` names the place in the document and the reason.
    """

    taken: int
    unchanged: int
    refused: list[tuple[str, str]]
    beside: int = 0


def write_backup(journal: Journal) -> str:
    """The owner's whole journal as JSON text; the same journal gives the same text."""
    owner = journal.owner
    with journal.store.reading() as connection:
        interviews = ",\n".join(rows.documents(connection, owner))
        settings = ",\n".join(
            f'"{name}": {rows.read_setting(connection, owner, name) or "null"}'
            for name in _SETTINGS
        )
    head = f'"format": "{FORMAT}",\n"version": {VERSION}'
    return f'{{{head},\n{settings},\n"interviews": [\n{interviews}\n]}}\n'


def read_backup(journal: Journal, document: str | bytes) -> Restored:
    """Bring a backup into the journal, in one transaction; twice adds nothing more.

    Bad records are returned beside the good ones. The journal's own profile and focus stay.
    Raises `BackupUnreadable` or `BackupFromNewerVersion`, and then changes nothing.
    """
    backup = _opened(document)
    refused: list[tuple[str, str]] = []
    interviews = _interviews(backup.get("interviews"), refused)
    with journal.store.writing() as connection:
        merged = merge(connection, journal.owner, interviews)
        for name in _SETTINGS:
            _restore_setting(connection, journal.owner, name, backup.get(name), refused)
    beside = len({i.id for i in merged.added} - {i.id for i in interviews})
    return Restored(len(merged.added), merged.unchanged, refused, beside)


def _opened(document: str | bytes) -> dict[str, Any]:
    if len(document) > LARGEST:
        raise BackupUnreadable("it is larger than 64 MB")
    try:
        text = document.decode("utf-8-sig") if isinstance(document, bytes) else document
        backup = json.loads(text.removeprefix("\ufeff"))
    except UnicodeDecodeError:
        raise BackupUnreadable("it is not a text in UTF-8") from None
    except (ValueError, RecursionError):
        raise BackupUnreadable("it is not a JSON document, or only a part of one") from None
    if not isinstance(backup, dict) or backup.get("format") != FORMAT:
        raise BackupUnreadable("it is not a backup of Interview Debrief")
    return _known_version(backup)


def _known_version(backup: dict[str, Any]) -> dict[str, Any]:
    version = backup.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise BackupUnreadable("the version of its format is missing")
    if version > VERSION:
        raise BackupFromNewerVersion
    if not isinstance(backup.get("interviews"), list):
        raise BackupUnreadable("it holds no list of interviews")
    return backup


def _interviews(records: Any, refused: list[tuple[str, str]]) -> list[Interview]:
    good = []
    for number, record in enumerate(records, start=1):
        try:
            good.append(Document.model_validate(record).interview)
        except (ValidationError, RecursionError) as error:
            refused.append((f"interview {number}", reason(error)))
    return good


def _restore_setting(
    connection: sa.Connection,
    owner: str,
    name: str,
    record: object,
    refused: list[tuple[str, str]],
) -> None:
    if record is None:
        return
    try:
        setting = _SETTINGS[name].model_validate(record)
    except ValidationError as error:
        refused.append((name, reason(error)))
        return
    stored = rows.read_setting(connection, owner, name)
    if stored is None or stored == Profile().model_dump_json():
        rows.write_setting(connection, owner, name, setting)
        rows.next_revision(connection, owner)
    elif stored != setting.model_dump_json():
        refused.append((name, f"The {name} that is already here was kept."))


def reason(error: ValidationError | RecursionError) -> str:
    """The first thing wrong with a record, with the field it is about."""
    if isinstance(error, RecursionError):
        return "It is nested too deeply."
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    field = ".".join(str(part) for part in first["loc"]) or "the record"
    return f"{field}: {first['msg']}"
