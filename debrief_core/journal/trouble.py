"""From a driver's error to a problem the user can act on; anything unknown stays a bug.

SQLite's result codes: https://www.sqlite.org/rescode.html. PostgreSQL's SQLSTATE classes:
appendix A of its manual (08 connection, 53 resources, 57 operator intervention).
"""

import errno
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from sqlalchemy import exc

from debrief_core.problems import (
    DiskFull,
    DiskTrouble,
    JournalBusy,
    JournalDamaged,
    JournalMoved,
    JournalOutOfReach,
    JournalReadOnly,
    JournalUnavailable,
)

_NO_ROOM = ("SQLITE_FULL", "SQLITE_IOERR_SHMSIZE")
_NO_WRITING = ("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")
_NO_SENSE = (
    *("SQLITE_NOTADB", "SQLITE_CORRUPT", "SQLITE_FORMAT", "SQLITE_ERROR"),
    *("SQLITE_MISMATCH", "SQLITE_CONSTRAINT", "SQLITE_TOOBIG"),
)
"""A damaged file may still be a database: one that lacks a table or breaks its own rules."""
_NO_TURN = ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL")
_OUT_OF_REACH = ("08", "53", "55P03", "57", "25P03")


_LOG = logging.getLogger(__name__)


@contextmanager
def in_words(place: str) -> Iterator[None]:
    """Turn the trouble of a block into a problem that names the place; bugs pass through."""
    try:
        yield
    except exc.TimeoutError as error:
        raise JournalOutOfReach from error
    except (exc.DBAPIError, sqlite3.Error) as error:
        problem = _problem(error.orig if isinstance(error, exc.DBAPIError) else error, place)
        if problem is None:
            raise
        _LOG.warning("The journal is not available: %s", error, exc_info=_is_odd(problem))
        raise problem from error
    except UnicodeDecodeError as error:  # bytes in a file that were text once
        raise JournalDamaged(place) from error
    except OSError as error:
        raise _file_problem(error, place) from error


@contextmanager
def makes_sense(place: str) -> Iterator[None]:
    """What is read from a damaged file may be of the wrong kind; the log has the particulars.

    Only for reading: nothing that a user enters comes by here.
    """
    try:
        yield
    except (ValueError, TypeError, LookupError, ArithmeticError) as error:
        _LOG.warning("The journal cannot be read.", exc_info=True)
        raise JournalDamaged(place) from error


def _problem(error: BaseException | None, place: str) -> JournalUnavailable | None:
    if isinstance(error, sqlite3.Error):
        return _sqlite_problem(error, place)
    if isinstance(error, psycopg.Error):
        return _server_problem(error, place)
    return None


def _is_odd(problem: JournalUnavailable) -> bool:
    """Whether it may as well be a bug of ours, so that the log needs the whole story."""
    return isinstance(problem, JournalDamaged)


def _sqlite_problem(error: sqlite3.Error, place: str) -> JournalUnavailable | None:
    name = getattr(error, "sqlite_errorname", "")
    no_text = "decode to UTF-8" in str(error)  # said by the driver, which has no code for it
    if name.startswith(_NO_ROOM):
        return DiskFull()
    if name.startswith("SQLITE_CANTOPEN") and not Path(place).exists():
        return JournalMoved(place)
    if name.startswith(_NO_WRITING):
        return JournalReadOnly(place)
    if name.startswith(_NO_SENSE) or no_text:
        return JournalDamaged(place)
    if name.startswith("SQLITE_IOERR"):
        return DiskTrouble(place)
    return JournalBusy() if name.startswith(_NO_TURN) else None


def _server_problem(error: psycopg.Error, place: str) -> JournalUnavailable | None:
    state = error.sqlstate or ""
    if state == "53100":
        return DiskFull()
    if state == "25006":
        return JournalReadOnly(place)
    lost = not state and isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)
    return JournalOutOfReach() if lost or state.startswith(_OUT_OF_REACH) else None


def _file_problem(error: OSError, place: str) -> JournalUnavailable:
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    return DiskFull() if full else JournalReadOnly(place)


def place_in_words(file: Path | None) -> str:
    """How messages name the place; never a URL, which may hold a password."""
    return str(file) if file else "database"
