"""From the bytes of a file to a table; whatever is wrong with them is said in words."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any

from debrief_core.journal.imports.calendar import read_calendar
from debrief_core.journal.imports.excel import read_excel
from debrief_core.journal.imports.records import read_json
from debrief_core.journal.imports.table import MOST_BYTES, MOST_COLUMNS, Table, table_of
from debrief_core.problems import ImportUnreadable

_MOST_LINES = 400_000
_MOST_CELLS_IN_A_LINE = 5_000
_DELIMITERS = ",;\t|"
_ZIP, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


def read_table(data: bytes, filename: str) -> Table:
    """The table in a CSV, Excel, calendar, Markdown or JSON file.

    What the file is, its content says; the name only tells Markdown from CSV. Raises
    `ImportUnreadable`.
    """
    if len(data) > MOST_BYTES:
        raise ImportUnreadable("it is larger than 10 MB")
    if data.startswith(_ZIP):
        return read_excel(data)
    if data.startswith(_OLD_EXCEL):
        raise ImportUnreadable("it is in Excel's format from before 2007; save it as .xlsx")
    text = _text(data)
    if text.count("\n") > _MOST_LINES:
        raise ImportUnreadable(f"it has more than {_MOST_LINES:,} lines")
    start = text.lstrip()[:20].upper()
    if start.startswith("BEGIN:VCALENDAR"):
        return read_calendar(text)
    if start.startswith(("{", "[")):
        return read_json(text)
    if start.startswith("|") or filename.lower().endswith((".md", ".markdown")):
        return _read_markdown(text)
    return _read_csv(text)


def _text(data: bytes) -> str:
    """The text in UTF-8, in UTF-16 with its mark, or in the Windows encoding of old exports."""
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise ImportUnreadable("it is not a text, or its encoding is unknown; save it as UTF-8")


def _read_csv(text: str) -> Table:
    header = next((line for line in io.StringIO(text) if line.strip()), "")
    delimiter = max(_DELIMITERS, key=header.count)
    lines = _bounded(io.StringIO(text, newline=""), delimiter)
    return table_of("csv", _csv_lines(csv.reader(lines, delimiter=delimiter, strict=True)))


def _bounded(lines: Iterable[str], delimiter: str) -> Iterator[str]:
    """The lines, as long as none would make more cells than memory is worth."""
    for line in lines:
        if line.count(delimiter) > _MOST_CELLS_IN_A_LINE:
            raise ImportUnreadable(f"it has more than {MOST_COLUMNS} columns")
        yield line


def _csv_lines(reader: Any) -> Iterator[tuple[str, list[str]]]:
    line = 1
    try:
        for cells in reader:
            yield f"line {line}", [cell.strip() for cell in cells]
            line = reader.line_num + 1
    except csv.Error as error:
        reason = f"the quotation marks from line {line} on do not match, or a cell is too long"
        raise ImportUnreadable(reason) from error


def _read_markdown(text: str) -> Table:
    """The first table of a document: lines that begin with a bar, ruled below the header."""
    numbered = enumerate(text.split("\n"), start=1)
    barred = [(number, line.strip()) for number, line in numbered if line.strip().startswith("|")]
    lines: list[tuple[int, str]] = []
    for number, line in barred:
        if lines and number != lines[-1][0] + 1:
            break
        lines.append((number, line))
    cells = ((number, _markdown_cells(line)) for number, line in lines)
    return table_of("markdown", ((f"line {n}", row) for n, row in cells if not _is_rule(row)))


def _markdown_cells(line: str) -> list[str]:
    escaped = line.strip("|").replace("\\|", "\0")
    return [cell.strip().replace("\0", "|") for cell in escaped.split("|")]


def _is_rule(cells: list[str]) -> bool:
    return all(cell and not cell.strip(":-") for cell in cells)
