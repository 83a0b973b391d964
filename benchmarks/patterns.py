"""The search for patterns: its time against the loading of its frame, and its memory."""

import resource
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

import numpy as np

from benchmarks.journals import interviews
from benchmarks.patterns_journals import Draft, simulated
from benchmarks.table import table
from debrief_core.journal import open_journal
from debrief_core.patterns import find_patterns

SIZES = (300, 1_000, 10_000)
VERY_LARGE = 100_000
ROUNDS = 5


def measure_patterns() -> str:
    """Two tables: seconds of processor time on real journals, and the memory of a huge frame."""
    with TemporaryDirectory() as folder:
        rows = [_row(Path(folder), size) for size in SIZES]
    heading = ["Interviews", "Its frame loads", "Search, all in all", "Search : load"]
    return f"{table(heading, rows)}\n\n{_very_large()}"


def _row(folder: Path, size: int) -> list[str]:
    journal = open_journal(f"sqlite:///{folder / str(size)}.sqlite", "bench")
    for interview in interviews(size):
        journal.save(interview)
    loads, searches = [], []
    for _ in range(ROUNDS):
        began = process_time()
        ratings = journal.ratings()
        loaded = process_time()
        find_patterns(ratings)
        loads.append(loaded - began)
        searches.append(process_time() - loaded)
    load, search = median(loads), median(searches)
    return [f"{size:,}", f"{load:.2f} s", f"{search:.2f} s", f"{search / load:.1f}"]


def _very_large() -> str:
    """A process of its own, so that its memory is that of this search alone."""
    command = [sys.executable, "-m", "benchmarks.patterns", str(VERY_LARGE)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return f"{VERY_LARGE:,} interviews of ten ratings each: {said.strip()}"


def search_alone(size: int) -> str:
    """The time of a search in a simulated frame, and the most memory that this process had."""
    ratings = simulated(1, size, several_a_day)
    began = process_time()
    find_patterns(ratings)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"{process_time() - began:.1f} s, {peak:,.0f} MB at the most, its making included."


def several_a_day(journal: Draft) -> None:
    """So many interviews end before the calendar does."""
    journal.days = np.arange(len(journal.days)) // 5


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(search_alone(int(sys.argv[1])))
    else:
        print(f"## The search for patterns\n\n{measure_patterns()}\n")
