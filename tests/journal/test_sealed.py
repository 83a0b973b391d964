"""A sealed journal on a real PostgreSQL: what the database holds, and who opens it."""

import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
import sqlalchemy as sa
from psycopg import sql
from sqlalchemy import event

from debrief_core.interview import KEPT_FOR, Concern, Focus, Interview, Profile
from debrief_core.journal import Journal, open_journal, read_backup, write_backup
from debrief_core.journal.sealed import (
    NewKeys,
    SealedStore,
    change_keys,
    change_passphrase,
    make_keys,
    open_by_passphrase,
    open_by_sheet,
    read_seal,
    seal_journal,
    stop_sealing,
)
from debrief_core.problems import (
    InterviewNotFound,
    JournalLocked,
    PassphraseTooShort,
    SealedRecordsUnreadable,
    SealNotOpened,
)
from tests.journal.records import interview, rated
from tests.support.postgres import ROLE, SUPERUSER, Server

pytestmark = pytest.mark.postgres

PASSPHRASE = "three quiet herons"  # noqa: S105 - of a journal that lives for one test
NEW_PASSPHRASE = "four louder herons"  # noqa: S105
NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
WORDS = {"Northwind", "Harbourmaster", "northwind-id", "Ann Arbor", "fidgeting", "purged-id"}
LATER_WORDS = {"Fabrikam"}
"""What was written before the journal is sealed, and after, and must not be in the database."""


@pytest.fixture
def plain(new_postgres: str) -> Journal:
    """A journal with an id that says something, a concern of its owner's own, and a deleted one."""
    journal = open_journal(new_postgres, "ann")
    journal.delete(journal.save(interview(id="purged-id")).id)
    journal.purge(datetime.now(UTC) + KEPT_FOR)
    journal.save(
        rated(Concern(kind="own:fidgeting", felt=7), company="Northwind", role="Harbourmaster")
    )
    journal.save(interview(id="northwind-id"))
    journal.delete(journal.save(interview(company="Northwind again")).id)
    journal.delete(journal.save(interview()).id)
    journal.save_profile(Profile(name="Ann Arbor"))
    journal.set_focus(Focus(concern="own:fidgeting", chosen_at=NOW))
    return journal


@pytest.fixture
def keys() -> NewKeys:
    return make_keys("ann", PASSPHRASE)


@pytest.fixture
def sealed(plain: Journal, keys: NewKeys) -> Journal:
    return seal_journal(plain.store, keys, NOW)


def held(url: str) -> bytes:
    """Every column of every row of every table, as who runs the database sees them."""
    with psycopg.connect(url.replace(ROLE, SUPERUSER)) as operator:
        tables = operator.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
        ).fetchall()
        values = [
            value
            for (table,) in tables
            for row in operator.execute(sql.SQL("SELECT * FROM {}").format(sql.Identifier(table)))
            for value in row
        ]
    return b"\n".join(v if isinstance(v, bytes) else str(v).encode() for v in values)


def dumped(server: Server, url: str) -> bytes:
    return subprocess.run(
        [server.programs / "pg_dump", url.replace(ROLE, SUPERUSER)], capture_output=True, check=True
    ).stdout


def found(words: set[str], where: bytes) -> set[str]:
    return {word for word in words if word.encode() in where}


def contents(journal: Journal) -> tuple[str, str, list[str]]:
    return write_backup(journal), journal.ratings().to_csv(), journal.own_concerns()


def test_a_dump_of_a_sealed_journal_holds_no_word_of_it(
    plain: Journal, keys: NewKeys, new_postgres: str, postgres_server: Server
) -> None:
    assert found(WORDS, held(new_postgres)) == WORDS
    before = contents(plain)
    sealed = seal_journal(plain.store, keys, NOW)
    assert contents(sealed) == before
    sealed.save(interview(company="Fabrikam"))
    edited = sealed.interviews()[0]
    sealed.save(edited.model_copy(update={"role": "Harbourmaster at Fabrikam"}))
    sealed.delete("northwind-id")
    sealed.save_profile(Profile(name="Ann Arbor", city="Fabrikam"))
    for everything in (held(new_postgres), dumped(postgres_server, new_postgres)):
        assert b"sealed_records" in everything or keys.key.id.encode() in everything
        assert found(WORDS | LATER_WORDS, everything) == set()
    secrets = (keys.key.secret, keys.code.encode(), PASSPHRASE.encode())
    assert not any(secret in held(new_postgres) for secret in secrets)
    with psycopg.connect(new_postgres.replace(ROLE, SUPERUSER)) as operator:
        for table in ("interviews", "ratings", "deletions"):
            query = f"SELECT count(*) FROM {table}"  # noqa: S608
            assert operator.execute(query).fetchone() == (0,)  # type: ignore[arg-type]


def test_only_the_passphrase_or_the_code_on_the_sheet_opens_it(
    sealed: Journal, plain: Journal, keys: NewKeys
) -> None:
    written = contents(sealed)
    for wrong in ("", "three quiet heron", keys.code):
        with pytest.raises(SealNotOpened):
            open_by_passphrase(plain.store, wrong)
    with pytest.raises(SealNotOpened):
        open_by_sheet(plain.store, PASSPHRASE, NEW_PASSPHRASE)
    with pytest.raises(PassphraseTooShort):
        open_by_sheet(plain.store, keys.code, "short")
    assert contents(open_by_passphrase(plain.store, f" {PASSPHRASE}")) == written
    typed = keys.code.lower().replace("-", " ")
    assert contents(open_by_sheet(plain.store, typed, NEW_PASSPHRASE)) == written
    assert contents(open_by_passphrase(plain.store, NEW_PASSPHRASE)) == written
    with pytest.raises(SealNotOpened):
        open_by_passphrase(plain.store, PASSPHRASE)


def test_a_changed_passphrase_leaves_the_sheet_good_and_new_keys_leave_nothing_old_good(
    sealed: Journal, plain: Journal, keys: NewKeys, new_postgres: str
) -> None:
    written = contents(sealed)
    with pytest.raises(SealNotOpened):
        change_passphrase(plain.store, "not the passphrase", NEW_PASSPHRASE)
    change_passphrase(plain.store, PASSPHRASE, NEW_PASSPHRASE)
    assert contents(open_by_sheet(plain.store, keys.code, NEW_PASSPHRASE)) == written
    elsewhere = open_by_passphrase(plain.store, NEW_PASSPHRASE)
    assert elsewhere.interviews()
    assert isinstance(sealed.store, SealedStore)
    old_records = held(new_postgres)
    new_keys = make_keys("ann", NEW_PASSPHRASE)
    anew = change_keys(sealed.store, new_keys, NOW + timedelta(days=1))
    assert contents(anew) == written
    seal = read_seal(plain.store)
    assert seal
    assert (seal.key_id, seal.made_at) == (new_keys.key.id, NOW + timedelta(days=1))
    with pytest.raises(SealNotOpened):
        open_by_sheet(plain.store, keys.code, PASSPHRASE)
    for old in (sealed, elsewhere):  # sessions that still have the old key in memory
        with pytest.raises(JournalLocked):
            old.interviews()
        with pytest.raises(JournalLocked):
            old.save(interview())
    names = [keys.key.name_of(i.id).encode() for i in anew.interviews()]
    assert all(name in old_records and name not in held(new_postgres) for name in names)
    assert contents(open_by_sheet(plain.store, new_keys.code, NEW_PASSPHRASE)) == written


def test_two_sessions_that_write_at_once_lose_nothing(sealed: Journal, plain: Journal) -> None:
    other = open_by_passphrase(plain.store, PASSPHRASE)
    base = sealed.interviews()[0]
    assert other.get(base.id) == base
    sealed.save(base.model_copy(update={"role": "Of one session"}), base)
    both = other.save(base.model_copy(update={"company": "Of the other"}), base)
    assert (both.role, both.company) == ("Of one session", "Of the other")
    assert sealed.get(base.id) == both
    sealed.save(both.model_copy(update={"role": "First"}), both)
    last = other.save(both.model_copy(update={"role": "Second"}), both)
    assert last.role == "Second"
    assert "First" in {earlier.words for earlier in last.earlier}
    assert sealed.get(base.id) == last
    new = sealed.save(interview(company="New"))
    assert other.get(new.id) == new
    other.delete(new.id)
    with pytest.raises(InterviewNotFound):
        sealed.get(new.id)
    other.save_profile(Profile(name="Somebody"))
    assert sealed.profile().name == "Somebody"
    assert contents(sealed) == contents(other)


def test_what_one_session_purges_or_deletes_altogether_is_gone_in_the_other(
    sealed: Journal, plain: Journal
) -> None:
    other = open_by_passphrase(plain.store, PASSPHRASE)
    seen = other.changes_since(0)
    assert len(seen.undoable) == 2
    assert sealed.purge(datetime.now(UTC) + KEPT_FOR) == 2
    assert set(other.changes_since(seen.revision).deleted) == set(seen.undoable)
    sealed.delete_everything()
    assert other.interviews() == []
    assert other.profile() == Profile()
    assert other.focus() is None
    other.save(interview(company="Anew"))
    assert [i.company for i in sealed.interviews()] == ["Anew"]
    assert read_seal(plain.store)  # what is written next is sealed too


def break_at(journal: Journal, statement: str) -> Callable[[], None]:
    """Let the database fail at the first statement that begins so; returns what mends it."""

    def fail(_c: object, _u: object, query: str, *_: object) -> None:
        if query.startswith(statement):
            raise ConnectionResetError

    engine = journal.store.engine
    event.listen(engine, "before_cursor_execute", fail)
    return lambda: event.remove(engine, "before_cursor_execute", fail)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO sealed_records",
        "INSERT INTO sealed_keys",
        "DELETE FROM interviews",
        "UPDATE ow",
    ],
)
def test_sealing_that_breaks_off_leaves_everything_as_it_was(
    plain: Journal, keys: NewKeys, new_postgres: str, statement: str
) -> None:
    before, everything = contents(plain), held(new_postgres)
    mend = break_at(plain, statement)
    with pytest.raises(Exception):  # noqa: B017, PT011 - whatever a driver says
        seal_journal(plain.store, keys, NOW)
    mend()
    assert held(new_postgres) == everything
    assert contents(plain) == before
    assert read_seal(plain.store) is None


def test_new_keys_and_the_end_of_sealing_are_all_or_nothing_too(
    sealed: Journal, plain: Journal, new_postgres: str
) -> None:
    assert isinstance(sealed.store, SealedStore)
    before, everything = contents(sealed), held(new_postgres)
    mend = break_at(plain, "INSERT INTO sealed_keys")
    with pytest.raises(Exception):  # noqa: B017, PT011
        change_keys(sealed.store, make_keys("ann", PASSPHRASE), NOW)
    mend()
    mend = break_at(plain, "DELETE FROM sealed_keys")
    with pytest.raises(Exception):  # noqa: B017, PT011
        stop_sealing(sealed.store)
    mend()
    assert held(new_postgres) == everything
    assert contents(sealed) == before
    stopped = stop_sealing(sealed.store)
    assert contents(stopped) == before
    assert found(WORDS, held(new_postgres)) == WORDS - {"purged-id"}
    assert read_seal(stopped.store) is None
    with pytest.raises(JournalLocked):
        sealed.save(interview())


def test_a_save_that_the_database_refuses_is_in_memory_no_more_than_there(
    sealed: Journal, plain: Journal
) -> None:
    base = sealed.interviews()[0]
    changed = base.model_copy(update={"role": "Not stored"})
    mend = break_at(plain, "INSERT INTO sealed_records")
    with pytest.raises(Exception):  # noqa: B017, PT011
        sealed.save(changed, base)
    mend()
    assert sealed.get(base.id) == base
    assert sealed.save(changed, base).role == "Not stored"
    assert open_by_passphrase(plain.store, PASSPHRASE).get(base.id).role == "Not stored"


def test_a_session_that_knows_nothing_of_the_seal_writes_no_plain_row(
    sealed: Journal, plain: Journal, new_postgres: str
) -> None:
    before = held(new_postgres)
    for write in (
        lambda: plain.save(interview()),
        lambda: plain.save_profile(Profile(name="Plain")),
        lambda: read_backup(plain, write_backup(sealed)),
        plain.delete_everything,
        lambda: seal_journal(plain.store, make_keys("ann", PASSPHRASE), NOW),
    ):
        with pytest.raises(JournalLocked):
            write()
    assert held(new_postgres) == before
    assert plain.interviews() == []


def test_a_record_that_was_tampered_with_keeps_no_other_back_and_is_not_lost(
    sealed: Journal, plain: Journal, new_postgres: str
) -> None:
    """Whoever runs the database puts one record in the place of another, and changes a byte."""
    with psycopg.connect(new_postgres.replace(ROLE, SUPERUSER)) as operator:
        names = operator.execute("SELECT name FROM sealed_records ORDER BY name").fetchall()
        swap = "UPDATE sealed_records SET name = %s WHERE name = %s"
        for new, old in (("x", names[0][0]), (names[0][0], names[1][0]), (names[1][0], "x")):
            operator.execute(swap, (new, old))
    opened = open_by_passphrase(plain.store, PASSPHRASE)
    assert isinstance(opened.store, SealedStore)
    opened.save(interview(company="Beside them"))
    assert opened.store.unreadable == 2
    before = held(new_postgres)
    for lose in (
        lambda: stop_sealing(opened.store),  # type: ignore[arg-type]
        lambda: change_keys(opened.store, make_keys("ann", PASSPHRASE), NOW),  # type: ignore[arg-type]
    ):
        with pytest.raises(SealedRecordsUnreadable):
            lose()
    assert held(new_postgres) == before


def test_sealed_rows_are_kept_apart_by_the_database_too(
    sealed: Journal, plain: Journal, new_postgres: str
) -> None:
    bobs = open_journal(new_postgres, "bob")
    bobs_sealed = seal_journal(bobs.store, make_keys("bob", PASSPHRASE), NOW)
    assert bobs_sealed.interviews() == []
    for table in ("sealed_records", "sealed_keys"):
        count = sa.text(f"SELECT count(DISTINCT owner) FROM {table}")  # noqa: S608
        with bobs.store.reading() as connection:
            assert connection.scalar(count) == 1
        with bobs.store.engine.connect() as connection:
            assert connection.scalar(count) == 0


def test_many_sessions_that_save_at_once_leave_one_journal(sealed: Journal, plain: Journal) -> None:
    def write(number: int) -> Interview:
        journal = open_by_passphrase(plain.store, PASSPHRASE) if number % 2 else sealed
        return journal.save(interview(company=f"Company {number}"))

    before = {i.id for i in sealed.interviews()}
    with ThreadPoolExecutor(4) as threads:
        written = {i.id for i in threads.map(write, range(8))}
    assert {i.id for i in sealed.interviews()} == before | written
    assert contents(sealed) == contents(open_by_passphrase(plain.store, PASSPHRASE))
