"""From the first version of the tables upward, on both kinds of database."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.script import ScriptDirectory

from debrief_core.interview import Concern, Interview
from debrief_core.journal import Journal, addresses, open_journal, upgrade
from debrief_core.journal.records import interview_row, rating_rows
from debrief_core.journal.store import Store
from tests.journal.conftest import PLACES
from tests.journal.records import rated


@pytest.fixture(params=[place for place in PLACES if place != "memory"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgres":
        url: str = request.getfixturevalue("new_postgres")
        return url
    file = tmp_path / "journal.sqlite"
    upgrade.prepare_file(file)
    return f"sqlite:///{file}"


def insert(connection: sa.Connection, table: str, row: dict[str, object]) -> None:
    known = {c["name"] for c in sa.inspect(connection).get_columns(table)}
    values = {name: value for name, value in row.items() if name in known}
    names = ", ".join(values)
    places = ", ".join(f":{name}" for name in values)
    statement = f"INSERT INTO {table} ({names}) VALUES ({places})"  # noqa: S608
    connection.execute(sa.text(statement), values)


def write_with_version(url: str, version: str, written: Interview) -> None:
    """A journal as the program wrote it when `version` was the newest."""
    engine = addresses.engine_for(addresses.parse(url))
    with engine.connect().execution_options(**addresses.WRITES) as connection, connection.begin():
        upgrade.migrate(connection, version)
        connection.execute(
            sa.text("INSERT INTO owners (owner, revision) VALUES ('ann', 1700000000000)")
        )
        insert(connection, "interviews", interview_row("ann", written, 0))
        for row in rating_rows("ann", written):
            insert(connection, "ratings", row)


def test_a_journal_of_the_first_version_is_brought_up_to_date(empty_url: str) -> None:
    written = rated(Concern(kind="nerves", felt=4), revision=1)
    write_with_version(empty_url, "0001", written)
    journal = open_journal(empty_url, "ann")
    assert journal.interviews() == [written]
    assert journal.ratings()["felt"].tolist() == [4]
    changes = journal.changes_since(0)
    assert (list(changes.documents), changes.complete) == ([written.id], True)
    journal.save(written.model_copy(update={"role": "Edited"}))
    assert len(journal.changes_since(changes.revision).documents) == 1


def test_a_migrated_journal_has_the_tables_of_a_new_one(empty_url: str, tmp_path: Path) -> None:
    write_with_version(empty_url, "0001", rated(Concern(kind="nerves", felt=4)))
    described = []
    for url in (empty_url, f"sqlite:///{tmp_path / 'new.sqlite'}"):
        inspector = sa.inspect(open_journal(url, "ann").store.engine)
        tables = sorted(inspector.get_table_names())
        described.append({t: {c["name"] for c in inspector.get_columns(t)} for t in tables})
    assert described[0] == described[1]


def dump(journal: Journal) -> list[str]:
    with journal.store.engine.connect() as connection:
        return list(connection.connection.driver_connection.iterdump())  # type: ignore[union-attr]


@pytest.mark.parametrize("place", ["sqlite://", "sqlite:///{}/new.sqlite"])
def test_a_new_journal_is_what_the_migrations_lead_to(place: str, tmp_path: Path) -> None:
    migrated = addresses.engine_for(addresses.parse("sqlite://"))
    with migrated.connect() as connection, connection.begin():
        upgrade.migrate(connection)
    created = open_journal(place.format(tmp_path), "ann")
    assert dump(created) == dump(Journal(Store(migrated, "ann", "memory")))


def test_a_new_visitors_journal_waits_for_no_migration(monkeypatch: pytest.MonkeyPatch) -> None:
    open_journal("sqlite://", "ann")
    monkeypatch.delattr(upgrade, "migrate")
    journal = open_journal("sqlite://", "bob")
    journal.save(rated(Concern(kind="nerves", felt=4)))
    assert len(journal.ratings()) == 1


def test_journals_that_many_threads_open_at_once_are_all_whole() -> None:
    upgrade.newest_tables.cache_clear()
    with ThreadPoolExecutor(8) as threads:
        journals = list(threads.map(lambda n: open_journal("sqlite://", f"owner {n}"), range(8)))
    assert len({"".join(dump(journal)) for journal in journals}) == 1


def test_every_migration_is_known_in_its_order() -> None:
    scripts = ScriptDirectory(str(Path(upgrade.__file__).with_name("migrations")))
    assert [script.revision for script in scripts.walk_revisions()] == [*reversed(upgrade.VERSIONS)]
