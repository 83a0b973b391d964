"""Files made to break the import are refused in words, within a small budget of memory."""

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from debrief_core.journal import open_journal, read_backup
from debrief_core.journal.imports import guess_mapping, preview, read_table
from debrief_core.problems import BackupUnreadable, ImportUnreadable
from tests.journal.test_contract import on_every_example

ROOT = Path(__file__).parents[2]
MB = 1024 * 1024
EVENT = "BEGIN:VEVENT\r\nSUMMARY:Interview\r\nDTSTART:20260302T093000Z\r\nEND:VEVENT\r\n"


def archive(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(f"xl/{name}.xml", content)
    return stream.getvalue()


def book_with(part: str, content: bytes) -> bytes:
    """A real workbook in which one part was replaced or added."""
    book = openpyxl.Workbook()
    book.active.append(["Company", "Date"])
    book.active.append(["Northwind", "2026-03-02"])
    whole, changed = io.BytesIO(), io.BytesIO()
    book.save(whole)
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in {*old.namelist(), part}:
            new.writestr(name, content if name == part else old.read(name))
    return changed.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
CELL = '<c r="{0}" t="inlineStr"><is><t>{1}</t></is></c>'


def sheet_xml(*rows: dict[str, str], before: str = "") -> bytes:
    """A sheet of cells by their column letters, and what stands before it."""
    lines = "".join(
        f'<row r="{number}">'
        + "".join(CELL.format(f"{column}{number}", text) for column, text in row.items())
        + "</row>"
        for number, row in enumerate(rows, start=1)
    )
    namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    size = '<dimension ref="A1:XFD1048576"/>'
    return (
        f'{before}<worksheet xmlns="{namespace}">{size}<sheetData>{lines}</sheetData></worksheet>'
    ).encode()


HEADER = {"A": "Company", "B": "Date"}
ENTITIES = sheet_xml(
    HEADER,
    {"A": "&b;", "B": "2026-03-02"},
    before='<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
)
HOSTILE: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "blank lines": lambda: b"\n" * (9 * MB),
    "a header alone": lambda: b"Company,Date\n",
    "50 MB of CSV": lambda: b"Company,Date\n" + b"Northwind,2026-03-02\n" * (50 * MB // 21),
    "too many rows": lambda: b"Company,Date\n" + b"a,2026-03-02\n" * 30_000,
    "commas": lambda: b"," * (9 * MB),
    "a header and commas": lambda: b"Company,Date\n" + b"," * (9 * MB),
    "an unclosed quotation mark": lambda: b'Company,Date\n"Northwind,2026-03-02\n' + b"a,b\n" * 99,
    "a long unclosed cell": lambda: b'Company,Date\n"' + b"x" * (9 * MB),
    "a row of more cells than columns": lambda: b"Company,Date\na,2026-03-02,b\n",
    "zeros": lambda: b"\0" * MB,
    "a picture": lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100,
    "half of UTF-16": lambda: b"\xff\xfe" + b"C\0o\0m",
    "old Excel": lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 600,
    "nested lists": lambda: b"[" * (9 * MB),
    "many nested lists": lambda: b"[" + b"[]," * MB + b"[]]",
    "nested records": lambda: b'{"data":' * 100_000,
    "a list of numbers": lambda: b"[" + b"1," * (4 * MB) + b"1]",
    "a record of many fields": lambda: (
        b"[{" + b",".join(b'"f%d":1' % n for n in range(90_000)) + b"}]"
    ),
    "no list": lambda: b'{"name": "Northwind"}',
    "half a calendar": lambda: b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Interview\r\n",
    "nested events": lambda: b"BEGIN:VCALENDAR" + b"\r\nBEGIN:VEVENT" * 200_000,
    "too many events": ("BEGIN:VCALENDAR\r\n" + EVENT * 2_000).encode,
    "an event of many lines": (
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Interview\r\n" + "X-A:1\r\n" * 300_000
    ).encode,
    "a calendar of repetitions": (
        "BEGIN:VCALENDAR\r\n"
        + EVENT.replace("END:VEVENT", "RRULE:FREQ=SECONDLY;COUNT=999999999\r\nEND:VEVENT") * 1_001
    ).encode,
    "a calendar without interviews": (
        "BEGIN:VCALENDAR\r\n" + EVENT.replace("Interview", "Dentist") * 10
    ).encode,
    "a zip that is no workbook": lambda: archive(notes=b"<a/>"),
    "a zip bomb": lambda: archive(**{f"part{n}": b"<a>" + b" " * (30 * MB) for n in range(2)}),
    "a workbook of tags": lambda: book_with("xl/sharedStrings.xml", b"<si/>" * (2 * MB)),
    "entities in a workbook": lambda: book_with(SHEET, ENTITIES),
    "half a sheet": lambda: book_with(SHEET, b"<worksheet><sheetData><row>"),
    "half an archive": lambda: book_with(SHEET, b"<a/>")[:-100],
}

LONG = b"x" * 130_000
LARGEST: dict[str, Callable[[], bytes]] = {
    "rows of a CSV": lambda: b"Company,Date\n" + b"Northwind,2026-03-02\n" * 20_000,
    "columns of a CSV": lambda: (
        b"Company,Date" + b",x" * 98 + b"\n" + (b"a,2026-03-02" + b",xx" * 98 + b"\n") * 30_000
    )[: 3_000 * 307],
    "cells of a CSV": lambda: b"Company,Date,Notes\n" + (b"a,2026-03-02," + LONG + b"\n") * 75,
    "names, dates and spaces": lambda: (
        b"Company,Date,Time,Round,Interviewer\n"
        + (b"a," + b"1 " * 60_000 + b"," + b" 9" * 30_000 + b",t t,a" + b" ;" * 20_000 + b"(b\n")
        * 30
    ),
    "lines of formulas": lambda: b"Company,Date\n" + b"=HYPERLINK(1),2026-03-02\n" * 20_000,
    "lines of Windows letters": lambda: b"Company,Date\n" + b"M\xfcller,2026-03-02\n" * 20_000,
    "records of a JSON": lambda: (
        b"[" + b",".join([b'{"company":"a","date":"2026-03-02"}'] * 19_999) + b"]"
    ),
    "timelines of a JSON": lambda: (
        b"[" + b",".join([b'{"company":"a","activity":[' + b"{}," * 90 + b"{}]}"] * 2_000) + b"]"
    ),
    "events of a calendar": (
        "BEGIN:VCALENDAR\r\n"
        + EVENT.replace("END:VEVENT", "RRULE:FREQ=SECONDLY;COUNT=999999999\r\nEND:VEVENT") * 1_000
    ).encode,
    "an event on many days": (
        "BEGIN:VCALENDAR\r\n"
        + EVENT.replace("END:VEVENT", "RDATE:" + "20260302T093000Z," * 500_000 + "\r\nEND:VEVENT")
    ).encode,
    "events with long words": (
        "BEGIN:VCALENDAR\r\n"
        + EVENT.replace("END:VEVENT", "DESCRIPTION:" + "x " * 4_000 + "\r\nEND:VEVENT") * 1_000
    ).encode,
    "rows of a workbook": lambda: book_with(
        SHEET, sheet_xml(HEADER, *[{"A": "a", "B": "2026-03-02"}] * 19_999)
    ),
    "tags of a workbook": lambda: book_with(
        SHEET,
        sheet_xml(
            {**dict.fromkeys("CDEFGHIJKL", "a"), **HEADER},
            *[dict.fromkeys("ABCDEFGHIJKL", "a")] * 13_000,
        ),
    ),
}
"""What the limits just let through, so that no file can be worse than these."""


@pytest.mark.parametrize("name", LARGEST)
def test_the_largest_files_that_are_allowed_are_read_row_by_row(name: str) -> None:
    table = read_table(LARGEST[name](), "list.csv")
    guess = guess_mapping(table)
    result = preview(table, guess, open_journal("sqlite://", "ann").overview(), "Europe/Berlin")
    assert len(result.rows) == len(table.rows) > 0
    assert all(bool(row.interview) != bool(row.reason) for row in result.rows)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_words(name: str) -> None:
    with pytest.raises(ImportUnreadable, match="Your journal was not changed"):
        read_table(HOSTILE[name](), "list.csv")


def test_a_markdown_file_without_a_table_is_refused() -> None:
    with pytest.raises(ImportUnreadable):
        read_table(b"# Notes\n\nNothing here.\n", "notes.md")


def test_a_workbook_that_links_elsewhere_is_read_without_following() -> None:
    link = (
        b'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b'<externalBook r:id="rId1" xmlns:r="http://unreachable.invalid/"/></externalLink>'
    )
    table = read_table(book_with("xl/externalLinks/externalLink1.xml", link), "list.xlsx")
    assert table.rows == (("Northwind", "2026-03-02"),)


def test_a_sheet_that_claims_a_million_columns_is_read_as_it_is() -> None:
    far = [HEADER | {"XFD": "far away"}, {"A": "Northwind", "B": "2026", "XFD": "far away"}]
    table = read_table(book_with(SHEET, sheet_xml(*far)), "list.xlsx")
    assert table.columns == ("Company", "Date")
    assert table.rows == (("Northwind", "2026"),)


@on_every_example
@given(data=st.binary(max_size=300), name=st.sampled_from(["a.csv", "a.md", "a.ics", "a.xlsx"]))
def test_no_bytes_are_too_strange(data: bytes, name: str) -> None:
    try:
        table = read_table(data, name)
    except ImportUnreadable:
        return
    assert all(len(row) == len(table.columns) for row in table.rows)


READ_WITHIN_200_MB = """
import resource
from pathlib import Path
from debrief_core.journal import open_journal, read_backup
from debrief_core.journal.imports import guess_mapping, preview, read_table
from debrief_core.problems import BackupUnreadable, ImportUnreadable
from tests.journal.test_hostile_files import HOSTILE
for name, make in HOSTILE.items():
    data = make()
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + 200 * 1024 * 1024, resource.RLIM_INFINITY))
    try:
        read_table(data, "list.csv")
    except ImportUnreadable:
        print("refused", name)
    resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Only Linux limits a process's memory so.")
def test_no_hostile_file_takes_200_mb() -> None:
    command = [sys.executable, "-c", READ_WITHIN_200_MB]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, text=True)
    assert done.stdout.count("refused") == len(HOSTILE), done.stderr


BEGINNING = '{"format":"interview-debrief","version":1,"interviews":['
BACKUPS: dict[str, Callable[[], str]] = {
    "records without anything": lambda: BEGINNING + "{}," * 3_000_000 + "{}]}",
    "lists": lambda: BEGINNING + "[]," * 3_000_000 + "{}]}",
    "interviews without anything": lambda: (
        BEGINNING + '{"version":1,"interview":{}},' * 300_000 + "{}]}"
    ),
    "interviews without anything, as many as are let in": lambda: (
        BEGINNING + '{"version":1,"interview":{}},' * 200_000 + "{}]}"
    ),
    "a record of a million names": lambda: (
        BEGINNING + "{" + ",".join(f'"{name:x}":1' for name in range(900_000)) + "}]}"
    ),
    "records of many names": lambda: (
        BEGINNING + ("{" + ",".join(f'"{name}":1' for name in range(9_000)) + "},") * 80 + "{}]}"
    ),
}


@pytest.mark.parametrize("name", BACKUPS)
def test_a_backup_made_to_fill_the_memory_changes_nothing_and_is_looked_at_in_part(
    name: str,
) -> None:
    journal = open_journal("sqlite://", "ann")
    try:
        restored = read_backup(journal, BACKUPS[name]())
    except BackupUnreadable:
        return
    assert restored.taken == 0
    assert len(restored.refused) < 41_000
    assert any("far more than an interview" in reason for _, reason in restored.refused)


def test_a_sound_interview_beside_a_swollen_one_is_restored() -> None:
    swollen = '{"version":1,"interview":{' + ",".join(f'"{n}":1' for n in range(30_000)) + "}}"
    sound = '{"version":1,"interview":{"held_at":"2026-03-02T10:00:00Z","zone":"UTC"}}'
    restored = read_backup(open_journal("sqlite://", "ann"), f"{BEGINNING}{swollen},{sound}]}}")
    assert (restored.taken, len(restored.refused)) == (1, 1)
