"""Journals to test with: the same tests run on a file, in memory and on PostgreSQL."""

import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from debrief_core.journal import Journal, open_journal
from tests.support.postgres import Server, running_server

MEMORY = "sqlite://"
PLACES = ["file", "memory", pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    with running_server() as server:
        yield server


@pytest.fixture(scope="session")
def postgres_url(postgres_server: Server) -> str:
    return postgres_server.new_database("journal")


@pytest.fixture
def new_postgres(postgres_server: Server) -> str:
    """The URL of a database without tables."""
    return postgres_server.new_database(f"new_{uuid.uuid4().hex}")


@pytest.fixture(params=PLACES)
def journal_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgres":
        url: str = request.getfixturevalue("postgres_url")
        return url
    return MEMORY if request.param == "memory" else f"sqlite:///{tmp_path / 'journal.sqlite'}"


@pytest.fixture
def journal(journal_url: str) -> Journal:
    """An empty journal of an owner whom no other test knows."""
    return open_journal(journal_url, f"ann-{uuid.uuid4().hex}")


Neighbour = Callable[[Journal, str], Journal]


@pytest.fixture
def neighbour() -> Neighbour:
    """The journal of another owner in the same place, which memory shares with nobody else."""
    return lambda journal, owner: Journal(replace(journal.store, owner=owner))
