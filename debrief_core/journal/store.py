"""The place a journal is kept: transactions that say their trouble in words."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

import sqlalchemy as sa

from debrief_core.journal.addresses import WRITES, engine_for, file_of, on_driver, parse
from debrief_core.journal.rows import take_turn
from debrief_core.journal.trouble import in_words, makes_sense, place_in_words
from debrief_core.journal.upgrade import bring_up_to_date, prepare_file
from debrief_core.problems import JournalLocked

SLOWEST_STATEMENT = "20s"
ROLE_PASSES_BY = (
    "The role of the journal's database is not bound by row-level security, so only the app's own "
    "statements keep accounts apart. Give the app a role without SUPERUSER and BYPASSRLS."
)
"""What to tell the operator where `Store.keeps_apart` is False."""


@dataclass(frozen=True)
class Store:
    """A database with the journal's tables in it, for one owner.

    `keeps_apart` is False where the database would show other owners' rows to a statement that
    does not name the owner, because its role may pass by row-level security. A server may take
    `slowest_statement` for one statement, in the words of PostgreSQL (`20s`).
    """

    engine: sa.Engine
    owner: str
    place: str
    keeps_apart: bool = True
    slowest_statement: str = SLOWEST_STATEMENT

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """One transaction that sees one state of the journal."""
        with (
            in_words(self.place),
            makes_sense(self.place),
            self.engine.connect() as connection,
            connection.begin(),
        ):
            self._introduce(connection)
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """One transaction that writes all or nothing; writers of one owner take turns.

        Raises `JournalLocked` where the journal was sealed, and has its records elsewhere.
        """
        with self.turn() as (connection, sealed_with):
            if sealed_with is not None:
                raise JournalLocked
            yield connection

    @contextmanager
    def turn(self) -> Iterator[tuple[sa.Connection, str | None]]:
        """The owner's turn to write, and the id of the key that the journal is sealed with."""
        with in_words(self.place), self.engine.connect() as connection:
            connection.execution_options(**WRITES)
            with connection.begin():
                self._introduce(connection)
                yield connection, take_turn(connection, self.owner)

    @contextmanager
    def beside_the_journal(self) -> Iterator[sa.Connection]:
        """One transaction that writes what is no part of anybody's journal."""
        with in_words(self.place), self.engine.connect() as connection:
            connection.execution_options(**WRITES)
            with connection.begin():
                self._introduce(connection)
                yield connection

    def forget_traces(self) -> None:
        """Empty SQLite's write-ahead file, which still holds what was deleted."""
        if self.engine.dialect.name == "sqlite":
            with in_words(self.place), self.engine.connect() as connection:
                on_driver(connection, "PRAGMA wal_checkpoint(TRUNCATE)")

    def _introduce(self, connection: sa.Connection) -> None:
        """Tell PostgreSQL whose rows this transaction may see, and how long it may take.

        For the transaction alone: a pooler between would hand a connection's own settings to
        the next owner.
        """
        if connection.dialect.name == "postgresql":
            settings = {"debrief.owner": self.owner, "statement_timeout": self.slowest_statement}
            connection.execute(
                sa.select(*(sa.func.set_config(*setting, True) for setting in settings.items()))
            )


_log = logging.getLogger(__name__)


@lru_cache(maxsize=8)
def _keeps_apart(engine: sa.Engine) -> bool:
    """Whether owners are kept apart a second time; where PostgreSQL does not, the log says so."""
    if engine.dialect.name != "postgresql":
        return True
    query = sa.text("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")
    with engine.connect() as connection:
        if not connection.scalar(query):
            return True
    _log.warning("%s See docs/hosting.md.", ROLE_PASSES_BY)
    return False


def open_store(url: str, owner: str) -> Store:
    """The store at this URL with its tables as this version needs them."""
    address = parse(url)
    file = file_of(address)
    place = place_in_words(file)
    with in_words(place):
        if file:
            prepare_file(file)
        engine = engine_for(address)
        bring_up_to_date(engine, place)
        keeps_apart = _keeps_apart(engine)
    return Store(engine, owner, place, keeps_apart)
