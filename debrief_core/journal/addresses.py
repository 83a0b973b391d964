"""Where a journal lives: from its URL to an engine set up for safe writes."""

import os
import sqlite3
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from platformdirs import user_data_path
from sqlalchemy import event
from sqlalchemy.exc import ArgumentError, DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from debrief_core.problems import JournalAddressUnknown

BUSY_SECONDS = 10
WRITES = {"debrief_writes": True}
"""Execution options of a connection that will write."""


def default_journal_url() -> str:
    """`DEBRIEF_DATABASE_URL`, else an SQLite file in the user's data folder."""
    named = os.environ.get("DEBRIEF_DATABASE_URL", "").strip()
    file = user_data_path("interview-debrief", appauthor=False) / "journal.sqlite"
    return named or sa.URL.create("sqlite", database=str(file)).render_as_string()


def parse(url: str) -> sa.URL:
    """The URL with the driver we use; raises `JournalAddressUnknown` and never repeats it."""
    try:
        parsed = sa.make_url(url.strip())
    except (ArgumentError, ValueError):
        raise JournalAddressUnknown from None
    dialect = parsed.drivername.partition("+")[0]
    if dialect in ("postgres", "postgresql") and parsed.database:
        return parsed.set(drivername="postgresql+psycopg")
    if dialect == "sqlite":
        return parsed.set(drivername="sqlite+pysqlite")
    raise JournalAddressUnknown


def file_of(url: sa.URL) -> Path | None:
    """The journal's file, or None where it lives in memory or on a server."""
    in_memory = url.database in (None, "", ":memory:")
    return None if url.get_backend_name() != "sqlite" or in_memory else Path(str(url.database))


def engine_for(url: sa.URL) -> sa.Engine:
    """An engine for this URL: one a process for a server, one a call for a file or for memory.

    Its errors, which may go to a log, name the statement and never the words in it.
    """
    if url.get_backend_name() == "postgresql":
        return _server_engine(url)
    return _sqlite_engine(url)


@lru_cache(maxsize=8)
def _server_engine(url: sa.URL) -> sa.Engine:
    """A pool that fits the free tiers (tens of connections) with several app servers before it.

    No prepared statements, because a pooler between may hand each transaction another
    connection; a dead peer is noticed after ten seconds, not after the system's two hours.
    """
    return sa.create_engine(
        url,
        hide_parameters=True,
        pool_size=2,
        max_overflow=3,
        pool_timeout=10,
        pool_recycle=300,
        pool_pre_ping=True,
        pool_use_lifo=True,
        connect_args={
            "connect_timeout": 10,
            "prepare_threshold": None,
            "tcp_user_timeout": 10_000,
            "keepalives_idle": 30,
        },
    )


def _sqlite_engine(url: sa.URL) -> sa.Engine:
    """A file has a few connections; memory has exactly one, and threads wait for their turn."""
    file = file_of(url)
    # mode=rw: SQLite would put an empty database in the place of a file that was moved away
    place = f"{file.absolute().as_uri()}?mode=rw" if file else ":memory:"
    engine = sa.create_engine(
        url,
        hide_parameters=True,
        poolclass=QueuePool,
        pool_size=5 if file else 1,
        max_overflow=10 if file else 0,
        creator=lambda: sqlite3.connect(
            place, uri=True, check_same_thread=False, timeout=BUSY_SECONDS
        ),
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    if file:
        _notice_another_file(engine, file)
    return engine


def _notice_another_file(engine: sa.Engine, file: Path) -> None:
    """Let go of a connection whose file is no longer the one in its place.

    It would go on writing into a file that has no name any more, and all of it would be lost.
    """

    def identity() -> tuple[int, int] | None:
        with suppress(FileNotFoundError):
            found = file.stat()
            return found.st_dev, found.st_ino
        return None

    def note(_connection: object, record: ConnectionPoolEntry) -> None:
        record.info["file"] = identity()

    def compare(_connection: object, record: ConnectionPoolEntry, _proxy: object) -> None:
        if record.info["file"] != identity():
            raise DisconnectionError

    event.listen(engine, "connect", note)
    event.listen(engine, "checkout", compare)


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    """Our own BEGIN instead of the driver's; commits reach the disk; deleted text is wiped.

    What a query sorts stays in memory: a journal in memory leaves nothing in a folder for files.
    """
    connection.isolation_level = None
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA temp_store = MEMORY")


def _begin_sqlite(connection: sa.Connection) -> None:
    """A writer takes the lock at once: upgrading a read later fails when two try it."""
    options: dict[str, Any] = dict(connection.get_execution_options())
    writes = options.get("debrief_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def on_driver(connection: sa.Connection, statement: str) -> None:
    """Run a statement that SQLite refuses inside a transaction."""
    driver = connection.connection.driver_connection
    if isinstance(driver, sqlite3.Connection):
        driver.execute(statement).close()
