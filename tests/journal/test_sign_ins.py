"""A sign-in that was ended opens nothing more, on any app server, and is forgotten in time."""

import time

import pytest
import sqlalchemy as sa

from debrief_core.journal import Journal, sign_ins
from debrief_core.journal.store import Store
from debrief_core.problems import JournalOutOfReach
from pages.session.storage import sign_ins as known_here
from tests.journal.conftest import Neighbour


def test_an_ended_sign_in_is_known_to_all_that_open_the_database(
    journal: Journal, neighbour: Neighbour
) -> None:
    store, later, one = journal.store, time.time() + 3600, f"one {journal.owner}"
    assert not sign_ins.has_ended(store, one)
    sign_ins.end_sign_in(store, one, later)
    sign_ins.end_sign_in(store, one, later)
    assert sign_ins.has_ended(neighbour(journal, "somebody else").store, one)
    assert not sign_ins.has_ended(store, f"another {journal.owner}")


def test_it_is_kept_until_its_token_ends_and_no_longer(journal: Journal) -> None:
    sign_ins.end_sign_in(journal.store, "old", time.time() - 10)
    sign_ins.end_sign_in(journal.store, "good until then", time.time() + 60)
    assert sign_ins.has_ended(journal.store, "good until then")
    assert not sign_ins.has_ended(journal.store, "old")


def test_signing_out_writes_nothing_into_a_journal_and_nothing_of_whose_it_was(
    journal: Journal,
) -> None:
    sign_ins.end_sign_in(journal.store, "one", time.time() + 60)
    assert journal.revision() == 0
    columns = sa.inspect(journal.store.engine).get_columns("ended_sign_ins")
    assert {column["name"] for column in columns} == {"digest", "until"}


def test_what_was_ended_elsewhere_is_heard_of_and_not_asked_for_at_every_turn(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Store] = []

    def opened() -> Store:
        asked.append(journal.store)
        return journal.store

    clock = [1000.0]
    monkeypatch.setattr(known_here.time, "monotonic", lambda: clock[0])
    digest = f"heard {journal.owner}"
    assert not known_here.has_ended(digest, opened)
    assert not known_here.has_ended(digest, opened)
    assert len(asked) == 1
    sign_ins.end_sign_in(journal.store, digest, time.time() + 60)
    clock[0] += 1
    assert known_here.has_ended(digest, opened)
    assert known_here.has_ended(digest, opened)
    assert len(asked) == 2


def test_a_sign_out_holds_here_while_the_database_is_gone() -> None:
    def gone() -> Store:
        raise JournalOutOfReach

    assert not known_here.has_ended("gone", gone)
    known_here.end("gone", time.time() + 60, gone)
    assert known_here.has_ended("gone", gone)
