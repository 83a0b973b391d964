"""Bringing a journal's tables to the version this program knows, whoever opens it first."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import psycopg
import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from debrief_core.journal.addresses import WRITES, engine_for, on_driver
from debrief_core.problems import (
    JournalDamaged,
    JournalFromNewerVersion,
    JournalNotPrepared,
)

VERSIONS = ("0001", "0002", "0003", "0004", "0005")
"""Every version of the tables, oldest first, as the modules in `migrations` name them."""

_MIGRATIONS = Path(__file__).with_name("migrations")
_TURN = 0x64656272696566
"""Key of the PostgreSQL advisory lock that migrations wait for (the letters of `debrief`)."""
_one_at_a_time = threading.RLock()
"""Alembic keeps the migration it is at in its module, so two threads would mix up theirs."""


def prepare_file(file: Path) -> None:
    """Make the journal's folder and an empty file that only its owner can read."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not file.exists():
        os.close(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600))


def bring_up_to_date(engine: sa.Engine, place: str) -> None:
    """Create or migrate the tables in one transaction; others that open the journal wait.

    Nothing is written before the version was read, so a file that is newer, damaged or not
    a journal stays byte for byte as it is.
    """
    with engine.connect() as connection:
        if _version(connection, place) == VERSIONS[-1]:
            return
    if engine.dialect.name == "sqlite":
        _write_ahead(engine)
    with engine.connect().execution_options(**WRITES) as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_TURN)))
        version = _version(connection, place)
        if version is None and connection.dialect.name == "sqlite":
            _create(connection)
        elif version != VERSIONS[-1]:
            with _said_when_not_allowed():
                migrate(connection)


@contextmanager
def _said_when_not_allowed() -> Iterator[None]:
    """The app's role may only use the tables; the operator's makes and changes them."""
    try:
        yield
    except sa.exc.ProgrammingError as error:
        if isinstance(error.orig, psycopg.errors.InsufficientPrivilege):
            raise JournalNotPrepared from error
        raise


def _create(connection: sa.Connection) -> None:
    """Make the newest tables at once: every hosted visitor opens a new journal in memory."""
    for statement in newest_tables():
        connection.exec_driver_sql(statement)


@cache
def newest_tables() -> tuple[str, ...]:
    """The statements that lead to where all migrations lead, read off an empty journal."""
    engine = engine_for(sa.make_url("sqlite://"))
    with _one_at_a_time, engine.connect() as connection, connection.begin():
        migrate(connection)
        driver = connection.connection.driver_connection
        dumped = tuple(driver.iterdump()) if isinstance(driver, sqlite3.Connection) else ()
    return tuple(each for each in dumped if each not in ("BEGIN TRANSACTION;", "COMMIT;"))


def _version(connection: sa.Connection, place: str) -> str | None:
    """The version of the tables, or None where there are none yet."""
    tables = set(sa.inspect(connection).get_table_names())
    if "alembic_version" not in tables:
        if tables and connection.dialect.name == "sqlite":
            raise JournalDamaged(place)
        return None
    version: str | None = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
    if version is not None and version not in VERSIONS:
        raise JournalFromNewerVersion
    return version


def _write_ahead(engine: sa.Engine) -> None:
    """Readers and a writer do not wait for each other; the file remembers this setting."""
    with engine.connect() as connection:
        on_driver(connection, "PRAGMA journal_mode = WAL")


def migrate(connection: sa.Connection, target: str = "head") -> None:
    """Bring the tables to the version `target` inside the connection's transaction."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    with _one_at_a_time:
        command.upgrade(config, target)
