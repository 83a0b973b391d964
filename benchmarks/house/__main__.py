"""The house in figures: `python -m benchmarks house`, or with the paths of checkouts to compare.

    git worktree add ../before 7f62342
    python -m benchmarks house ../before .

Each checkout is a column. All run with this Python and the packages that it has.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.house.environment import measure_environment
from benchmarks.house.measures import measure_code, measure_private_names, measure_rooms
from benchmarks.house.start import measure_start

MEASURES: dict[str, Callable[[Sequence[Path]], str]] = {
    "Modules, imports and functions": measure_code,
    "Rooms": measure_rooms,
    "Private names of other libraries": measure_private_names,
    "The runtime environment": measure_environment,
    "A server's start until its first page": measure_start,
}


def main(named: Sequence[str]) -> None:
    """Print every table, with a column for each checkout; this one where none is named."""
    checkouts = [Path(name).resolve() for name in named] or [Path.cwd()]
    print("## The house")
    for title, measure in MEASURES.items():
        print(f"\n### {title}\n\n{measure(checkouts)}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
