"""What a journal says when its place fails it, and that it leaves the place as it was."""

import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import event

from debrief_core.journal import Journal, default_journal_url, open_journal
from debrief_core.problems import (
    DiskFull,
    DiskTrouble,
    JournalAddressUnknown,
    JournalBusy,
    JournalDamaged,
    JournalFromNewerVersion,
    JournalMoved,
    JournalOutOfReach,
    JournalReadOnly,
)
from tests.journal.records import interview
from tests.support.postgres import Server, running_server, serving

ROOT = Path(__file__).parents[2]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


def open_file(file: Path) -> Journal:
    return open_journal(f"sqlite:///{file}", "ann")


def close(journal: Journal) -> None:
    journal.store.engine.dispose()


def change_file(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(statement)


def assert_refused_untouched(file: Path, problem: type[Exception]) -> None:
    before = file.read_bytes()
    with pytest.raises(problem):
        open_file(file)
    assert file.read_bytes() == before


def test_the_default_place_is_the_users_data_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEBRIEF_DATABASE_URL", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", "/home/ann/data")
    assert default_journal_url().startswith("sqlite:///")
    assert "interview-debrief" in default_journal_url()
    monkeypatch.setenv("DEBRIEF_DATABASE_URL", "sqlite:////elsewhere/journal.sqlite")
    assert default_journal_url() == "sqlite:////elsewhere/journal.sqlite"


def test_a_new_file_and_its_folder_are_the_users_alone(tmp_path: Path) -> None:
    file = tmp_path / "new" / "journal.sqlite"
    open_file(file).save(interview())
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_a_file_is_kept_with_a_write_ahead_log(file: Path) -> None:
    open_file(file)
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_what_was_deleted_is_not_left_in_the_file(file: Path) -> None:
    journal = open_file(file)
    journal.save(interview(company="Unmistakable GmbH"))
    journal.delete_everything()
    left = b"".join(path.read_bytes() for path in file.parent.glob("journal.sqlite*"))
    assert b"Unmistakable" not in left


@pytest.mark.parametrize(
    "url",
    ["", "nonsense", "mysql://host/db", "postgresql://host", "postgresql://ann:secret@host:x/db"],
)
def test_an_address_that_means_nothing_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(JournalAddressUnknown) as problem:
        open_journal(url, "ann")
    assert "secret" not in str(problem.value)


def test_a_file_of_a_newer_version_stays_untouched(file: Path) -> None:
    close(open_file(file))
    change_file(file, "UPDATE alembic_version SET version_num = '9999'")
    assert_refused_untouched(file, JournalFromNewerVersion)


def test_a_file_that_is_no_database_stays_untouched(file: Path) -> None:
    file.write_bytes(b"Dear diary, today I had an interview. " * 400)
    assert_refused_untouched(file, JournalDamaged)


def test_the_database_of_another_program_stays_untouched(file: Path) -> None:
    change_file(file, "CREATE TABLE bookmarks (address TEXT)")
    assert_refused_untouched(file, JournalDamaged)


def test_a_file_damaged_in_the_middle_is_named_when_it_is_read(file: Path) -> None:
    journal = open_file(file)
    for number in range(30):
        journal.save(interview(company="Northwind " * 20, role=str(number)))
    journal.store.forget_traces()
    close(journal)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2] + b"\xff" * (len(whole) - len(whole) // 2))
    with pytest.raises(JournalDamaged, match=r"journal\.sqlite"):
        open_file(file).interviews()


@contextmanager
def unprivileged_folder() -> Iterator[Path]:
    """A folder of a user to whom permissions apply; root would write everywhere."""
    folder = Path(tempfile.mkdtemp(prefix="journal-"))
    root = os.geteuid() == 0
    if root:
        shutil.chown(folder, "nobody")
        os.seteuid(folder.stat().st_uid)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)


@pytest.mark.parametrize("locked", ["file", "folder"])
def test_a_place_that_may_not_be_written_is_named(locked: str) -> None:
    with unprivileged_folder() as folder:
        file = folder / "journal.sqlite"
        journal = open_file(file)
        stored = journal.save(interview())
        close(journal)
        before = file.read_bytes()
        (file if locked == "file" else folder).chmod(0o500)
        with pytest.raises(JournalReadOnly, match=r"journal\.sqlite"):
            open_file(file).save(interview())
        assert file.read_bytes() == before
        folder.chmod(0o700)
        file.chmod(0o600)
        assert open_file(file).interviews() == [stored]


def test_a_folder_that_cannot_be_made_is_named() -> None:
    with unprivileged_folder() as folder:
        folder.chmod(0o500)
        with pytest.raises(JournalReadOnly):
            open_file(folder / "below" / "journal.sqlite")


def fill_up(journal: Journal) -> int:
    """Save until the disk is full; returns how many saves were confirmed."""
    saved = 0
    with pytest.raises(DiskFull):  # noqa: PT012 -- which save fails depends on the disk
        while saved < 2_000:
            journal.save(interview(reflection={"happened": "A long story. " * 300}))
            saved += 1
    return saved


def test_a_full_database_keeps_every_confirmed_save(file: Path) -> None:
    journal = open_file(file)
    event.listen(
        journal.store.engine,
        "connect",
        lambda connection, _: connection.execute("PRAGMA max_page_count = 60"),
    )
    close(journal)
    saved = fill_up(journal)
    assert len(journal.interviews()) == saved


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mount, check=False).returncode:
        pytest.skip("Only root may mount a small disk here.")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def test_a_full_disk_keeps_every_confirmed_save_and_recovers(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(b"x" * 300_000)
    journal = open_file(small_disk / "journal.sqlite")
    saved = fill_up(journal)
    assert saved > 0
    ballast.unlink()
    journal.save(interview())
    assert len(journal.interviews()) == saved + 1


def test_a_full_disk_is_named_when_a_journal_is_opened_on_it(small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(b"x" * (1024 * 1024 - 4096))
    with pytest.raises(DiskFull):
        open_file(small_disk / "journal.sqlite")


def test_a_file_that_is_moved_away_while_open_is_missed_and_found_again(file: Path) -> None:
    journal = open_file(file)
    stored = journal.save(interview())
    aside = file.with_name("aside.sqlite")
    file.rename(aside)
    for call in (journal.interviews, lambda: journal.save(interview())):
        with pytest.raises(JournalMoved, match=r"journal\.sqlite"):
            call()
    assert not file.exists()
    aside.rename(file)
    assert journal.interviews() == [stored]


def test_a_disk_that_fails_is_named(file: Path) -> None:
    """A limit on the size of files makes the system refuse the write, as a broken disk does."""
    journal = open_file(file)
    stored = journal.save(interview())
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, before[1]))
    try:
        with pytest.raises(DiskTrouble):
            journal.save(interview())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert journal.interviews() == [stored]
    journal.save(interview())


def test_a_file_locked_by_another_program_is_named(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("debrief_core.journal.addresses.BUSY_SECONDS", 0.1)
    journal = open_file(file)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(JournalBusy):
            journal.save(interview())
    journal.save(interview())


OPEN_AND_SAVE = """
import sys
from datetime import UTC, datetime
from debrief_core.interview import Interview
from debrief_core.journal import open_journal
print("ready", flush=True)
sys.stdin.readline()
journal = open_journal(sys.argv[1], "ann")
journal.save(Interview(held_at=datetime.now(UTC), zone="UTC"))
"""


def open_in_two_processes(url: str) -> None:
    """Let two processes, both with their imports done, open the same new journal at once."""
    command = [sys.executable, "-c", OPEN_AND_SAVE, url]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    processes = [subprocess.Popen(command, cwd=ROOT, text=True, **pipes) for _ in range(2)]
    assert [process.stdout.readline() for process in processes] == ["ready\n"] * 2
    for process in processes:
        process.stdin.close()
    assert [process.wait(timeout=60) for process in processes] == [0, 0]


def test_processes_that_open_a_new_file_at_once_agree(file: Path) -> None:
    open_in_two_processes(f"sqlite:///{file}")
    assert len(open_file(file).interviews()) == 2


@pytest.mark.postgres
def test_processes_that_open_a_new_database_at_once_agree(new_postgres: str) -> None:
    open_in_two_processes(new_postgres)
    assert len(open_journal(new_postgres, "ann").interviews()) == 2


@pytest.mark.postgres
def test_the_short_form_of_the_address_is_understood(new_postgres: str) -> None:
    short = new_postgres.replace("postgresql://", "postgres://")
    stored = open_journal(short, "ann").save(interview())
    assert open_journal(new_postgres, "ann").interviews() == [stored]


@pytest.mark.postgres
def test_a_newer_database_is_refused(new_postgres: str) -> None:
    engine = open_journal(new_postgres, "ann").store.engine
    with engine.begin() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(JournalFromNewerVersion):
        open_journal(new_postgres, "ann")


@pytest.mark.postgres
def test_a_server_that_went_away_is_named_and_comes_back() -> None:
    with running_server() as server:
        journal = open_journal(server.new_database("journal"), "ann")
        stored = journal.save(interview())
        server.stop()
        for call in (journal.interviews, lambda: journal.save(interview())):
            with pytest.raises(JournalOutOfReach):
                call()
        with serving(server.programs, server.folder) as again:
            assert journal.interviews() == [stored]
            journal.save(interview())
            again.stop()
        with serving(server.programs, server.folder):
            assert len(journal.interviews()) == 2, "a restart in between is not noticed"


@pytest.mark.postgres
def test_a_server_that_is_too_slow_is_named(postgres_server: Server, new_postgres: str) -> None:
    journal = Journal(replace(open_journal(new_postgres, "ann").store, slowest_statement="100ms"))
    journal.save(interview())
    with journal.store.engine.begin() as blocking:
        blocking.execute(sa.text("LOCK TABLE interviews IN ACCESS EXCLUSIVE MODE"))
        with pytest.raises(JournalOutOfReach):
            journal.interviews()
    assert len(journal.interviews()) == 1


@pytest.mark.postgres
def test_a_read_only_server_is_named(new_postgres: str) -> None:
    journal = open_journal(new_postgres, "ann")
    with journal.store.engine.begin() as connection:
        name = connection.scalar(sa.text("SELECT current_database()"))
        connection.execute(sa.text(f'ALTER DATABASE "{name}" SET default_transaction_read_only=on'))
    close(journal)
    with pytest.raises(JournalReadOnly):
        journal.save(interview())
    assert journal.interviews() == []
