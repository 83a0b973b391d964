"""A journal in memory that follows its sealed records in the database, and leads them.

Every reading first looks whether the database is ahead, and takes in what is. Every writing takes
the owner's turn in the database, so writers of one owner take turns as with plain rows, and what
it changed is sealed and stored before the journal in memory keeps it. So nothing is merged here
that `Journal.save` does not merge already, and nothing is said to be saved that is not stored.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import sqlalchemy as sa

from debrief_core.journal import rows
from debrief_core.journal.changes import read_changes
from debrief_core.journal.sealed.keys import DataKey
from debrief_core.journal.sealed.records import (
    SETTINGS,
    Opened,
    open_records,
    remove_records,
    settings_text,
    write_records,
)
from debrief_core.journal.store import Store, open_store
from debrief_core.journal.tables import interviews, owners, sealed_records
from debrief_core.problems import JournalLocked


@dataclass(frozen=True)
class _InStep:
    """Up to which revision the records are in memory, their ids by name, and what is unreadable."""

    seen: int = -1
    ids: dict[str, str] = field(default_factory=dict)
    unreadable: frozenset[str] = frozenset()


@dataclass
class _State:
    """What changes about a store: its key until it is forgotten, how far it is, and whose turn."""

    key: DataKey | None
    in_step: _InStep = field(default_factory=_InStep)
    moving: threading.RLock = field(default_factory=threading.RLock)


@dataclass(frozen=True, eq=False)
class SealedStore(Store):
    """The journal in memory (`engine`), and the `server` that has its records, for one owner."""

    server: Store = field(kw_only=True, repr=False)
    state: _State = field(kw_only=True, repr=False)

    @property
    def key(self) -> DataKey:
        """The key of its records; raises `JournalLocked` once it was forgotten."""
        if self.state.key is None:
            raise JournalLocked
        return self.state.key

    @property
    def unreadable(self) -> int:
        """How many records do not open; they are left as they are."""
        return len(self.state.in_step.unreadable)

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """One transaction that sees one state of the journal, as new as the database's.

        Raises `JournalLocked` where the seal is another one by now.
        """
        self._follow()
        with super().reading() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """One transaction that is stored sealed, all or nothing; writers take turns.

        Raises `JournalLocked` where the seal is another one by now.
        """
        with self.state.moving:
            with self.in_both() as (connection, server, in_step):
                since = rows.read_revision(connection, self.owner)
                yield connection
                stored = self._seal_changes(connection, server, since, in_step)
            self.state.in_step = stored

    @contextmanager
    def in_both(self) -> Iterator[tuple[sa.Connection, sa.Connection, _InStep]]:
        """The journal in memory in step with the database, and the turn to write in both.

        The database commits first: what fails there is undone in memory too.
        """
        with self.state.moving, super().writing() as connection, self._servers_turn() as server:
            yield connection, server, self._caught_up(connection, server)

    def forget(self) -> None:
        """Let go of the key and of the journal in memory, whoever still holds this store."""
        self.state.key, self.state.in_step = None, _InStep()
        self.engine.dispose()

    @contextmanager
    def _servers_turn(self) -> Iterator[sa.Connection]:
        with self.server.turn() as (server, sealed_with):
            self._check(sealed_with)
            yield server

    def _check(self, sealed_with: str | None) -> None:
        if sealed_with != self.key.id:
            raise JournalLocked

    def _follow(self) -> None:
        """Take in what another session wrote, where one did."""
        with self.server.reading() as server:
            revision = self._checked_revision(server)
        if revision == self.state.in_step.seen:
            return
        with self.state.moving:
            with super().writing() as connection, self.server.reading() as server:
                in_step = self._caught_up(connection, server)
                self._checked_revision(server)  # after the records: they are of this key
            self.state.in_step = in_step

    def _checked_revision(self, server: sa.Connection) -> int:
        columns = owners.c.revision, owners.c.sealed_with
        query = sa.select(*columns).where(owners.c.owner == self.owner)
        there = server.execute(query).one_or_none()
        self._check(there.sealed_with if there else None)
        return int(there.revision) if there else 0

    def _caught_up(self, connection: sa.Connection, server: sa.Connection) -> _InStep:
        """Take in what the database has and the memory has not."""
        known = self.state.in_step
        revision = rows.read_revision(server, self.owner)
        if revision == known.seen:
            return known
        found = self._records_after(server, known.seen)
        there = {name for name, _, _ in found}
        opened = open_records(self.key, ((n, at, s) for n, at, s in found if s is not None))
        gone = [id_ for name, id_ in known.ids.items() if name not in there]
        self._take_in(connection, opened, gone)
        ids = {name: id_ for name, id_ in known.ids.items() if name in there} | opened.ids
        unreadable = ((known.unreadable & there) - opened.ids.keys()) | opened.unreadable
        return _InStep(revision, ids, frozenset(unreadable))

    def _records_after(
        self, server: sa.Connection, seen: int
    ) -> list[tuple[str, int, bytes | None]]:
        """Name and revision of every record, and the content of those newer than `seen`.

        In one statement, which sees one state of the database.
        """
        new = sa.case((sealed_records.c.at > seen, sealed_records.c.sealed))
        query = sa.select(sealed_records.c.name, sealed_records.c.at, new)
        own = query.where(sealed_records.c.owner == self.owner)
        return [(row[0], row[1], row[2]) for row in server.execute(own)]

    def _take_in(self, connection: sa.Connection, opened: Opened, gone: list[str]) -> None:
        """Let the memory say what the records say; what went is listed as a change too."""
        at = rows.next_revision(connection, self.owner)
        rows.put(connection, self.owner, opened.interviews, at)
        rows.remove(connection, self.owner, gone)
        for id_ in gone:
            rows.remember_deletion(connection, self.owner, id_, at)
        emptied = dict.fromkeys(("profile", "focus")) if SETTINGS in gone else {}
        for name, setting in {**emptied, **opened.settings}.items():
            rows.write_setting(connection, self.owner, name, setting, at)

    def _seal_changes(
        self, connection: sa.Connection, server: sa.Connection, since: int, known: _InStep
    ) -> _InStep:
        """Store what was written in memory after the revision `since`."""
        changes = read_changes(connection, self.owner, since)
        texts = {**changes.documents, **changes.undoable}
        if changes.settings is not None:
            texts[SETTINGS] = settings_text(changes.settings)
        is_emptied = changes.revision == 0
        query = sa.select(interviews.c.id).where(interviews.c.owner == self.owner)
        here = {*connection.scalars(query), *(() if is_emptied else (SETTINGS,))}
        gone = [name for name, id_ in known.ids.items() if id_ not in here]
        if not (texts or gone or is_emptied):
            return known
        at = rows.next_revision(server, self.owner)
        remove_records(server, self.owner, [*gone, *(known.unreadable if is_emptied else ())])
        write_records(server, self.key, texts, at)
        ids = {name: id_ for name, id_ in known.ids.items() if name not in gone}
        ids |= {self.key.name_of(id_): id_ for id_ in texts}
        return _InStep(at, ids, frozenset() if is_emptied else known.unreadable)


def open_sealed_store(server: Store, key: DataKey) -> SealedStore:
    """A journal in memory for the records of this server's owner, which are read at first use."""
    memory = open_store("sqlite://", server.owner)
    return SealedStore(
        *(memory.engine, server.owner, server.place, server.keeps_apart),
        server=server,
        state=_State(key),
    )
