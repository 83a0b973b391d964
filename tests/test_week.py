"""One week on one page: facts in their days, and nothing that was not."""

import io
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from debrief_core.interview import (
    Concern,
    Grade,
    Interview,
    Letter,
    LetterKind,
    Outcome,
    Practised,
    Profile,
    Recipient,
    Reflection,
    Review,
    Stage,
)
from debrief_core.one_page import as_text, one_page_pdf
from debrief_core.week import Outlook, monday_of, told_of, week_of

MONDAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 6, 18, 0, tzinfo=ZoneInfo("Europe/Berlin"))


def at(day: int, hour: int = 10) -> datetime:
    return datetime(2026, 3, day, hour, tzinfo=UTC)


def letter(held_at: datetime, sent_on: date) -> Letter:
    return Letter(
        kind=LetterKind.RECOVERY, sender=Profile(), recipient=Recipient(), company="Northwind",
        role="Analyst", held_at=held_at, zone="UTC", stage=Stage.PANEL, format="video",
        written_on=sent_on, sent_on=sent_on,
    )  # fmt: skip


def interview(held_at: datetime, **changes: object) -> Interview:
    return Interview.model_validate(
        {"company": "Northwind", "role": "Analyst", "held_at": held_at, "zone": "UTC"} | changes
    )


def week(*interviews: Interview, monday: date = MONDAY, **outlook: object):
    told = [told_of(one) for one in interviews]
    return week_of(told, monday, NOW, Outlook(**outlook))


def lines(page, title):
    (part,) = [part for part in page.parts if part.title == title]
    return list(part.lines)


def test_interviews_of_the_week_stand_with_their_day_and_worst_moment() -> None:
    felt = Reflection(concerns=(Concern(kind="nerves", felt=7), Concern(kind="rambled", felt=3)))
    page = week(
        interview(at(3), stage=Stage.PANEL, reflection=felt),
        interview(at(1), company="Too early"),
        interview(at(9), company="Next week"),
        interview(at(7), company="Still to come"),
    )
    assert page.under_title == "Monday 2 March to Sunday 8 March 2026"
    assert lines(page, "Interviews") == [
        "Tuesday: Northwind · Analyst, panel, worst moment 7 of 10."
    ]


@pytest.mark.parametrize(
    ("outcome", "heard", "words"),
    [
        (Outcome.WAITING, None, "Tuesday: to Northwind. No word yet."),
        (Outcome.OFFER, date(2026, 3, 5), "Tuesday: to Northwind. Offer on Thursday 5 March."),
        (
            Outcome.REJECTED,
            date(2026, 3, 2),
            "Tuesday: to Northwind. Rejected on Monday 2 March, before the letter.",
        ),
    ],
)
def test_a_letter_stands_with_what_followed_and_claims_no_cause(outcome, heard, words) -> None:
    sent = (letter(at(2), date(2026, 3, 3)),)
    page = week(interview(at(2), letters=sent, outcome=outcome, outcome_on=heard))
    assert lines(page, "Letters and what followed") == [words]
    assert lines(page, "What you heard") == []


def test_what_was_heard_this_week_of_an_earlier_one_names_the_letter_before() -> None:
    sent = (letter(at(2) - timedelta(days=9), date(2026, 2, 23)),)
    held = at(2) - timedelta(days=9)
    page = week(
        interview(held, letters=sent, outcome=Outcome.ADVANCED, outcome_on=date(2026, 3, 4))
    )
    assert lines(page, "What you heard") == [
        "Wednesday: Northwind, advanced, after a letter of 23 February 2026."
    ]


def test_practice_is_counted_by_kind_on_the_days_of_the_visitor() -> None:
    late_on_sunday_in_utc = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)  # Monday in Berlin
    done = (
        Practised(kind="nerves", done_at=late_on_sunday_in_utc, minutes=5),
        Practised(kind="nerves", done_at=at(4), minutes=9),
        Practised(kind="rambled", done_at=at(10), minutes=9),
    )
    page = week(interview(at(1) - timedelta(days=40), practised=done))
    assert lines(page, "Practised") == ["For “Nerves”: twice, 14 min."]


def test_answers_said_aloud_in_the_week_are_counted() -> None:
    said = tuple(Review(card="m1", at=at(day), grade=Grade.GOOD) for day in (2, 3, 12))
    page = week(interview(at(1) - timedelta(days=40), reviews=said))
    assert lines(page, "Practised") == ["Answers said aloud: 2."]


def test_an_empty_week_says_nothing_at_all() -> None:
    assert not any(part.lines for part in week().parts)


def test_the_week_starts_on_monday() -> None:
    assert {monday_of(MONDAY + timedelta(days=day)) for day in range(7)} == {MONDAY}


def test_the_mail_says_what_the_page_of_paper_says() -> None:
    page = week(
        interview(at(3), company="株式会社ミライ & Søn"),
        changes=("“Nerves” got milder.",),
        next_one="Contoso: Tomorrow, 10:00.",
        to_do="Write the letter to Northwind.",
    )
    (printed,) = PdfReader(io.BytesIO(one_page_pdf(page))).pages
    on_paper = "".join(printed.extract_text().split()).replace("•", "")
    in_the_mail = "".join(
        line.removeprefix("- ") for line in as_text(page).splitlines() if line
    ).replace(" ", "")
    assert on_paper == in_the_mail
    assert "株式会社ミライ & Søn" in as_text(page)
