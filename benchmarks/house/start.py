"""How long a server takes until its first page stands, and how much memory it then holds."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.client import Visitor
from benchmarks.table import table
from tests.support.server import free_port, wait_until_it_answers

ROUNDS = 5
FILL = """
import sys
from datetime import UTC, datetime
from debrief_core.journal import open_journal
from debrief_core.sample import sample_interviews
journal = open_journal(sys.argv[1], "this-computer")
for interview in sample_interviews(datetime.now(UTC)):
    journal.save(interview)
"""
"""Run by each checkout on its own code: another one's tables may differ."""


@dataclass(frozen=True)
class Start:
    """Seconds until the server answers and until its first page stands, and megabytes then."""

    answers: float
    stands: float
    megabytes: float


def measure_start(checkouts: Sequence[Path]) -> str:
    """Medians of several starts, which take turns, so that other work meets all checkouts alike."""
    rows = []
    for journal, filled in (("an empty journal", False), ("the sample's 16 interviews", True)):
        starts: dict[Path, list[Start]] = {root: [] for root in checkouts}
        for _ in range(ROUNDS):
            for root in checkouts:
                starts[root].append(_start(root, filled=filled))
        rows += [
            [
                f"{words}, {journal}",
                *(form.format(median(getattr(s, what) for s in starts[r])) for r in checkouts),
            ]
            for words, what, form in (
                ("the server answers", "answers", "{:.2f} s"),
                ("the first page stands", "stands", "{:.2f} s"),
                ("memory with that page", "megabytes", "{:.0f} MB"),
            )
        ]
    return f"Medians of {ROUNDS} starts.\n\n" + table(["", *(r.name for r in checkouts)], rows)


def _start(root: Path, *, filled: bool) -> Start:
    with TemporaryDirectory() as named:
        folder = Path(named)
        url = f"sqlite:///{folder / 'journal.sqlite'}"
        if filled:
            subprocess.run([sys.executable, "-c", FILL, url], cwd=root, check=True)
        began = time.perf_counter()
        with _server(root, folder, url) as (address, pid):
            answers = time.perf_counter() - began
            with Visitor(address):
                stands = time.perf_counter() - began
                return Start(answers, stands, _megabytes(pid))


@contextmanager
def _server(root: Path, folder: Path, database_url: str) -> Iterator[tuple[str, int]]:
    """The checkout's own app, with its own configuration, until the block ends."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", "streamlit_app.py"]
    command += ["--server.address=127.0.0.1", f"--server.port={port}"]
    command += ["--server.headless=true", "--server.fileWatcherType=none"]
    log = folder / "server.log"
    environment = {**os.environ, "DEBRIEF_DATABASE_URL": database_url}
    with (
        log.open("wb") as output,
        subprocess.Popen(
            command, cwd=root, env=environment, stdout=output, stderr=subprocess.STDOUT
        ) as process,
    ):
        try:
            wait_until_it_answers(process, port, log)
            yield f"http://127.0.0.1:{port}", process.pid
        finally:
            process.kill()


def _megabytes(pid: int) -> float:
    """What the process holds in memory; by `/proc`, so on Linux only."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024
