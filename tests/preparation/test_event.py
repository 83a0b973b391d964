"""The interview in a calendar, out and in again."""

from datetime import UTC, datetime, timedelta

from icalendar import Calendar

from debrief_core.interview import Interview, Stage
from debrief_core.journal import open_journal
from debrief_core.journal.imports import RowState, guess_mapping, preview, read_table, take
from debrief_core.preparation.event import interview_event

NEXT_YEAR = datetime(2027, 5, 4, 13, 30, tzinfo=UTC)
KEPT = Interview(
    company="Northwind", role="Data analyst", held_at=NEXT_YEAR, zone="Europe/Berlin",
    stage=Stage.PANEL,
)  # fmt: skip
FROM_ELSEWHERE = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Somebody//EN\r
BEGIN:VEVENT\r
UID:1@example.org\r
DTSTART:20270504T133000Z\r
SUMMARY:Interview with Contoso\r
LOCATION:https://meet.google.com/abc\r
END:VEVENT\r
END:VCALENDAR\r
"""


def taken(text: bytes):
    """What becomes of a calendar file in an empty journal: the preview, and the interviews."""
    journal = open_journal("sqlite://", "ann")
    table = read_table(text, "calendar.ics")
    seen = preview(table, guess_mapping(table), journal.overview(), "Europe/Berlin")
    take(journal, seen)
    return seen, journal.interviews()


def test_the_event_says_when_and_with_whom_and_rings_on_the_evening_before() -> None:
    (event,) = Calendar.from_ical(interview_event(KEPT)).walk("VEVENT")
    assert event.decoded("DTSTART") == NEXT_YEAR
    assert event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(hours=1)
    assert str(event["SUMMARY"]) == "Interview with Northwind"
    assert str(event["DESCRIPTION"]) == "Data analyst, panel"
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("TRIGGER") == timedelta(hours=-16)
    assert interview_event(KEPT) == interview_event(KEPT)


def test_an_event_of_next_year_becomes_an_interview_to_come() -> None:
    seen, (interview,) = taken(FROM_ELSEWHERE.encode())
    assert len(seen.of(RowState.TAKEN)) == 1
    assert (interview.company, interview.held_at) == ("Contoso", NEXT_YEAR)
    assert interview.is_ahead(datetime(2026, 1, 1, tzinfo=UTC))


def test_an_event_that_was_made_here_does_not_come_in_twice() -> None:
    both = interview_event(KEPT).decode().replace("END:VCALENDAR\r\n", "")
    both += FROM_ELSEWHERE.partition("PRODID:-//Somebody//EN\r\n")[2]
    seen, interviews = taken(both.encode())
    assert [interview.company for interview in interviews] == ["Contoso"]
    assert [why for _, why in seen.left_out] == ["It was made here, from your journal."]
