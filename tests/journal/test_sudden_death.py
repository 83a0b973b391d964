"""A program killed in the middle of its work keeps every save that it confirmed."""

import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from debrief_core.journal import open_journal
from tests.journal.conftest import PLACES

ROOT = Path(__file__).parents[2]
SAVES = 200
SAVE_WITHOUT_END = """
import sys
from datetime import UTC, datetime
from debrief_core.interview import Concern, Interview, Reflection
from debrief_core.journal import open_journal
journal = open_journal(sys.argv[1], sys.argv[2])
reflection = Reflection(concerns=(Concern(kind="nerves", felt=3, words="A story. " * 200),))
while True:
    moment = datetime.now(UTC)
    print(journal.save(Interview(held_at=moment, zone="UTC", reflection=reflection)).id, flush=True)
"""


@pytest.fixture(params=[place for place in PLACES if place != "memory"])
def lasting_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgres":
        url: str = request.getfixturevalue("postgres_url")
        return url
    return f"sqlite:///{tmp_path / 'journal.sqlite'}"


def save_until_killed(url: str, owner: str) -> list[str]:
    """Kill a program right after its 200th confirmed save; returns the ids it confirmed."""
    command = [sys.executable, "-c", SAVE_WITHOUT_END, url, owner]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True) as process:
        assert process.stdout
        confirmed = [process.stdout.readline().strip() for _ in range(SAVES)]
        process.kill()
        return confirmed + process.stdout.read().split()


def test_every_confirmed_save_is_there_after_a_kill(lasting_url: str) -> None:
    owner = f"ann-{uuid.uuid4().hex}"
    confirmed = save_until_killed(lasting_url, owner)
    assert len(confirmed) >= SAVES
    journal = open_journal(lasting_url, owner)
    kept = {interview.id for interview in journal.interviews()}
    assert set(confirmed) <= kept
    assert len(kept) <= len(confirmed) + 1
    assert set(journal.ratings()["interview_id"]) == kept
