"""The documented roles: one owns the tables, the app's can only use their rows."""

import uuid
from datetime import UTC, datetime

import psycopg
import pytest
import sqlalchemy as sa

from debrief_core.interview import Concern
from debrief_core.journal import addresses, open_journal, sign_ins, upgrade
from debrief_core.journal.prepare import main, prepare
from debrief_core.journal.sealed import SealedStore, make_keys, seal_journal, stop_sealing
from debrief_core.problems import JournalNotPrepared
from tests.journal.records import interview, rated
from tests.support.postgres import ROLE, SUPERUSER, Server

pytestmark = pytest.mark.postgres
APP = "debrief_app"
FORBIDDEN = [
    "ALTER TABLE interviews DISABLE ROW LEVEL SECURITY",
    "ALTER TABLE interviews NO FORCE ROW LEVEL SECURITY",
    "DROP POLICY own_rows ON interviews",
    "ALTER POLICY own_rows ON interviews USING (true)",
    "CREATE POLICY mine ON interviews USING (true)",
    f"ALTER TABLE interviews OWNER TO {APP}",
    "TRUNCATE interviews CASCADE",
    "DROP TABLE interviews CASCADE",
    "CREATE TABLE elsewhere (words text)",
    "UPDATE alembic_version SET version_num = '0001'",
    f"SET ROLE {ROLE}",
    "SET LOCAL row_security = off; SELECT count(*) FROM interviews",
]


@pytest.fixture(scope="module")
def roles(postgres_server: Server) -> None:
    with psycopg.connect(postgres_server.url("postgres", SUPERUSER), autocommit=True) as operator:
        operator.execute(f"CREATE ROLE {APP} LOGIN NOSUPERUSER NOBYPASSRLS")  # type: ignore[arg-type]


@pytest.fixture
def unprepared(postgres_server: Server, roles: None) -> tuple[str, str]:
    """A database without tables, as the owner's role and as the app's reach it."""
    name = f"roles_{uuid.uuid4().hex}"
    return postgres_server.new_database(name), postgres_server.url(name, APP)


@pytest.fixture(scope="module")
def app_url(postgres_server: Server, roles: None) -> str:
    prepare(postgres_server.new_database("prepared"), APP)
    return postgres_server.url("prepared", APP)


def test_the_apps_role_can_do_all_that_a_journal_needs(app_url: str) -> None:
    journal = open_journal(app_url, "ann")
    stored = journal.save(rated(Concern(kind="nerves", felt=4)))
    journal.delete(stored.id)
    assert journal.restore(stored.id) == stored
    assert journal.ratings()["felt"].tolist() == [4]
    sign_ins.end_sign_in(journal.store, "one", 2e9)
    assert sign_ins.has_ended(journal.store, "one")
    assert journal.store.keeps_apart
    sealed = seal_journal(journal.store, make_keys("ann", "a long passphrase"), datetime.now(UTC))
    assert isinstance(sealed.store, SealedStore)
    assert stop_sealing(sealed.store).get(stored.id) == stored
    journal.delete_everything()
    assert journal.interviews() == []


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_the_apps_role_cannot_switch_row_level_security_off(app_url: str, statement: str) -> None:
    with (
        psycopg.connect(app_url) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute(statement)  # type: ignore[arg-type]


def test_the_apps_role_sees_nobodys_rows_without_their_owner(app_url: str) -> None:
    open_journal(app_url, "carol").save(interview())
    assert open_journal(app_url, "bob").interviews() == []
    with psycopg.connect(app_url) as connection:
        assert connection.execute("SELECT count(*) FROM interviews").fetchone() == (0,)


def test_a_database_that_nobody_prepared_is_said_in_words(unprepared: tuple[str, str]) -> None:
    with pytest.raises(JournalNotPrepared, match=r"debrief_core\.journal\.prepare"):
        open_journal(unprepared[1], "ann")


def test_an_older_database_is_prepared_again_and_twice_changes_nothing(
    unprepared: tuple[str, str],
) -> None:
    owners, apps = unprepared
    engine = addresses.engine_for(addresses.parse(owners))
    with engine.connect().execution_options(**addresses.WRITES) as connection, connection.begin():
        upgrade.migrate(connection, "0002")
    for _ in range(2):
        assert main([owners, APP]) == 0
        open_journal(apps, "ann").save(interview())
    assert len(open_journal(apps, "ann").interviews()) == 2
    with engine.connect() as connection:  # the force holds for the owner too
        assert connection.scalar(sa.text("SELECT count(*) FROM interviews")) == 0


def test_the_command_says_how_it_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "APP_ROLE" in capsys.readouterr().err
