"""The first sheet of an Excel file, read without formulas, links or pictures."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from debrief_core.journal.imports.table import MOST_COLUMNS, MOST_ROWS, Cell, Table, table_of
from debrief_core.problems import ImportUnreadable

_MOST_UNPACKED = 20 * 1024 * 1024
_MOST_TAGS = 1_000_000
"""Twenty thousand rows of ten cells have 800,000; each costs the reader microseconds."""

_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY", "<!D".encode("utf-16-le"), "<!D".encode("utf-16-be"))


def read_excel(data: bytes) -> Table:
    """The first sheet with its stored values; raises `ImportUnreadable`."""
    import openpyxl  # type: ignore[import-untyped]  # noqa: PLC0415 -- few bring in an Excel file

    try:
        _check_archive(data)
        book = openpyxl.load_workbook(
            io.BytesIO(data), read_only=True, data_only=True, keep_links=False
        )
        return table_of("excel", _lines(book.worksheets[0]))
    except ImportUnreadable:
        raise
    except Exception as error:  # a file made to break it can raise anything in the reader
        raise ImportUnreadable("it is not an Excel file, or a damaged one") from error


def _check_archive(data: bytes) -> None:
    """Refuse what unpacks to far more than a sheet, and XML that declares entities.

    Office Open XML forbids document type declarations (ECMA-376 part 2), and entities in them
    can grow without end.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        if len(parts) > 1_000 or sum(part.file_size for part in parts) > _MOST_UNPACKED:
            raise ImportUnreadable("it unpacks to far more than a sheet of interviews holds")
        tags = 0
        for part in parts:
            content = archive.read(part)
            tags += content.count(b"<") if part.filename.endswith(".xml") else 0
            if any(declaration in content for declaration in _DECLARATIONS):
                raise ImportUnreadable("it is not an Excel file, or a damaged one")
        if tags > _MOST_TAGS:
            raise ImportUnreadable("it holds far more than a sheet of interviews does")


def _lines(sheet: Any) -> Iterator[tuple[str, list[Cell]]]:
    """The rows of a sheet, however large it claims to be."""
    sheet.reset_dimensions()
    rows = sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS)
    for number, row in enumerate(rows, start=1):
        if number > 2 * MOST_ROWS:
            raise ImportUnreadable(f"it has more than {MOST_ROWS:,} rows")
        yield f"row {number}", [_cell(value) for value in row]


def _cell(value: object) -> Cell:
    if isinstance(value, date | datetime):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value).strip()
