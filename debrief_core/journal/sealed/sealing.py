"""Sealing a journal, opening it, and changing what opens it; each in one transaction."""

from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa

from debrief_core.journal import rows
from debrief_core.journal.documents import read_document
from debrief_core.journal.journal import Journal
from debrief_core.journal.records import microseconds
from debrief_core.journal.restore import SETTINGS as MODELS
from debrief_core.journal.sealed.keys import (
    BY_PASSPHRASE,
    BY_SHEET,
    DataKey,
    NewKeys,
    make_passphrase_lock,
    unlock,
)
from debrief_core.journal.sealed.records import SETTINGS, all_texts, write_records
from debrief_core.journal.sealed.store import SealedStore, open_sealed_store
from debrief_core.journal.store import Store
from debrief_core.journal.tables import deletions, interviews, owners, sealed_keys, sealed_records
from debrief_core.problems import JournalLocked, SealedRecordsUnreadable


@dataclass(frozen=True)
class Seal:
    """What is known of a sealed journal without opening it: its key's id, and since when."""

    key_id: str
    made_at: datetime


def read_seal(store: Store) -> Seal | None:
    """The seal of this owner's journal; None where it is not sealed.

    Raises a `JournalUnavailable` where the database does not answer.
    """
    with store.reading() as connection:
        found = _find(connection, store.owner)
    return Seal(found.sealed_with, _moment(found.made_at)) if found else None


def seal_journal(store: Store, keys: NewKeys, now: datetime) -> Journal:
    """Move all that the owner wrote into sealed records, and leave no plain row of it.

    All or nothing, in one transaction; returns the journal, open with the new keys. Raises
    `JournalLocked` where it is sealed already, `JournalDamaged` where an interview cannot be read.
    What was purged long ago is not remembered: that is for copies, and an account has none.
    """
    owner = store.owner
    with store.writing() as connection:
        texts = all_texts(connection, owner)
        for id_, text in texts.items():
            if id_ != SETTINGS:
                read_document(text)
        write_records(connection, keys.key, texts, rows.next_revision(connection, owner))
        _put_keys(connection, keys, now)
        for table in (interviews, deletions):
            connection.execute(table.delete().where(table.c.owner == owner))
        plain = {"profile": None, "focus": None, "settings_at": 0, "sealed_with": keys.key.id}
        connection.execute(owners.update().where(owners.c.owner == owner).values(plain))
    return Journal(open_sealed_store(store, keys.key))


def open_by_passphrase(store: Store, passphrase: str) -> Journal:
    """The sealed journal, open; raises `SealNotOpened`, or `JournalLocked` where none is sealed."""
    with store.reading() as connection:
        found = _known(_find(connection, store.owner))
    key = unlock(found.by_passphrase, found.sealed_with, store.owner, BY_PASSPHRASE, passphrase)
    return Journal(open_sealed_store(store, key))


def open_by_sheet(store: Store, code: str, passphrase: str) -> Journal:
    """The sealed journal, open by the code on its sheet; from then on by this passphrase.

    The sheet stays good. Raises `SealNotOpened` and `PassphraseTooShort`, and changes nothing then.
    """
    return Journal(open_sealed_store(store, _relock(store, BY_SHEET, code, passphrase)))


def change_passphrase(store: Store, passphrase: str, new: str) -> None:
    """Let the new passphrase open the journal, and the old one no more; the sheet stays good.

    Raises `SealNotOpened` and `PassphraseTooShort`, and changes nothing then.
    """
    _relock(store, BY_PASSPHRASE, passphrase, new)


def change_keys(store: SealedStore, keys: NewKeys, now: datetime) -> Journal:
    """Seal everything anew, in one transaction: the old sheet and old keys open nothing any more.

    Returns the journal, open with the new keys. Raises `SealedRecordsUnreadable` where records do
    not open with the old ones, and `JournalLocked` where those are not the journal's any more.
    """
    owner = store.owner
    with store.in_both() as (connection, server, in_step):
        _refuse_to_lose(len(in_step.unreadable))
        server.execute(sealed_records.delete().where(sealed_records.c.owner == owner))
        at = rows.next_revision(server, owner)
        write_records(server, keys.key, all_texts(connection, owner), at)
        _put_keys(server, keys, now)
        with_new = owners.update().where(owners.c.owner == owner)
        server.execute(with_new.values(sealed_with=keys.key.id))
    return Journal(open_sealed_store(store.server, keys.key))


def stop_sealing(store: SealedStore) -> Journal:
    """Move everything back into plain rows, in one transaction, and forget the keys.

    Returns the journal as it is stored from then on. Raises as `change_keys` does.
    """
    owner = store.owner
    with store.in_both() as (connection, server, in_step):
        _refuse_to_lose(len(in_step.unreadable))
        at = rows.next_revision(server, owner)
        texts = connection.scalars(
            sa.select(interviews.c.document).where(interviews.c.owner == owner)
        )
        rows.put(server, owner, map(read_document, texts), at)
        for name, model in MODELS.items():
            text = rows.read_setting(connection, owner, name)
            setting = model.model_validate_json(text) if text else None
            rows.write_setting(server, owner, name, setting, at)
        for table in (sealed_records, sealed_keys):
            server.execute(table.delete().where(table.c.owner == owner))
        opened = owners.update().where(owners.c.owner == owner)
        server.execute(opened.values(sealed_with=None, began=at))
    return Journal(store.server)


def _relock(store: Store, how: str, words: str, passphrase: str) -> DataKey:
    """Put the key that these words open under another passphrase."""
    with store.turn() as (connection, _):
        found = _known(_find(connection, store.owner))
        locked = found.by_sheet if how == BY_SHEET else found.by_passphrase
        key = unlock(locked, found.sealed_with, store.owner, how, words)
        relocked = sealed_keys.update().where(sealed_keys.c.owner == store.owner)
        by_passphrase = make_passphrase_lock(key, passphrase)
        connection.execute(relocked.values(by_passphrase=by_passphrase))
    return key


def _find(connection: sa.Connection, owner: str) -> sa.Row[tuple[object, ...]] | None:
    """The id of the key that the journal is sealed with, beside its locks; None without one."""
    query = sa.select(owners.c.sealed_with, sealed_keys).where(owners.c.owner == owner)
    both = query.join(sealed_keys, sealed_keys.c.owner == owners.c.owner)
    return connection.execute(both.where(owners.c.sealed_with.is_not(None))).one_or_none()


def _known(found: sa.Row[tuple[object, ...]] | None) -> sa.Row[tuple[object, ...]]:
    if found is None:
        raise JournalLocked
    return found


def _put_keys(connection: sa.Connection, keys: NewKeys, now: datetime) -> None:
    owner = keys.key.owner
    connection.execute(sealed_keys.delete().where(sealed_keys.c.owner == owner))
    row = {"by_passphrase": keys.by_passphrase, "by_sheet": keys.by_sheet}
    row_of = {"owner": owner, **row, "made_at": microseconds(now)}
    connection.execute(sealed_keys.insert(), row_of)


def _moment(made_at: int) -> datetime:
    return datetime.fromtimestamp(made_at / 1_000_000, UTC)


def _refuse_to_lose(unreadable: int) -> None:
    if unreadable:
        raise SealedRecordsUnreadable(unreadable)
