"""Damaged journals and full disks: said in words, and nothing that was confirmed is lost."""

import json
import random
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from debrief_core.interview import Interview
from debrief_core.journal import Journal, open_journal, read_backup, write_backup
from debrief_core.journal.transfer.sheets import everything_zipped, workbook
from debrief_core.problems import DebriefError, JournalUnavailable
from debrief_core.sample import sample_interviews, sample_profile

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 24, tzinfo=UTC)
OWNER = "ann"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a journal file with the sample in it."""
    file = tmp_path_factory.mktemp("sound") / "journal.sqlite"
    journal = open_journal(f"sqlite:///{file}", OWNER)
    journal.save_profile(sample_profile())
    for interview in sample_interviews(NOW):
        journal.save(interview)
    journal.store.forget_traces()
    journal.store.engine.dispose()
    return file.read_bytes()


def damaged(sound: bytes, seed: int) -> bytes:
    """The file after one of the things that happen to files: bytes changed, a block, or the end."""
    chance = random.Random(seed)  # noqa: S311 -- the same damage every time
    data = bytearray(sound)
    way = chance.choice(["bytes", "header", "cut", "block"])
    if way == "cut":
        return bytes(data[: chance.randrange(len(data))])
    if way == "block":
        at = chance.randrange(len(data))
        data[at : at + 4096] = chance.randbytes(len(data[at : at + 4096]))
    for _ in range(chance.choice([1, 10, 100]) if way in ("bytes", "header") else 0):
        data[chance.randrange(len(data) if way == "bytes" else 12_000)] = chance.randrange(256)
    return bytes(data)


def use(journal: Journal) -> list[str]:
    """Read all that pages read, take it along, and write; gives back the words of each refusal."""
    steps = (
        *(journal.overview, journal.ratings, journal.interviews, journal.profile, journal.focus),
        *(journal.own_concerns, journal.revision, lambda: journal.changes_since(0)),
        *(lambda: write_backup(journal), lambda: workbook(journal)),
        lambda: journal.save(Interview(company="Northwind", held_at=NOW, zone="UTC")),
        lambda: [journal.save(i.model_copy(update={"role": "x"})) for i in journal.interviews()],
    )
    said = []
    for step in steps:
        try:
            step()
        except DebriefError as problem:
            said.append(str(problem))
    return said


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_file_is_said_in_words(sound: bytes, tmp_path: Path, seed: int) -> None:
    file = tmp_path / "journal.sqlite"
    file.write_bytes(damaged(sound, seed))
    try:
        journal = open_journal(f"sqlite:///{file}", OWNER)
    except JournalUnavailable as problem:
        said = [str(problem)]
    else:
        said = use(journal)
        journal.store.engine.dispose()
    assert all(words.endswith(".") for words in said)
    assert not [words for words in said if re.search("sqlite3|sqlalchemy|malformed|SQL:", words)]


TEXT_THAT_IS_NONE = "UPDATE interviews SET document = CAST(X'C328' AS TEXT) WHERE id = 'sample-02'"
HALF_A_RECORD = "UPDATE interviews SET document = substr(document, 1, 90) WHERE id = 'sample-02'"


def with_one_bad_row(sound: bytes, file: Path, statement: str) -> Journal:
    file.write_bytes(sound)
    journal = open_journal(f"sqlite:///{file}", OWNER)
    with journal.store.writing() as connection:
        connection.execute(sa.text(statement))
    return journal


def test_one_record_that_cannot_be_read_does_not_keep_the_rest_from_leaving(
    sound: bytes, tmp_path: Path
) -> None:
    journal = with_one_bad_row(sound, tmp_path / "journal.sqlite", HALF_A_RECORD)
    everything_zipped(journal)
    backup = json.loads(write_backup(journal))
    (kept,) = [each for each in backup["interviews"] if isinstance(each, str)]
    assert "sample-02" in kept
    elsewhere = open_journal("sqlite://", "ann on a new computer")
    restored = read_backup(elsewhere, json.dumps(backup))
    assert restored.taken == len(backup["interviews"]) - 1
    assert len(restored.refused) == 1


def test_bytes_that_are_no_text_are_said_in_words(sound: bytes, tmp_path: Path) -> None:
    journal = with_one_bad_row(sound, tmp_path / "journal.sqlite", TEXT_THAT_IS_NONE)
    with pytest.raises(JournalUnavailable, match="cannot be read"):
        journal.interviews()
    assert journal.get("sample-01").company


FULL_AT = """
import resource, signal, sys
from datetime import UTC, datetime
from debrief_core.interview import Interview
from debrief_core.journal import open_journal
from debrief_core.problems import JournalUnavailable

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
room, limit, url = int(sys.argv[1]), sys.argv[2], sys.argv[3]
kind = resource.RLIMIT_FSIZE if limit == "bytes" else resource.RLIMIT_NOFILE
resource.setrlimit(kind, (room, resource.getrlimit(kind)[1]))
try:
    journal = open_journal(url, "ann")
    for number in range(40):
        words = {"happened": "words " * 200}
        new = Interview(id=f"n{number}", held_at=datetime(2026, 1, 1, tzinfo=UTC), zone="UTC")
        print(journal.save(new.reflecting(**words)).id, flush=True)
except JournalUnavailable as problem:
    print("in words:", type(problem).__name__, file=sys.stderr)
    sys.exit(3)
"""
"""Saves until a file may grow no further; each save that was confirmed is printed."""


@pytest.mark.skipif(sys.platform == "win32", reason="the limit is one of POSIX systems")
@pytest.mark.parametrize("new", [True, False])
@pytest.mark.parametrize("room", [0, 512, 8192, 40_000, 90_000, 130_000])
def test_a_disk_that_is_full_at_any_byte_loses_nothing_that_was_confirmed(
    sound: bytes, tmp_path: Path, room: int, new: bool
) -> None:
    """A file that may not grow fails in the middle of a write, as a full disk does."""
    file = tmp_path / "journal.sqlite"
    if not new:
        file.write_bytes(sound)
    url = f"sqlite:///{file}"
    run = subprocess.run(
        [sys.executable, "-c", FULL_AT, str(room), "bytes", url],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode in (0, 3), run.stderr
    assert "Traceback" not in run.stderr
    journal = open_journal(url, OWNER)
    with journal.store.reading() as connection:
        assert connection.scalar(sa.text("PRAGMA integrity_check")) == "ok"
    stored = {interview.id for interview in journal.interviews()}
    assert set(run.stdout.split()) <= stored
    assert new or len([id_ for id_ in stored if id_.startswith("sample")]) == 16


@pytest.mark.parametrize("revision", [2**64, 2**63 - 1, 2**63, 10**30])
def test_a_revision_that_no_journal_reaches_leaves_an_interview_that_can_be_edited(
    revision: int,
) -> None:
    held = {"held_at": "2026-03-02T10:00:00Z", "zone": "UTC", "company": "Northwind"}
    interview = {**held, "revision": revision}
    document = {
        "format": "interview-debrief",
        "version": 1,
        "profile": None,
        "focus": None,
        "interviews": [{"version": 1, "interview": interview}],
    }
    journal = open_journal("sqlite://", OWNER)
    assert read_backup(journal, json.dumps(document)).taken == 1
    (stored,) = journal.interviews()
    edited = journal.save(stored.model_copy(update={"role": "Analyst"}))
    assert journal.save(edited.model_copy(update={"role": "Senior analyst"})).role


@pytest.mark.parametrize("held_at", ["9999-12-31T23:59:00Z", "0001-01-01T00:00:00+14:00"])
def test_a_time_that_some_zone_cannot_show_is_refused_with_its_reason(held_at: str) -> None:
    interview = {"held_at": held_at, "zone": "Pacific/Kiritimati"}
    document = {"format": "interview-debrief", "version": 1, "interviews": []}
    document["interviews"] = [{"version": 1, "interview": interview}]
    restored = read_backup(open_journal("sqlite://", OWNER), json.dumps(document))
    assert restored.taken == 0
    assert "the year" in restored.refused[0][1]
