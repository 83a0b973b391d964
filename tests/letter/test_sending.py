"""The ways out of the door: e-mail file, mailto link, Word file, reminder."""

from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from io import BytesIO
from urllib.parse import parse_qs, unquote, urlsplit

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from debrief_core.interview import Profile, Recipient
from debrief_core.letter import (
    after_sending,
    email_body,
    email_text,
    link_carries_words,
    mailto_link,
    render_pdf,
    subject_line,
    write_docx,
    write_eml,
    write_follow_up,
    write_reminder,
)
from tests.letter.make import SENDER, edited, make_letter
from tests.letter.nasty import NASTY

TO = Recipient(name="Dana Whitfield", email="dana@northwind.example")
PDF = b"%PDF-1.4 a letter"


def read_eml(data):
    return message_from_bytes(data, policy=policy.default)


def docx_words(data):
    return "\n".join(p.text for p in docx.Document(BytesIO(data)).paragraphs).split()


def test_the_email_file_carries_the_words_and_the_pdf():
    letter = make_letter(recipient=TO)
    pdf = render_pdf(letter)
    message = read_eml(write_eml(letter, pdf, "letter.pdf"))
    body, attachment = message.get_body(), next(message.iter_attachments())
    assert body.get_content().replace("\r\n", "\n").strip() == email_body(letter)
    assert attachment.get_content() == pdf
    assert attachment.get_filename() == "letter.pdf"
    assert message["Subject"] == subject_line(letter)
    assert message["To"] == "Dana Whitfield <dana@northwind.example>"
    assert message["From"] == "Jordan Avery <jordan@avery.example>"


def test_the_same_letter_gives_the_same_email_file():
    letter = make_letter(recipient=TO)
    assert write_eml(letter, PDF, "a.pdf") == write_eml(letter, PDF, "a.pdf")


@pytest.mark.parametrize("field", ["name", "email", "title"])
def test_no_text_becomes_a_header_of_its_own(field):
    evil = "Dana\r\nBcc: everyone@example.org\r\n\r\nHello"
    letter = make_letter().model_copy(
        update={
            "recipient": TO.model_copy(update={field: evil}),
            "sender": Profile.model_construct(**{**dict(SENDER), "name": evil, "email": evil}),
            "subject": evil,
        }
    )
    message = read_eml(write_eml(letter, PDF, evil))
    assert set(message.keys()) <= {
        "Subject", "To", "From", "X-Unsent", "MIME-Version", "Content-Type"
    }  # fmt: skip
    assert "Bcc" not in {key.title() for key in message.keys()}  # noqa: SIM118


def test_an_address_that_is_none_is_left_out():
    letter = make_letter(recipient=Recipient(name="Dana", email="dana at northwind"))
    assert read_eml(write_eml(letter, PDF, "a.pdf"))["To"] is None


def test_the_link_opens_an_email_with_recipient_subject_and_words():
    letter = make_letter(recipient=TO, points=())
    link = urlsplit(mailto_link(letter))
    asked = parse_qs(link.query)
    assert unquote(link.path) == TO.email
    assert asked["subject"] == [subject_line(letter)]
    assert asked["body"][0].replace("\r\n", "\n") == email_body(letter)
    assert link_carries_words(letter)


def test_a_letter_too_long_for_a_link_leaves_its_words_out_rather_than_half_of_them():
    letter = edited(make_letter(recipient=TO), "close", "More words than a link can hold. " * 60)
    assert len(mailto_link(letter)) <= 1_900
    assert not link_carries_words(letter)
    assert "subject=" in mailto_link(letter)


def test_the_word_file_says_the_same_words_in_the_same_order():
    letter = make_letter(recipient=TO)
    assert docx_words(write_docx(letter)) == email_text(letter).split()


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_word_file_has_the_letter_s_paper(paper):
    section = docx.Document(BytesIO(write_docx(make_letter(paper=paper)))).sections[0]
    expected = {"a4": 842, "letter": 792}
    assert round(section.page_height.pt) == expected[paper]


def test_the_reminder_rings_before_the_deadline_in_the_interview_s_zone():
    held = datetime(2026, 3, 3, 15, 0, tzinfo=UTC)
    letter = make_letter(held_at=held, zone="America/New_York", recipient=TO)
    calendar = Calendar.from_ical(write_reminder(letter))
    (event,) = calendar.walk("VEVENT")
    (alarm,) = calendar.walk("VALARM")
    assert event["DTEND"].dt == held + timedelta(hours=24)
    assert event["DTEND"].params["TZID"] == "America/New_York"
    assert alarm["TRIGGER"].dt == timedelta(hours=-2)
    assert "Dana Whitfield" in event["SUMMARY"]
    assert [zone["TZID"] for zone in calendar.walk("VTIMEZONE")] == ["America/New_York"]
    assert write_reminder(letter) == write_reminder(letter)


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_nasty_texts_leave_by_every_door(text):
    assert_it_leaves_by_every_door(text)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=400))
def test_whatever_is_typed_leaves_by_every_door(text):
    assert_it_leaves_by_every_door(text)


def assert_it_leaves_by_every_door(text):
    line = text[:290]
    to = Recipient(name=line, email=line, title=line)
    profile = Profile(name=line, email=line)
    letter = make_letter(profile=profile, company=line, role=line, recipient=to, reason=text)
    unchecked = letter.model_copy(update={"subject": text, "salutation": text})
    for one in (letter, edited(unchecked, "close", text)):
        message = read_eml(write_eml(one, PDF, f"{text}.pdf"))
        assert message.get_body() is not None
        assert mailto_link(one).startswith("mailto:")
        assert docx.Document(BytesIO(write_docx(one))).paragraphs
        assert Calendar.from_ical(write_reminder(one)).walk("VEVENT")


def test_the_day_to_ask_goes_into_the_calendar_as_a_whole_day():
    letter = make_letter()
    sent = date(2026, 3, 4)
    (event,) = Calendar.from_ical(write_follow_up(letter, sent)).walk("VEVENT")
    assert event.decoded("dtstart") == after_sending(letter, sent).ask_on
    assert event["summary"].startswith("Ask Dana")
