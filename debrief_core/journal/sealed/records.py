"""Sealed records and what they hold: one an interview, and one for the profile and the focus."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import sqlalchemy as sa
from cryptography.exceptions import InvalidTag

from debrief_core.interview import Focus, Interview, Profile
from debrief_core.journal import rows
from debrief_core.journal.documents import document_or_none
from debrief_core.journal.restore import SETTINGS as MODELS
from debrief_core.journal.sealed.keys import DataKey
from debrief_core.journal.tables import interviews, sealed_records

SETTINGS = "/settings"
"""Stands where an interview's id does; none has a slash."""


@dataclass
class Opened:
    """What was read out of sealed records: interviews, settings, and the names of what is neither.

    `ids` has the id of each readable one by its name.
    """

    ids: dict[str, str] = field(default_factory=dict)
    interviews: list[Interview] = field(default_factory=list)
    settings: dict[str, Profile | Focus | None] = field(default_factory=dict)
    unreadable: set[str] = field(default_factory=set)


def open_records(key: DataKey, found: Iterable[tuple[str, int, bytes]]) -> Opened:
    """Read records, given by name, revision and content; a bad one keeps no other back."""
    opened = Opened()
    for name, at, sealed in found:
        try:
            text = key.open(name, at, sealed)
        except InvalidTag:
            opened.unreadable.add(name)
            continue
        if name == key.name_of(SETTINGS):
            opened.ids[name], opened.settings = SETTINGS, _settings_in(text)
        elif interview := document_or_none(text):
            opened.ids[name] = interview.id
            opened.interviews.append(interview)
        else:
            opened.unreadable.add(name)
    return opened


def write_records(
    connection: sa.Connection, key: DataKey, texts: Mapping[str, str], at: int
) -> None:
    """Seal these texts, by the ids of what they are, as of the owner's revision `at`."""
    names = {key.name_of(id_): text for id_, text in texts.items()}
    remove_records(connection, key.owner, names)
    sealed = [
        {"owner": key.owner, "name": name, "at": at, "sealed": key.seal(name, at, text)}
        for name, text in names.items()
    ]
    if sealed:
        connection.execute(sealed_records.insert(), sealed)


def remove_records(connection: sa.Connection, owner: str, names: Iterable[str]) -> None:
    """Remove the records with these names."""
    named = [{"one": name} for name in names]
    one = (sealed_records.c.owner == owner) & (sealed_records.c.name == sa.bindparam("one"))
    if named:
        connection.execute(sealed_records.delete().where(one), named)


def all_texts(connection: sa.Connection, owner: str) -> dict[str, str]:
    """Every text of a journal that is not sealed, by the ids that `write_records` knows them by."""
    query = sa.select(interviews.c.id, interviews.c.document).where(interviews.c.owner == owner)
    texts = {row.id: row.document for row in connection.execute(query)}
    settings = {name: rows.read_setting(connection, owner, name) for name in MODELS}
    return {**texts, SETTINGS: settings_text(settings)}


def settings_text(settings: Mapping[str, str | None]) -> str:
    """The texts of profile and focus as one."""
    return json.dumps({"version": 1, "settings": dict(settings)})


def _settings_in(text: str) -> dict[str, Profile | Focus | None]:
    said = json.loads(text)["settings"]
    return {
        name: model.model_validate_json(said[name]) if said.get(name) else None
        for name, model in MODELS.items()
    }
