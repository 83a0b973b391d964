"""What every file becomes first: named columns, rows of cells, and the place of each row."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from debrief_core.problems import ImportUnreadable

Cell = str | date | datetime

MOST_BYTES = 10 * 1024 * 1024
MOST_ROWS = 20_000
MOST_COLUMNS = 100
"""Limits against files that were made to fill the memory; no search for work comes near them."""


@dataclass(frozen=True)
class Table:
    """The cells of a file as they stand there; `places` say where each row was found.

    `kind` is the sort of file, `csv`, `excel`, `calendar`, `markdown` or `json`. `left_out` are
    parts of the file that were no rows to begin with, each with its place and the reason.
    """

    kind: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    places: tuple[str, ...]
    left_out: tuple[tuple[str, str], ...] = ()

    def cells(self, column: str) -> list[Cell]:
        """All cells of a column, from top to bottom."""
        at = self.columns.index(column)
        return [row[at] for row in self.rows]

    def samples(self, column: str, count: int = 3) -> list[str]:
        """The first different values of a column, to show beside its name."""
        values = dict.fromkeys(str(cell) for cell in self.cells(column) if cell != "")
        return list(values)[:count]


def table_of(
    kind: str, lines: Iterable[tuple[str, Sequence[Cell]]], left_out: Sequence[tuple[str, str]] = ()
) -> Table:
    """A table from places and cells, its first line that is not blank being the header.

    Short rows are filled up; a row that goes on beyond the header is left out.
    """
    filled = ((place, cells) for place, line in lines if (cells := _trimmed(line)))
    columns = _named(next(filled, ("", []))[1])
    rows: list[tuple[Cell, ...]] = []
    places: list[str] = []
    too_long: list[tuple[str, str]] = []
    for place, cells in filled:
        if len(rows) + len(too_long) == MOST_ROWS:
            raise ImportUnreadable(f"it has more than {MOST_ROWS:,} rows")
        if len(cells) > len(columns):
            too_long.append((place, "It has more cells than there are columns."))
            continue
        rows.append((*cells, *("",) * (len(columns) - len(cells))))
        places.append(place)
    if not rows:
        raise ImportUnreadable("it holds no rows below a line of column names")
    return Table(kind, columns, tuple(rows), tuple(places), (*left_out, *too_long))


def _trimmed(line: Sequence[Cell]) -> list[Cell]:
    """The cells up to the last one that is not blank."""
    cells = list(line)
    while cells and cells[-1] == "":
        cells.pop()
    return cells


def _named(header: Sequence[Cell]) -> tuple[str, ...]:
    """Column names without gaps and doubles, so that each can be chosen by its name."""
    named: list[str] = []
    for number, cell in enumerate(header, start=1):
        name = " ".join(str(cell).split())[:100] or f"Column {number}"
        named.append(name if name not in named else f"{name} ({number})")
    if len(named) > MOST_COLUMNS:
        raise ImportUnreadable(f"it has more than {MOST_COLUMNS} columns")
    return tuple(named)
