"""What the week is made of: facts, and changes that passed the gate of the patterns."""

from datetime import date, datetime, time

from debrief_core.agenda import Task, agenda
from debrief_core.one_page import OnePage
from debrief_core.patterns import new_patterns
from debrief_core.week import DAYS, Outlook, told_of, week_of
from pages.common.analysis import all_rated
from pages.common.cache import cached
from pages.common.extracts import extracted
from pages.common.frames import coming, overview
from pages.session.journal import the_journal, version
from pages.session.request import now, today

TO_DO = {
    Task.LETTER: "Write the letter to {name}.",
    Task.DEBRIEF: "Finish the debrief of {name}.",
    Task.OUTCOME: "Fill in how {name} ended.",
}


def the_week(monday: date) -> OnePage:
    """The week from this day on; made anew when the journal changes, and each day."""
    return cached(("week", monday, today()), version(), lambda: _week(monday))


def _week(monday: date) -> OnePage:
    told = extracted("week", told_of).values()
    is_this_week = monday <= today() < monday + DAYS
    outlook = Outlook(
        changes=_changes(monday),
        next_one=_next_one() if is_this_week else "",
        to_do=_to_do() if is_this_week else "",
    )
    return week_of(told, monday, now(), outlook, the_journal().profile().paper)


def _changes(monday: date) -> list[str]:
    """What is more than chance at the end of the week and was not at its beginning."""
    start, end = _start_of(monday), _start_of(monday + DAYS)
    found = new_patterns(all_rated(), start, end, the_journal().focus())
    return [pattern.sentence for pattern in found]


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time(), now().tzinfo)


def _next_one() -> str:
    return next((f"{one.title}: {one.how_soon(now())}." for one in coming()), "")


def _to_do() -> str:
    """The most urgent of what waits, else the sheet of the next interview."""
    if waiting := agenda(overview(), now()):
        return TO_DO[waiting[0].task].format(name=waiting[0].title)
    return next((f"Write your plan for {one.title}." for one in coming()), "")
