"""For the calendar: the letter's deadline with an alarm, and the day to ask after it went out."""

from datetime import date, timedelta

from icalendar import Alarm, Calendar, Event

from debrief_core.deadline import letter_deadline
from debrief_core.interview import Letter
from debrief_core.letter.sheet import printable
from debrief_core.letter.waiting import after_sending

WRITING_TAKES = timedelta(minutes=30)
ALARM_BEFORE = timedelta(hours=2)


def write_reminder(letter: Letter) -> bytes:
    """The deadline as an iCalendar file; the alarm leaves two hours to write and send.

    The stamp is the interview's start, so that the same letter gives the same bytes.
    """
    return _calendar_of(_event(letter))


def write_follow_up(letter: Letter, sent_on: date) -> bytes:
    """The day to ask how things stand after a letter went out, as an iCalendar file."""
    waiting = after_sending(letter, sent_on)
    event = Event()
    event.add("uid", f"{letter.id}-follow-up@interview-debrief")
    event.add("dtstamp", letter.held_at)
    event.add("dtstart", waiting.ask_on)
    event.add("summary", printable(waiting.ask).replace("\n", " "))
    event.add("description", printable(waiting.setbacks))
    return _calendar_of(event)


def _calendar_of(event: Event) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", "-//Interview Debrief//Letter//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _event(letter: Letter) -> Event:
    until = letter_deadline(letter.held_at, letter.zone)
    to = printable(letter.recipient.name or letter.company).replace("\n", " ")
    summary = f"Send the letter to {to}" if to else "Send the letter"
    event = Event()
    event.add("uid", f"{letter.id}@interview-debrief")
    event.add("dtstamp", letter.held_at)
    event.add("dtstart", until - WRITING_TAKES)
    event.add("dtend", until)
    event.add("summary", summary)
    event.add("description", "A letter does most within 24 hours of the interview.")
    event.add_component(_alarm(summary))
    return event


def _alarm(summary: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", -ALARM_BEFORE)
    return alarm
