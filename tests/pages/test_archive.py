"""Everything in one ZIP, opened again: the backup, the tables, the letters, the patterns report."""

import io
import zipfile
from datetime import UTC, date, datetime

import openpyxl
import pandas as pd
import pytest
import sqlalchemy as sa
from pypdf import PdfReader

from debrief_core.interview import Interview
from debrief_core.journal import Journal, open_journal, read_backup
from debrief_core.letter import email_text, render_pdf
from debrief_core.sample import sample_interviews, sample_profile
from pages.your_data import archive
from pages.your_data.archive import write_archive
from tests.support.apptest import open_page

TODAY = date(2026, 5, 4)
NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
TABLES = ["interviews.csv", "ratings.csv", "missed_points.csv", "journal.xlsx"]


def with_sample(count: int) -> Journal:
    journal = open_journal("sqlite://", "ann")
    journal.save_profile(sample_profile())
    for interview in sample_interviews(NOW)[:count]:
        journal.save(interview)
    return journal


def zipped(journal: Journal) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(write_archive(journal, TODAY))) as file:
        assert file.testzip() is None
        return {name: file.read(name) for name in file.namelist()}


def text_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_the_archive_of_the_sample_holds_all_that_there_is():
    journal = with_sample(16)
    files = zipped(journal)
    restored = open_journal("sqlite://", "ann on a new computer")
    read_backup(restored, files["backup.json"])
    assert restored.interviews() == journal.interviews()
    assert restored.profile() == journal.profile()
    for name, rows in zip(TABLES[:3], (16, len(journal.ratings()), None), strict=True):
        frame = pd.read_csv(io.BytesIO(files[name]))
        assert len(frame) == (rows or len(frame)) > 0
    book = openpyxl.load_workbook(io.BytesIO(files["journal.xlsx"]), read_only=True)
    assert book.sheetnames == ["interviews", "ratings", "missed_points"]
    assert "patterns.pdf" in files["contents.txt"].decode()


def test_the_report_in_the_archive_is_the_patterns_page_on_two_sheets_of_vectors():
    report = PdfReader(io.BytesIO(zipped(with_sample(16))["patterns.pdf"]))
    text = " ".join(page.extract_text() for page in report.pages)
    assert len(report.pages) == 2
    assert "16 interviews" in text
    assert "Made on 4 May 2026" in text
    assert "How sure" in text
    assert not any(page.images for page in report.pages)


def test_every_letter_lies_in_the_archive_and_one_that_is_not_sent_lies_apart():
    journal = with_sample(16)
    sent = [i for i in journal.interviews() if any(x.sent_on for x in i.letters)]
    letter = sent[0].letters[0]
    twin = letter.model_copy(update={"id": "twin"})
    draft = letter.model_copy(update={"id": "draft", "sent_on": None})
    journal.save(sent[0].model_copy(update={"letters": (letter, twin, draft)}))
    letters = {name: text for name, text in zipped(journal).items() if name.startswith("letters/")}
    assert len(letters) == len(sent) + 2
    assert len([name for name in letters if name.startswith("letters/not sent/")]) == 1
    assert all("Noor Valadares" in text_of(pdf) for pdf in letters.values())


def test_one_letter_that_cannot_be_printed_lies_there_as_text_beside_the_others(monkeypatch):
    journal = with_sample(16)
    (broken, *others) = [letter for i in journal.interviews() for letter in i.letters]

    def print_all_but_one(letter):
        if letter.id == broken.id:
            raise IndexError
        return render_pdf(letter)

    monkeypatch.setattr(archive, "render_pdf", print_all_but_one)
    files = zipped(journal)
    (text,) = [files[name].decode() for name in files if name.endswith(".txt") and "/" in name]
    assert text == email_text(broken)
    assert len([name for name in files if name.startswith("letters/")]) == 1 + len(others)


@pytest.mark.parametrize("count", [0, 2])
def test_with_too_few_interviews_the_archive_comes_without_a_report_and_says_so(count):
    files = zipped(with_sample(count))
    assert set(files) >= {"backup.json", *TABLES, "contents.txt"}
    assert "patterns.pdf" not in files
    assert "once 3 interviews are rated" in files["contents.txt"].decode()


def test_the_page_says_before_the_click_that_the_report_will_be_missing(app, journal):
    def says_so(page):
        return any("once 3 interviews are rated" in line.value for line in page.caption)

    assert says_so(open_page(app, "your_data"))
    for interview in sample_interviews(NOW)[:3]:
        journal.save(interview)
    assert not says_so(open_page(app, "your_data"))


def test_characters_that_excel_cannot_hold_break_no_export():
    """As a journal of an earlier version may hold them; what is written now is cleaned."""
    journal = with_sample(3)
    assert (
        Interview(company="North\ufffewind\uffff", held_at=NOW, zone="UTC").company == "Northwind"
    )
    with journal.store.writing() as connection:
        connection.execute(sa.text("UPDATE interviews SET company = 'North' || char(65534, 65535)"))
    book = openpyxl.load_workbook(io.BytesIO(zipped(journal)["journal.xlsx"]))
    assert [row[3] for row in book["interviews"].values][1:] == ["North"] * 3
