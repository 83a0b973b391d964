"""The interview for the calendar, with an alarm on the evening before, to look at the sheet."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from debrief_core.interview import Interview

LASTS = timedelta(hours=1)
"""An interview's usual length; the journal knows its start only."""
ALARM_BEFORE = timedelta(hours=16)


def interview_event(interview: Interview) -> bytes:
    """The interview as an iCalendar file; the stamp is its start: the same bytes each time."""
    start = interview.held_at.astimezone(ZoneInfo(interview.zone))
    event = Event()
    event.add("uid", f"{interview.id}@interview-debrief")
    event.add("dtstamp", interview.held_at)
    event.add("dtstart", start)
    event.add("dtend", start + LASTS)
    event.add("summary", _summary(interview))
    if words := _description(interview):
        event.add("description", words)
    event.add_component(_alarm())
    calendar = Calendar()
    calendar.add("prodid", "-//Interview Debrief//Interview//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _summary(interview: Interview) -> str:
    return f"Interview with {interview.company}" if interview.company else "Interview"


def _description(interview: Interview) -> str:
    said = (interview.role, interview.stage.label if interview.stage else "")
    form = interview.format.label if interview.format else ""
    return ", ".join(filter(None, (*said, form)))


def _alarm() -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", "Look at your preparation sheet.")
    alarm.add("trigger", -ALARM_BEFORE)
    return alarm
