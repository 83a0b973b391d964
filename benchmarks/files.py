"""Files in and out: ten thousand rows, everything in one ZIP, and files made to break it."""

import csv
import ctypes
import gc
import io
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import openpyxl

from benchmarks.journals import interviews
from benchmarks.table import table
from debrief_core.journal import Journal, open_journal, read_backup, write_backup
from debrief_core.journal.imports import guess_mapping, preview, read_table, refused_csv, take
from debrief_core.journal.transfer.encryption import decrypt_backup, encrypt_backup
from debrief_core.journal.transfer.sheets import workbook
from debrief_core.problems import BackupUnreadable, ImportUnreadable
from pages.your_data.archive import write_archive
from tests.journal.test_backup import HOSTILE as HOSTILE_BACKUPS
from tests.journal.test_hostile_files import HOSTILE, LARGEST

ROWS = 10_000
ZONE = "Europe/Berlin"
TODAY = date(2026, 5, 4)
ROUNDS = 5
MB = 1024 * 1024


def measure_import(folder: Path) -> str:
    """Each step of an import of ten thousand rows into a journal file, then the same file again."""
    steps: dict[str, list[float]] = {}
    for kind, data in (("CSV", csv_file()), ("Excel", excel_file())):
        for nth in range(ROUNDS):
            journal = open_journal(f"sqlite:///{folder / f'{kind}-{nth}.sqlite'}", "bench")
            for step, took in _import(journal, data, f"jobs.{kind.lower()}").items():
                steps.setdefault(f"{kind}: {step}", []).append(took)
    return table(
        [f"{ROWS:,} rows", "seconds"],
        [[step, f"{median(took):.2f}"] for step, took in steps.items()],
    )


def _import(journal: Journal, data: bytes, name: str) -> dict[str, float]:
    begun = time.perf_counter()
    read = read_table(data, name)
    mapping = guess_mapping(read)
    at_read = time.perf_counter()
    seen = preview(read, mapping, journal.overview(), ZONE)
    at_preview = time.perf_counter()
    assert take(journal, seen) == ROWS
    at_taken = time.perf_counter()
    again = preview(read, mapping, journal.overview(), ZONE)
    assert again.interviews == []
    at_again = time.perf_counter()
    assert refused_csv(again).count(b"\n") == ROWS + 1
    return {
        "read": at_read - begun,
        "preview in an empty journal": at_preview - at_read,
        "into the journal": at_taken - at_preview,
        "preview again, all of it duplicates": at_again - at_taken,
        "the rows left out, as a file": time.perf_counter() - at_again,
        "all of it": time.perf_counter() - begun,
    }


def rows() -> list[tuple[str, ...]]:
    """A heading and ten thousand interviews, each at another company."""
    told = "They asked about the migration, and I lost the thread half way through my answer. " * 2
    heading = ("Company", "Role", "Date", "Round", "Status", "Interviewer", "Notes")
    return [heading, *(_row(number, told) for number in range(ROWS))]


def _row(number: int, told: str) -> tuple[str, ...]:
    when = f"2026-{number % 12 + 1:02d}-{number % 28 + 1:02d} 14:00"
    what = ("Technical", "Interview", "Ada Moe, Bo Lin", told)
    return f"Company {number}", "Data analyst", when, *what


def csv_file() -> bytes:
    """The rows as CSV."""
    stream = io.StringIO()
    csv.writer(stream).writerows(rows())
    return stream.getvalue().encode()


def excel_file() -> bytes:
    """The rows as an Excel sheet."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in rows():
        sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def measure_export(folder: Path) -> str:
    """What the buttons of Your data make, from a journal of a thousand interviews."""
    journal = open_journal(f"sqlite:///{folder / 'thousand.sqlite'}", "bench")
    for interview in interviews(1_000):
        journal.save(interview)
    document = write_backup(journal)
    locked = encrypt_backup(document, "four words in a row")
    makers: dict[str, Callable[[], Any]] = {
        "backup": lambda: write_backup(journal).encode(),
        "backup behind a passphrase": lambda: encrypt_backup(document, "four words in a row"),
        "the same, opened and restored": lambda: restored(locked),
        "Excel": lambda: workbook(journal),
        "everything in one ZIP": lambda: write_archive(journal, TODAY),
    }
    return table(
        ["1,000 interviews", "seconds", "size"],
        [[name, *_made(make)] for name, make in makers.items()],
    )


def restored(locked: bytes) -> bytes:
    """The backup in a new journal."""
    journal = open_journal("sqlite://", "somebody")
    assert read_backup(journal, decrypt_backup(locked, "four words in a row")).taken == 1_000
    return b""


def _made(make: Callable[[], Any]) -> tuple[str, str]:
    took = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        made = make()
        took.append(time.perf_counter() - begun)
    return f"{median(took):.2f}", f"{len(made) / MB:.1f} MB" if made else ""


def measure_hostile() -> str:
    """The slowest and the hungriest of the files that are refused, and of the largest allowed."""
    refused = {f"{name}": _refused(make) for name, make in HOSTILE.items()}
    backups = {f"backup: {name}": _refused_backup(data) for name, data in HOSTILE_BACKUPS.items()}
    allowed = {f"allowed: {name}": _allowed(make) for name, make in LARGEST.items()}
    worst = sorted((refused | backups | allowed).items(), key=lambda item: -item[1][0])
    hungriest = sorted((refused | backups | allowed).items(), key=lambda item: -item[1][1])
    shown = dict([*worst[:6], *hungriest[:6]])
    count = f"The slowest and the hungriest of {len(worst)}."
    listed = [[name, f"{took:.2f}", f"{used:.0f} MB"] for name, (took, used) in shown.items()]
    return f"{count}\n\n{table(['File', 'seconds', 'more memory'], listed)}"


def _refused(make: Callable[[], bytes]) -> tuple[float, float]:
    data = make()

    def read() -> None:
        try:
            read_table(data, "list.csv")
        except ImportUnreadable:
            return
        raise AssertionError("it was not refused")

    return _cost(read)


def _refused_backup(data: bytes) -> tuple[float, float]:
    journal = open_journal("sqlite://", "somebody")

    def read() -> None:
        try:
            read_backup(journal, data)
        except BackupUnreadable:
            return
        raise AssertionError("it was not refused")

    return _cost(read)


def _allowed(make: Callable[[], bytes]) -> tuple[float, float]:
    data = make()
    overview = open_journal("sqlite://", "somebody").overview()

    def read() -> None:
        found = read_table(data, "list.csv")
        preview(found, guess_mapping(found), overview, ZONE)

    return _cost(read)


def _cost(work: Callable[[], None]) -> tuple[float, float]:
    """Seconds, and megabytes at the height of it; Linux keeps the height since it was asked.

    What was freed before goes back to the system first, or its reuse would hide what is needed.
    """
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5")
    before = _memory("VmRSS")
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun, (_memory("VmHWM") - before) / 1024


def _memory(name: str) -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name))


if __name__ == "__main__":
    with TemporaryDirectory() as named:
        print(f"## Import and export\n\n{measure_import(Path(named))}\n")
        print(f"{measure_export(Path(named))}\n")
    print(f"### Files made to break it\n\n{measure_hostile()}\n")
