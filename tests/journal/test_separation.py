"""PostgreSQL separates owners a second time, whatever a statement says."""

import re
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from itertools import repeat

import pytest
import sqlalchemy as sa
from sqlalchemy import event

from debrief_core.interview import KEPT_FOR, Concern, Profile
from debrief_core.journal import Journal, open_journal, write_backup
from debrief_core.problems import InterviewNotFound
from tests.journal.records import interview, rated
from tests.support.postgres import ROLE, SUPERUSER

pytestmark = pytest.mark.postgres
COUNT_CONNECTIONS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
TABLES = ["owners", "interviews", "ratings", "deletions"]


@pytest.fixture
def anns(new_postgres: str) -> Journal:
    journal = open_journal(new_postgres, "ann")
    journal.save(rated(Concern(kind="own:fidgeting", felt=3)))
    journal.delete(journal.save(interview()).id)
    journal.purge(datetime.now(UTC) + KEPT_FOR)
    journal.save_profile(Profile(name="Ann"))
    return journal


def count(journal: Journal, table: str) -> int:
    """All rows of a table that a transaction of this journal sees, without naming an owner."""
    with journal.store.reading() as connection:
        return int(connection.scalar(sa.text(f"SELECT count(*) FROM {table}")))  # noqa: S608


@pytest.mark.parametrize("table", TABLES)
def test_a_query_without_the_owner_returns_nothing_of_others(
    anns: Journal, new_postgres: str, table: str
) -> None:
    assert count(anns, table) > 0
    assert count(open_journal(new_postgres, "bob"), table) == 0


@pytest.mark.parametrize("table", TABLES)
def test_a_transaction_that_names_no_owner_sees_nothing(anns: Journal, table: str) -> None:
    with anns.store.engine.connect() as connection:
        assert connection.scalar(sa.text(f"SELECT count(*) FROM {table}")) == 0  # noqa: S608


def forget_owner_filters(journal: Journal) -> None:
    """Take the owner out of every condition of every query, as a careless change might."""
    condition = re.compile(r"\b\w+\.owner = %\(owner_\d+\)s(::\w+)?")

    def strip(_c: object, _u: object, query: str, values: object, *_: object) -> tuple[str, object]:
        return condition.sub("true", query), values

    event.listen(journal.store.engine, "before_cursor_execute", strip, retval=True)


def test_a_journal_without_its_owner_filters_still_shows_nothing_of_others(
    anns: Journal, new_postgres: str
) -> None:
    whose = anns.interviews()[0].id
    bobs = open_journal(new_postgres, "bob")
    forget_owner_filters(bobs)
    assert bobs.interviews() == []
    assert bobs.ratings().empty
    assert bobs.overview().empty
    assert bobs.own_concerns() == []
    assert bobs.profile() == Profile()
    assert bobs.changes_since(0).documents == {}
    with pytest.raises(InterviewNotFound):
        bobs.get(whose)
    with pytest.raises(InterviewNotFound):
        bobs.delete(whose)
    bobs.save(interview())
    bobs.delete_everything()
    assert len(anns.interviews()) == 1
    assert '"name":"Ann"' in write_backup(anns)


def test_the_stripped_filters_are_really_gone(anns: Journal, new_postgres: str) -> None:
    """The same queries, run by a role that row-level security does not bind, do show them."""
    unbound = open_journal(new_postgres.replace(ROLE, SUPERUSER), "bob")
    assert unbound.interviews() == []
    forget_owner_filters(unbound)
    assert unbound.interviews() == anns.interviews()


def test_a_row_cannot_be_written_for_somebody_else(anns: Journal, new_postgres: str) -> None:
    bobs = open_journal(new_postgres, "bob")
    insert = sa.text("INSERT INTO owners (owner, revision) VALUES ('carol', 1)")
    with pytest.raises(sa.exc.ProgrammingError, match="row-level security"):  # noqa: SIM117
        with bobs.store.writing() as connection:
            connection.execute(insert)
    move = sa.text("UPDATE interviews SET owner = 'bob'")
    with pytest.raises(sa.exc.ProgrammingError, match="row-level security"):  # noqa: SIM117
        with anns.store.writing() as connection:
            connection.execute(move)


def test_a_connection_that_served_one_owner_shows_nothing_to_the_next(
    anns: Journal, new_postgres: str
) -> None:
    bobs = open_journal(new_postgres, "bob")
    assert bobs.store.engine is anns.store.engine
    for _ in range(20):
        assert len(anns.interviews()) == 1
        assert count(bobs, "interviews") == 0


def test_an_app_server_opens_five_connections_at_most_and_the_others_wait(
    new_postgres: str,
) -> None:
    journals = [open_journal(new_postgres, f"owner {number}") for number in range(20)]
    begun = threading.Barrier(5)

    def read(journal: Journal, together: bool) -> int:
        with journal.store.reading() as connection:
            if together:
                begun.wait(timeout=60)  # five are open at once, or nobody gets on
            return int(connection.scalar(sa.text(COUNT_CONNECTIONS)))

    with ThreadPoolExecutor(20) as threads:
        assert max(threads.map(read, journals[:5], repeat(True))) == 5
        assert max(threads.map(read, journals * 5, repeat(False))) <= 5


def test_a_role_that_passes_row_security_is_named_in_the_log(
    new_postgres: str, caplog: pytest.LogCaptureFixture
) -> None:
    open_journal(new_postgres, "ann")
    assert caplog.text == ""
    open_journal(new_postgres.replace(ROLE, SUPERUSER), "ann")
    assert "row-level security" in caplog.text
    assert SUPERUSER not in caplog.text
