"""The whole journal as one JSON document, and back.

The document: `format` is `interview-debrief`, `version` is 1; `profile` and `focus` as the
models write them, or null; `interviews` holds one document an interview, each with the version
of its own format (`documents.py`), and `deleted` those that can be had back. docs/backup.md
describes it for other programs.
"""

import json
from typing import Any

from debrief_core.journal import rows
from debrief_core.journal.journal import Journal
from debrief_core.journal.records import EPOCH
from debrief_core.journal.restore import SETTINGS, Restored, bring_in, read_records
from debrief_core.problems import BackupFromNewerVersion, BackupUnreadable

FORMAT = "interview-debrief"
VERSION = 1
LARGEST = 64 * 1024 * 1024
"""Bytes of the largest backup that is read: some 10,000 interviews with their letters."""
MOST_RECORDS = 900_000
MOST_VALUES = 3_000_000
"""Brackets and commas of the largest backup; one made of nothing else would fill the memory."""


def write_backup(journal: Journal) -> str:
    """The owner's whole journal as JSON text; the same journal gives the same text."""
    owner = journal.owner
    with journal.store.reading() as connection:
        interviews = ",\n".join(map(_as_json, rows.documents(connection, owner)))
        deleted = ",\n".join(map(_as_json, rows.deleted_documents(connection, owner, EPOCH)))
        settings = ",\n".join(
            f'"{name}": {rows.read_setting(connection, owner, name) or "null"}' for name in SETTINGS
        )
    head = f'"format": "{FORMAT}",\n"version": {VERSION}'
    lists = f'"interviews": [\n{interviews}\n],\n"deleted": [\n{deleted}\n]'
    return f"{{{head},\n{settings},\n{lists}}}\n"


def _as_json(document: str) -> str:
    """A stored document as it is; a damaged one as a text, so that the rest can be read back."""
    try:
        json.loads(document)
    except ValueError:
        return json.dumps(document)
    return document


def read_backup(journal: Journal, document: str | bytes) -> Restored:
    """Bring a backup into the journal, in one transaction; twice adds nothing more.

    Bad records are returned beside the good ones. The journal's own profile and focus stay.
    Raises `BackupUnreadable` or `BackupFromNewerVersion`, and then changes nothing.
    """
    backup = _opened(document)
    records = [*backup["interviews"], *backup.get("deleted", ())]
    return bring_in(journal.store, read_records(records, backup))


def _opened(document: str | bytes) -> dict[str, Any]:
    if len(document) > LARGEST:
        raise BackupUnreadable("it is larger than 64 MB")
    try:
        text = document.decode("utf-8-sig") if isinstance(document, bytes) else document
        if text.count("{") + text.count("[") > MOST_RECORDS or text.count(",") > MOST_VALUES:
            raise BackupUnreadable("it holds far more than a journal does")
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
    if not isinstance(backup.get("deleted", []), list):
        raise BackupUnreadable("what was deleted is no list in it")
    return backup
