"""What to do next, read off the journal's overview: letters, unfinished debriefs, outcomes.

A letter after a week is no longer asked for; after a week the app asks once whether there is any
word, and again a week after each "not yet". After 30 days no reply is suggested, and after two
months silence is an answer. A week after the interview is the day to follow up.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd

from debrief_core.concerns import concern_kind
from debrief_core.dates import day_and_month, day_and_time, weekday_and_day
from debrief_core.deadline import is_late, letter_deadline
from debrief_core.interview import Outcome, Step, Verdict

LETTER_POINTLESS_AFTER = timedelta(days=7)
OUTCOME_ASKED_AFTER = timedelta(days=7)
NO_REPLY_SUGGESTED_AFTER = timedelta(days=30)
SILENCE_SAYS_NO_AFTER = timedelta(days=60)
FOLLOW_UP_AFTER = timedelta(days=7)
SMALL_NUMBERS = {7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven", 12: "twelve"}
STILL_FRESH = timedelta(days=30)
"""So long after an interview Home says what is left to do about one that is over."""


class Task(StrEnum):
    """The kinds of thing that wait for the candidate, most urgent first."""

    LETTER = "letter"
    DEBRIEF = "debrief"
    SECOND_LOOK = "second_look"
    EXERCISE = "exercise"
    FOLLOW_UP = "follow_up"
    OUTCOME = "outcome"


@dataclass(frozen=True)
class Due:
    """One thing to do about one interview, with its reason in words.

    `concern` is what an exercise is for.
    """

    task: Task
    interview_id: str
    title: str
    words: str
    concern: str = ""


def held(overview: pd.DataFrame, now: datetime) -> pd.DataFrame:
    """The interviews that have begun by `now`: all that counts as held anywhere."""
    return overview[overview["held_at"] <= now]


@dataclass(frozen=True)
class Coming:
    """An interview that is still to come; `is_version` where another version of it stands too."""

    interview_id: str
    company: str
    role: str
    held_at: datetime
    zone: str
    is_version: bool

    @property
    def title(self) -> str:
        """Company and role in one line."""
        return _title(self.company, self.role)

    def how_soon(self, now: datetime) -> str:
        """When it will be, on the clock of its place: `Tomorrow, 14:30`."""
        return how_soon(self.held_at, self.zone, now)


def ahead(overview: pd.DataFrame, now: datetime) -> list[Coming]:
    """The interviews still to come, the next one first; `overview` as `Journal.overview()`."""
    rows = overview[overview["held_at"] > now].sort_values("held_at", kind="stable")
    return [
        Coming(
            row["id"],
            row["company"],
            row["role"],
            row["held_at"],
            row["zone"],
            not pd.isna(row["version_of"]),
        )
        for row in rows.to_dict("records")
    ]


def how_soon(held_at: datetime, zone: str, now: datetime) -> str:
    """When an interview will be, on the clock of its place: `Tomorrow, 14:30`."""
    place = ZoneInfo(zone)
    start = held_at.astimezone(place)
    days = (start.date() - now.astimezone(place).date()).days
    if days > 1:
        return f"{day_and_time(start)}, in {days} days"
    return f"{'Tomorrow' if days else 'Today'}, {start:%H:%M}"


def agenda(overview: pd.DataFrame, now: datetime) -> list[Due]:
    """All that waits, most urgent first; `overview` as from `Journal.overview()`.

    What is still to come waits for nothing yet.
    """
    current = held(overview, now)
    current = current[current["version_of"].isna()]
    return [
        *_letters(current, now),
        *_debriefs(current, now),
        *_outcomes(current, now),
    ]


def asked_again(due: list[Due], no_word_on: Mapping[str, date | None], today: date) -> list[Due]:
    """What waits without the outcomes that were answered with "not yet" in the last week."""

    def rests(one: Due) -> bool:
        said = no_word_on.get(one.interview_id) if one.task is Task.OUTCOME else None
        return said is not None and today - said < OUTCOME_ASKED_AFTER

    return [one for one in due if not rests(one)]


def no_reply_is_likely(held_at: datetime, now: datetime) -> bool:
    """Whether 30 days have passed, after which hardly anybody answers; a suggestion, never set."""
    return now - held_at >= NO_REPLY_SUGGESTED_AFTER


def silent(overview: pd.DataFrame, now: datetime) -> list[str]:
    """The ids of interviews that have waited for more than 60 days, the newest first."""
    waiting = _waiting(overview[overview["version_of"].isna()], now)
    old = waiting[waiting["held_at"] < now - SILENCE_SAYS_NO_AFTER]
    return [str(each) for each in old.sort_values("held_at", ascending=False)["id"]]


def afterwards(overview: pd.DataFrame, ratings: pd.DataFrame, now: datetime) -> list[Due]:
    """What is left to do for the latest interview whose letter is out, or that ended in a no.

    The second look where it is open, one exercise for what felt worst, the day to follow up.
    `ratings` as from `Journal.ratings()`.
    """
    current = held(overview, now)
    current = current[current["version_of"].isna()]
    over = current["letter_sent"] | (current["outcome"] == Outcome.REJECTED)
    fresh = current["held_at"] > now - STILL_FRESH
    latest = current[over & fresh].sort_values("held_at").tail(1).to_dict("records")
    return [due for row in latest for due in _after(row, ratings, now)]


def _after(row: Mapping[Hashable, Any], ratings: pd.DataFrame, now: datetime) -> list[Due]:
    about = str(row["id"]), _title(row["company"], row["role"])
    felt = ratings[(ratings["interview_id"] == row["id"]) & (ratings["felt"].fillna(0) > 0)]
    found = []
    if left := int(felt["considered"].isna().sum()):
        what = "one thing" if left == 1 else f"{left} things"
        words = f"Look again at {what}: was it as bad as it felt?"
        found.append(Due(Task.SECOND_LOOK, *about, words))
    if not felt.empty:
        worst = str(felt.sort_values("felt", kind="stable").iloc[-1]["concern"])
        exercise = concern_kind(worst).practise
        words = f"{exercise.title}: about {exercise.minutes} minutes."
        found.append(Due(Task.EXERCISE, *about, words, concern=worst))
    day = (row["held_at"] + FOLLOW_UP_AFTER).astimezone(ZoneInfo(row["zone"])).date()
    if row["outcome"] == Outcome.WAITING and day >= now.date():
        words = f"No answer yet? Ask on {weekday_and_day(day)}."
        found.append(Due(Task.FOLLOW_UP, *about, words))
    return found


def letter_clock(held_at: datetime, zone: str, now: datetime) -> str:
    """Until when a letter is best sent, in words."""
    left = letter_deadline(held_at, zone) - now
    if now < held_at:
        return "The interview has not taken place yet."
    if left >= timedelta(hours=2):
        return f"Best sent within {left // timedelta(hours=1)} hours."
    if left > timedelta(0):
        return f"Best sent within {left // timedelta(minutes=1)} minutes."
    if not is_late(held_at, zone, now):
        return "The best time is over. Today is still good."
    return f"{(now - held_at).days} days have passed. Late is better than never."


def _letters(overview: pd.DataFrame, now: datetime) -> list[Due]:
    """Those still in time first, the nearest deadline first; then the others, the newest first."""
    wanted = overview["verdict"].isin([Verdict.RECOVER, Verdict.THANK])
    fresh = overview["held_at"] > now - LETTER_POINTLESS_AFTER
    waiting = overview[wanted & fresh & ~overview["letter_sent"]]
    late = [is_late(*when, now) for when in zip(waiting["held_at"], waiting["zone"], strict=True)]
    passed = pd.Series(late, index=waiting.index, dtype=bool)

    def words(held_at: datetime, zone: str) -> str:
        return letter_clock(held_at, zone, now)

    in_time = _due(Task.LETTER, waiting[~passed], words)
    return [*in_time, *_due(Task.LETTER, waiting[passed], words)[::-1]]


def _debriefs(overview: pd.DataFrame, now: datetime) -> list[Due]:
    """The newest first; a fresh one says until when a letter is best sent.

    One of which nothing is told yet, as when it was prepared and is over now, is asked for.
    """
    waiting = overview[overview["step"] != Step.DONE]
    said = waiting.reindex(columns=["gut", "concerns"]).astype("float64").fillna(0).max(axis=1) > 0
    untold = set(waiting.loc[~said & (waiting["step"] == Step.INTERVIEW), "held_at"])

    def words(held_at: datetime, zone: str) -> str:
        asked = "How did it go?" if held_at in untold else "Not finished yet."
        if held_at <= now < letter_deadline(held_at, zone):
            return f"{asked} A letter, if you want one: {_clock(held_at, zone, now)}"
        return f"Held on {_day(held_at, zone)}. {asked}"

    return _due(Task.DEBRIEF, waiting, words)[::-1]


def _clock(held_at: datetime, zone: str, now: datetime) -> str:
    sentence = letter_clock(held_at, zone, now)
    return sentence[0].lower() + sentence[1:]


def _waiting(overview: pd.DataFrame, now: datetime) -> pd.DataFrame:
    """Interviews whose debrief is done and whose outcome is open for a week."""
    waiting = overview["outcome"] == Outcome.WAITING
    old = overview["held_at"] < now - OUTCOME_ASKED_AFTER
    return overview[waiting & old & (overview["step"] == Step.DONE)]


def _outcomes(overview: pd.DataFrame, now: datetime) -> list[Due]:
    """The newest first: of an old one hardly anybody hears any more."""
    waiting = _waiting(overview, now)
    companies = dict(zip(waiting["id"], waiting["company"], strict=True))
    found = _due(Task.OUTCOME, waiting, lambda held_at, _zone: _how_long(held_at, now))
    asked = [
        replace(due, words=f"Any word from {companies[due.interview_id]}? {due.words}")
        if companies[due.interview_id]
        else due
        for due in found
    ]
    return asked[::-1]


def _how_long(held_at: datetime, now: datetime) -> str:
    days = (now - held_at).days
    passed = f"It has been {SMALL_NUMBERS.get(days, str(days))} days."
    likely = " By now it may well be no reply." if no_reply_is_likely(held_at, now) else ""
    return passed + likely


def _due(task: Task, rows: pd.DataFrame, words: Callable[[datetime, str], str]) -> list[Due]:
    """One thing to do a row, the oldest interview first."""
    return [
        Due(
            task, row["id"], _title(row["company"], row["role"]), words(row["held_at"], row["zone"])
        )
        for row in rows.sort_values("held_at").to_dict("records")
    ]


def _day(held_at: datetime, zone: str) -> str:
    """The day on the clock of the place where it was held."""
    return day_and_month(held_at.astimezone(ZoneInfo(zone)))


def _title(company: str, role: str) -> str:
    return " · ".join(part for part in (company, role) if part) or "Untitled interview"
