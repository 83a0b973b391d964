"""The journal as sheets, in one archive, and behind a passphrase."""

import io
import zipfile

import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debrief_core.interview import Concern, Interview, MissedPoint, Proof, Reflection
from debrief_core.journal import Journal, open_journal, read_backup, write_backup
from debrief_core.journal.transfer.encryption import (
    decrypt_backup,
    encrypt_backup,
    is_encrypted,
)
from debrief_core.journal.transfer.sheets import everything_zipped, sheets, workbook
from debrief_core.problems import (
    BackupFromNewerVersion,
    BackupUnreadable,
    PassphraseTooShort,
    WrongPassphrase,
)
from tests.journal.conftest import MEMORY
from tests.journal.records import interview, interviews
from tests.journal.test_contract import on_every_example

PASSPHRASE = "four words in a row"  # noqa: S105 -- it guards nothing


@pytest.fixture
def written() -> Journal:
    journal = open_journal(MEMORY, "ann")
    point = MissedPoint(
        question="Why us?", would_say="=Because", proof=Proof(claim="40 to 9", where="the log")
    )
    journal.save(
        interview(
            company="@Northwind",
            reflection=Reflection(
                happened="It went so so.",
                concerns=(Concern(kind="nerves", felt=6),),
                missed_points=(point,),
            ),
            interviewers=[{"name": "Ada Moe"}, {"name": "Bo Lin"}],
        )
    )
    return journal


def test_the_sheets_hold_interviews_ratings_and_missed_points(written: Journal) -> None:
    frames = sheets(written)
    (row,) = frames["interviews"].to_dict("records")
    assert (row["interviewers"], row["happened"]) == ("Ada Moe, Bo Lin", "It went so so.")
    assert frames["ratings"].equals(written.ratings())
    (missed,) = frames["missed_points"].to_dict("records")
    assert missed["held_at"] == "2026-03-02T10:30:00+01:00"
    assert (missed["question"], missed["proof"], missed["proof_kind"]) == (
        *("Why us?", "40 to 9", "number"),
    )


def test_an_empty_journal_has_sheets_with_their_columns() -> None:
    for frame in sheets(open_journal(MEMORY, "ann")).values():
        assert frame.empty
        assert len(frame.columns) > 5
    assert workbook(open_journal(MEMORY, "ann"))


def test_the_archive_holds_everything_and_what_is_added(written: Journal) -> None:
    with zipfile.ZipFile(io.BytesIO(everything_zipped(written, {"report.pdf": b"%PDF"}))) as files:
        assert files.namelist() == [
            *("backup.json", "interviews.csv", "ratings.csv", "missed_points.csv"),
            *("journal.xlsx", "report.pdf"),
        ]
        assert files.read("report.pdf") == b"%PDF"
        restored = open_journal(MEMORY, "ann on a new computer")
        read_backup(restored, files.read("backup.json"))
        missed = pd.read_csv(io.BytesIO(files.read("missed_points.csv")))
    assert restored.interviews() == written.interviews()
    assert missed["would_say"].tolist() == ["'=Because"]
    assert missed["company"].tolist() == ["'@Northwind"]


def test_the_workbook_runs_nothing(written: Journal) -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook(written)))
    assert book.sheetnames == ["interviews", "ratings", "missed_points"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    texts = [cell.value for cell in cells if isinstance(cell.value, str)]
    assert "'=Because" in texts
    assert not [text for text in texts if text.startswith(("=", "+", "-", "@", "\t"))]


@settings(on_every_example, max_examples=15)
@given(one=interviews)
def test_any_interview_can_be_exported(one: Interview) -> None:
    journal = open_journal(MEMORY, "ann")
    journal.save(one)
    with zipfile.ZipFile(io.BytesIO(everything_zipped(journal))) as files:
        book = openpyxl.load_workbook(io.BytesIO(files.read("journal.xlsx")), read_only=True)
        assert len(list(book["interviews"].iter_rows())) == 2
        assert len(pd.read_csv(io.BytesIO(files.read("interviews.csv")))) == 1


@settings(on_every_example, max_examples=4)  # a key is slow to derive, on purpose
@given(document=st.text())
def test_a_passphrase_opens_what_it_closed(document: str) -> None:
    closed = encrypt_backup(document, PASSPHRASE)
    assert is_encrypted(closed)
    assert decrypt_backup(closed, f" {PASSPHRASE} ") == document


def test_a_closed_backup_shows_nothing_and_restores_whole(written: Journal) -> None:
    closed = encrypt_backup(write_backup(written), PASSPHRASE)
    assert b"Northwind" not in closed
    assert closed != encrypt_backup(write_backup(written), PASSPHRASE)
    restored = open_journal(MEMORY, "ann on a new computer")
    read_backup(restored, decrypt_backup(closed, PASSPHRASE))
    assert restored.interviews() == written.interviews()


def test_the_same_letters_open_it_however_they_were_typed() -> None:
    closed = encrypt_backup("words", "schöne grüße")
    assert decrypt_backup(closed, "scho\u0308ne gru\u0308ße") == "words"


def test_a_wrong_passphrase_is_said_to_be_wrong() -> None:
    closed = encrypt_backup("words", PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        decrypt_backup(closed, "four other words")


@pytest.mark.parametrize("place", [40, 60, -20, -1])
def test_a_changed_byte_opens_nothing(place: int) -> None:
    closed = bytearray(encrypt_backup("words", PASSPHRASE))
    closed[place] ^= 1
    with pytest.raises(WrongPassphrase):
        decrypt_backup(bytes(closed), PASSPHRASE)


def test_a_part_of_it_or_another_file_is_named_as_such() -> None:
    closed = encrypt_backup("words", PASSPHRASE)
    for data in (b"", b"{}", closed[:60]):
        with pytest.raises(BackupUnreadable):
            decrypt_backup(data, PASSPHRASE)


def test_a_later_format_is_named_as_such() -> None:
    closed = bytearray(encrypt_backup("words", PASSPHRASE))
    closed[closed.index(b"\n") + 1] = 2
    with pytest.raises(BackupFromNewerVersion):
        decrypt_backup(bytes(closed), PASSPHRASE)


def test_a_passphrase_that_is_easily_guessed_is_not_taken() -> None:
    with pytest.raises(PassphraseTooShort):
        encrypt_backup("words", "  short  ")
