"""What the week is made of: facts, and changes that passed the gate of the patterns."""

from datetime import date, datetime, time

import pandas as pd

from debrief_core.agenda import Task, agenda, how_soon
from debrief_core.one_page import OnePage
from debrief_core.patterns import evidence_of, patterns_in, to_tell
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
    rated = all_rated()
    held = rated.interviews["held_at"]
    start, end = _start_of(monday), _start_of(monday + DAYS)
    if not len(rated) or not ((held >= start) & (held < end)).any():
        return []
    focus = the_journal().focus()
    before = patterns_in(evidence_of(rated.where((held < start).to_numpy())), focus)
    after = patterns_in(evidence_of(rated.where((held < end).to_numpy())), focus)
    known = {(one.question, one.concern, one.where, one.direction) for one in before}
    new = [
        one
        for one in to_tell(after)
        if (one.question, one.concern, one.where, one.direction) not in known
    ]
    return [one.sentence for one in new]


def _start_of(day: date) -> pd.Timestamp:
    return pd.Timestamp(datetime.combine(day, time(), now().tzinfo)).tz_convert("UTC")


def _next_one() -> str:
    ahead = coming()
    if ahead.empty:
        return ""
    row = ahead.iloc[0]
    return f"{_title(row)}: {how_soon(row['held_at'], row['zone'], now())}."


def _to_do() -> str:
    """The most urgent of what waits, else the sheet of the next interview."""
    if waiting := agenda(overview(), now()):
        return TO_DO[waiting[0].task].format(name=waiting[0].title)
    ahead = coming()
    return "" if ahead.empty else f"Write your plan for {_title(ahead.iloc[0])}."


def _title(row: pd.Series) -> str:
    return " · ".join(part for part in (row["company"], row["role"]) if part) or "the next one"
