"""What a seal costs: opening a long journal, and a save beside a save into plain rows.

Needs a PostgreSQL server. Save times are compared in turns, so that both have the same machine.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from statistics import median

from benchmarks.journals import with_cards
from benchmarks.table import table
from debrief_core.interview import Interview
from debrief_core.journal import Journal, open_journal, rows
from debrief_core.journal.sealed import make_keys, open_by_passphrase, seal_journal
from tests.support.postgres import running_server

COUNT, SAVES, OPENINGS = 1_000, 40, 5
PASSPHRASE = "a passphrase to measure"  # noqa: S105 - of a journal that lives for one run


def took(work: Callable[[], object]) -> float:
    """Seconds."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main() -> None:
    """Print the table."""
    written = with_cards(COUNT)
    with running_server() as server:
        url = server.new_database("sealed")
        plain, to_seal = open_journal(url, "plain"), open_journal(url, "sealed")
        for journal in (plain, to_seal):
            fill(journal, written)
        keys = make_keys("sealed", PASSPHRASE)
        sealing = took(lambda: seal_journal(to_seal.store, keys, datetime.now(UTC)))
        keys_found, records_read = [], []
        for _ in range(OPENINGS):
            began = time.perf_counter()
            opened = open_by_passphrase(to_seal.store, PASSPHRASE)
            keys_found.append(time.perf_counter() - began)
            records_read.append(took(opened.overview))
        saves = [(save(plain, n), save(opened, n)) for n in range(SAVES)]
        reads = [(took(plain.overview), took(opened.overview)) for _ in range(SAVES)]
    rows_said = [
        ("seal it", f"{sealing:.2f} s"),
        ("open it: the key", f"{median(keys_found):.2f} s"),
        ("open it: the records", f"{median(records_read):.2f} s"),
        ("a save, times one into plain rows", ratio(saves)),
        ("the overview, times that of plain rows", ratio(reads)),
    ]
    print(table(["A sealed journal", f"{COUNT:,} interviews"], rows_said))


def ratio(pairs: list[tuple[float, float]]) -> str:
    """The median of sealed over plain, with the median of sealed in milliseconds."""
    sealed = median(there for _, there in pairs)
    return f"{sealed / median(here for here, _ in pairs):.2f} ({sealed * 1000:.0f} ms)"


def fill(journal: Journal, written: list[Interview]) -> None:
    """Write them in one transaction."""
    with journal.store.writing() as connection:
        rows.put(connection, journal.owner, written, rows.next_revision(connection, journal.owner))


def save(journal: Journal, number: int) -> float:
    """Seconds of one save of one changed field."""
    base = journal.get(f"bench-{number:06d}")
    changed = base.model_copy(update={"role": f"Changed {number}"})
    return took(lambda: journal.save(changed, base))


if __name__ == "__main__":
    main()
