"""Interviews from other programs: what is read, guessed, previewed, taken and given back."""

import io
from datetime import UTC, date, datetime
from typing import Any

import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debrief_core.interview import Format, Interview, Outcome, Stage
from debrief_core.journal import Journal, open_journal
from debrief_core.journal.imports import (
    ColumnMapping,
    Preview,
    RowState,
    Table,
    guess_mapping,
    preview,
    read_table,
    refused_csv,
    take,
)
from debrief_core.journal.imports.dates import DateOrder, order_of
from tests.journal.conftest import MEMORY
from tests.journal.records import interview
from tests.journal.test_contract import on_every_example

ZONE = "Europe/Berlin"


def seen(data: str | bytes, filename: str = "list.csv", **choices: Any) -> Preview:
    """The preview of a file in an empty journal, mapped as guessed but for the choices."""
    table = read_table(data.encode() if isinstance(data, str) else data, filename)
    guess = guess_mapping(table)
    mapping = ColumnMapping(**{**vars(guess), **choices})
    return preview(table, mapping, open_journal(MEMORY, "ann").overview(), ZONE)


def facts(one: Interview) -> tuple[str, str, str, str]:
    held = one.held_locally.strftime("%Y-%m-%d %H:%M")
    return one.company, one.role, held, one.outcome.value


KNOWN_EXPORTS = {
    "Huntr": (
        (
            "title,companyName,listName,createdAt,lastMovedAt,url\n"
            "Analyst,Northwind,Rejected,2026-02-01T08:00:00.000Z,2026-03-02T09:30:00.000Z,\n"
        ),
        ("Northwind", "Analyst", "2026-03-02 10:30", "rejected"),
    ),
    "JobSync": (
        (
            "Company,JobTitle,Location,appliedDate,Status,JobType\n"
            "Northwind,Analyst,Berlin,2026-03-02,Interview,FT\n"
        ),
        ("Northwind", "Analyst", "2026-03-02 12:00", "waiting"),
    ),
    "JustAJobApp": (
        (
            "Company,Date Received,Subject,Status Label,Sender\n"
            "Northwind,2026-03-02 09:30:00,Your interview,Rejection,jobs@northwind.example\n"
        ),
        ("Northwind", "", "2026-03-02 09:30", "rejected"),
    ),
    "career-ops": (
        (
            "# Interviews\n\n"
            "| Company | Role | Round | Date/Time | Interviewer | Status | Notes |\n"
            "|---|---|---|---|---|---|---|\n"
            "| Northwind | Analyst | Technical | 2026-03-02 14:00 | Ada Moe | Offer | A \\| B |\n"
        ),
        ("Northwind", "Analyst", "2026-03-02 14:00", "offer"),
    ),
    "Reactive Resume": (
        (
            '{"applications": [{"company": "Northwind", "role": "Analyst", "stage": "rejected", '
            '"stageEnteredAt": "2026-03-02T09:30:00Z", "contacts": [{"name": "Ada Moe"}]}]}'
        ),
        ("Northwind", "Analyst", "2026-03-02 10:30", "rejected"),
    ),
}


def test_an_export_is_recognised_in_its_later_form_too() -> None:
    text = (
        "Company Name,Application Status,Received At,Job Title,Subject,Sender\n"
        "Northwind,Offer made,2026-03-02 09:30:00,Analyst,Good news,jobs@northwind.example\n"
    )
    assert guess_mapping(read_table(text.encode(), "emails.csv")).source == "JustAJobApp"
    (taken,) = seen(text).interviews
    assert facts(taken) == ("Northwind", "Analyst", "2026-03-02 09:30", "offer")


@pytest.mark.parametrize("source", KNOWN_EXPORTS)
def test_a_known_export_is_recognised_and_taken_as_it_is(source: str) -> None:
    text, expected = KNOWN_EXPORTS[source]
    filename = "interviews.md" if source == "career-ops" else "export.csv"
    assert guess_mapping(read_table(text.encode(), filename)).source == source
    (taken,) = seen(text, filename).interviews
    assert facts(taken) == expected


def test_everything_that_a_row_says_arrives() -> None:
    (taken,) = seen(KNOWN_EXPORTS["career-ops"][0], "interviews.md").interviews
    assert taken.stage is Stage.TECHNICAL
    assert [person.name for person in taken.interviewers] == ["Ada Moe"]
    assert taken.reflection.happened == "A | B"
    assert taken.zone == ZONE


def test_any_sheet_with_a_company_and_a_date_will_do() -> None:
    text = "Employer;Interview date;Time;Medium\nNorthwind;02.03.2026;14:30;Zoom call\n"
    (taken,) = seen(text).interviews
    assert facts(taken) == ("Northwind", "", "2026-03-02 14:30", "waiting")
    assert taken.format is Format.VIDEO


def excel(*rows: list[Any]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_an_excel_sheet_is_read_with_its_dates() -> None:
    data = excel(
        ["Company", "Role", "Date", "Result"],
        ["Northwind", "Analyst", datetime(2026, 3, 2, 9, 30), "Next round"],  # noqa: DTZ001
        ["Contoso", None, date(2026, 3, 3), None],
    )
    assert [facts(i) for i in seen(data, "list.xlsx").interviews] == [
        ("Northwind", "Analyst", "2026-03-02 09:30", "advanced"),
        ("Contoso", "", "2026-03-03 12:00", "waiting"),
    ]


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
SUMMARY:Technical interview with Northwind (round 2)
DTSTART;TZID=America/New_York:20260302T093000
LOCATION:https://meet.google.com/abc
ORGANIZER;CN=Ada Moe:mailto:ada@northwind.example
DESCRIPTION:Bring a lap
 top
RRULE:FREQ=SECONDLY;COUNT=1000000000
BEGIN:VALARM
DESCRIPTION:Alarm
END:VALARM
END:VEVENT
BEGIN:VEVENT
SUMMARY:Contoso – Interview
DTSTART;VALUE=DATE:20260303
END:VEVENT
BEGIN:VEVENT
SUMMARY:Dentist
DTSTART:20260304T080000Z
END:VEVENT
BEGIN:VEVENT
SUMMARY:Interview whenever
END:VEVENT
END:VCALENDAR
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_events_become_interviews_to_debrief(newline: str) -> None:
    result = seen(CALENDAR.replace("\n", newline), "calendar.ics")
    first, second = result.interviews
    assert facts(first) == ("Northwind", "", "2026-03-02 15:30", "waiting")
    assert (first.format, first.stage) == (Format.VIDEO, Stage.TECHNICAL)
    assert first.reflection.happened == "Bring a laptop"
    assert [person.name for person in first.interviewers] == ["Ada Moe"]
    assert facts(second) == ("Contoso", "", "2026-03-03 12:00", "waiting")
    assert [place for place, _ in result.left_out] == ["event 3", "1 other events"]


@pytest.mark.parametrize(
    ("written", "order"),
    [
        (["03/04/2026", "05/06/2026"], DateOrder.UNKNOWN),
        (["03/04/2026", "25/06/2026"], DateOrder.DAY_FIRST),
        (["03/04/2026", "05/26/2026"], DateOrder.MONTH_FIRST),
        (["03.04.2026"], DateOrder.DAY_FIRST),
        (["2026-03-04", "March 4, 2026", "04/04/2026", ""], DateOrder.CLEAR),
    ],
)
def test_ambiguous_dates_are_asked_about_and_others_are_not(
    written: list[str], order: DateOrder
) -> None:
    assert order_of(written) is order


def test_the_owner_says_what_stands_first() -> None:
    text = "Company,Date\nNorthwind,03/04/2026\n"
    (unanswered,) = seen(text).of(RowState.REFUSED)
    assert "day or the month" in unanswered.reason
    days = [
        seen(text, order=order).interviews[0].held_locally.date()
        for order in (DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)
    ]
    assert days == [date(2026, 4, 3), date(2026, 3, 4)]


@pytest.mark.parametrize(
    ("written", "held"),
    [
        ("2026-03-02", "2026-03-02 12:00"),
        ("2026-03-02 14:05", "2026-03-02 14:05"),
        ("2026-03-02T14:05:00Z", "2026-03-02 15:05"),
        ("2026/3/2", "2026-03-02 12:00"),
        ("2.3.2026 14.30", "2026-03-02 14:30"),
        ("31/12/26", "2026-12-31 12:00"),
        ("12/31/2026 2:30 PM", "2026-12-31 14:30"),
        ("Mon, 2 March 2026 9:15", "2026-03-02 09:15"),
        ("March 2nd, 2026 at 2pm", "2026-03-02 14:00"),
        ("Mar 2, 2026, 12:15 am", "2026-03-02 00:15"),
        ("2 March 2026, 2 p.m.", "2026-03-02 14:00"),
        ("02-Mar-2026", "2026-03-02 12:00"),
        ("2nd of March 2026", "2026-03-02 12:00"),
        ("March 2, 2026 9:30–10:30", "2026-03-02 09:30"),
        ("02.03.2026 14.30 Uhr", "2026-03-02 14:30"),
        ("25-03-2026 14:00 +0100", "2026-03-25 14:00"),
        ("2026-03-02 14:00 GMT", "2026-03-02 15:00"),
    ],
)
def test_dates_are_read_as_people_write_them(written: str, held: str) -> None:
    (taken,) = seen(f'Company,Date\nNorthwind,"{written}"\n').interviews
    assert taken.held_locally.strftime("%Y-%m-%d %H:%M") == held


@pytest.mark.parametrize(
    "written",
    [
        *("", "soon", "31/02/2026", "99", "0001-01-01", "2026-13-40", "2 March", "Monday", "14:30"),
        *("9:00 03/04/2026", "03 04 2026"),  # which is the month is asked of no date like these
    ],
)
def test_a_row_whose_date_cannot_be_read_is_refused_with_the_reason(written: str) -> None:
    (refused,) = seen(f"Company,Date\nNorthwind,{written}\n").of(RowState.REFUSED)
    assert refused.reason in ("The date is missing.", "The date is unreadable.")
    assert refused.place == "line 2"


def test_an_application_without_an_interview_is_refused_unless_wanted() -> None:
    text = "Company,Date,Status\nNorthwind,2026-03-02,Applied\n"
    (refused,) = seen(text).of(RowState.REFUSED)
    assert refused.reason == "An application without an interview: Applied."
    assert len(seen(text, applications=True).interviews) == 1


def test_what_is_there_already_is_skipped_as_a_duplicate(journal: Journal) -> None:
    journal.save(interview(company="NORTHWIND", role="Data  analyst"))
    text = (
        "Company,Role,Date\nNorthwind,Data Analyst,2026-03-02\n"
        "Contoso,Analyst,2026-03-02\ncontoso,Analyst,2026-03-02\n"
    )
    table = read_table(text.encode(), "list.csv")
    result = preview(table, guess_mapping(table), journal.overview(), ZONE)
    assert [row.state.value for row in result.rows] == ["duplicate", "taken", "duplicate"]
    assert take(journal, result) == 1
    again = preview(table, guess_mapping(table), journal.overview(), ZONE)
    assert again.interviews == []
    assert take(journal, result) == 0


def test_what_was_taken_is_in_the_journal(journal: Journal) -> None:
    result = seen(KNOWN_EXPORTS["Huntr"][0])
    assert take(journal, result) == 1
    (stored,) = journal.interviews()
    assert facts(stored) == KNOWN_EXPORTS["Huntr"][1]
    assert (stored.revision, stored.outcome) == (1, Outcome.REJECTED)
    assert journal.ratings().empty


def many(count: int) -> Preview:
    lines = [f"Company {number},2026-03-02" for number in range(count)]
    return seen("\n".join(["Company,Date", *lines]))


def test_progress_is_told_and_stopping_half_way_leaves_nothing(journal: Journal) -> None:
    told: list[tuple[int, int]] = []

    def stop_half_way(done: int, of: int) -> None:
        told.append((done, of))
        if done >= 500:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take(journal, many(600), stop_half_way)
    assert told == [(250, 600), (500, 600)]
    assert journal.interviews() == []
    assert take(journal, many(600)) == 600


def test_what_was_not_taken_comes_back_as_a_file_with_reasons() -> None:
    text = "Company,Date,Notes\n,2026-03-02,=1+1\nNorthwind,2026-03-02,fine\n"
    frame = pd.read_csv(io.BytesIO(refused_csv(seen(text))), keep_default_na=False)
    assert frame.to_dict("records") == [
        {
            "Company": "",
            "Date": "2026-03-02",
            "Notes": "'=1+1",
            "Place": "line 2",
            "Reason": "The company is missing.",
        }
    ]


def test_a_row_too_long_for_the_journal_is_refused_alone() -> None:
    text = f"Company,Date\n{'x' * 400},2026-03-02\nNorthwind,2026-03-02\n"
    result = seen(text)
    assert (len(result.interviews), len(result.of(RowState.REFUSED))) == (1, 1)


def test_columns_are_shown_with_sample_values_and_can_be_chosen() -> None:
    table = read_table(b"Who,When,When\nNorthwind,2026-03-02,x\nNorthwind,,y\n", "list.csv")
    assert table.columns == ("Who", "When", "When (3)")
    assert table.samples("Who") == ["Northwind"]
    assert table.samples("When (3)") == ["x", "y"]
    guess = guess_mapping(table)
    assert guess.missing == ["company", "date"]
    chosen = ColumnMapping(columns={"company": "Who", "date": "When"})
    result = preview(table, chosen, open_journal(MEMORY, "ann").overview(), ZONE)
    assert [row.state.value for row in result.rows] == ["taken", "refused"]


def test_a_day_that_breaks_the_order_of_its_column_is_refused_and_not_turned_round() -> None:
    text = "Company,Date\nNorthwind,25/06/2026\nContoso,06/25/2026\n"
    (refused,) = seen(text, order=DateOrder.DAY_FIRST).of(RowState.REFUSED)
    assert (refused.place, refused.reason) == ("line 3", "The date is unreadable.")


@pytest.mark.parametrize(
    ("clock", "held"),
    [("ca. 14.30", "14:30"), ("2 p.m.", "14:00"), ("9:00 - 10:00", "09:00"), ("soon", "12:00")],
)
def test_a_time_is_read_from_a_column_of_its_own(clock: str, held: str) -> None:
    (taken,) = seen(f"Company,Date,Time\nNorthwind,2026-03-02,{clock}\n").interviews
    assert f"{taken.held_locally:%H:%M}" == held


cells = st.text(max_size=20) | st.sampled_from(["Northwind", "2026-03-02", "03/04/2026", "9:00"])


@settings(on_every_example, max_examples=20)
@given(rows=st.lists(st.lists(cells, min_size=3, max_size=3), min_size=1, max_size=5))
def test_every_row_is_taken_or_given_back(rows: list[list[str]]) -> None:
    frame = pd.DataFrame(rows, columns=pd.Index(["Company", "Date", "Time"]))
    table = Table(
        "csv", ("Company", "Date", "Time"), tuple(map(tuple, rows)), ("somewhere",) * len(rows)
    )
    result = preview(table, guess_mapping(table), open_journal(MEMORY, "a").overview(), ZONE)
    assert len(result.rows) == len(frame)
    assert all(bool(row.interview) != bool(row.reason) for row in result.rows)
    journal = open_journal(MEMORY, "ann")
    assert take(journal, result) == len({i.id for i in result.interviews})


def test_times_of_another_zone_keep_their_instant() -> None:
    (taken,) = seen("Company,Date\nNorthwind,2026-03-02T09:30:00-05:00\n").interviews
    assert taken.held_at == datetime(2026, 3, 2, 14, 30, tzinfo=UTC)
