"""Measure everything and print it as Markdown: `make bench`, or `make bench ARGS=pages`."""

import sys
from collections.abc import Callable

from benchmarks.letter import measure_letter
from benchmarks.pages import measure_pages
from benchmarks.traffic import measure_traffic

MEASURES: dict[str, tuple[str, Callable[[], str]]] = {
    "pages": ("Server time of each page", measure_pages),
    "letter": ("A letter's PDF", measure_letter),
    "traffic": ("What the Patterns page sends to the browser", measure_traffic),
}


def main(names: list[str]) -> None:
    """Measure what is named, or everything."""
    for name in names or MEASURES:
        title, measure = MEASURES[name]
        print(f"## {title}\n\n{measure()}\n", flush=True)


main(sys.argv[1:])
