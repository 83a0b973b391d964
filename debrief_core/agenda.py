"""What to do next, read off the journal's overview: letters, unfinished debriefs, outcomes.

A letter after a week is no longer asked for; two weeks without a word is when one may ask.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

import pandas as pd

from debrief_core.dates import day_and_month
from debrief_core.deadline import is_late, letter_deadline
from debrief_core.interview import Outcome, Step, Verdict

LETTER_POINTLESS_AFTER = timedelta(days=7)
OUTCOME_ASKED_AFTER = timedelta(days=14)


class Task(StrEnum):
    """The kinds of thing that wait for the candidate, most urgent first."""

    LETTER = "letter"
    DEBRIEF = "debrief"
    OUTCOME = "outcome"


@dataclass(frozen=True)
class Due:
    """One thing to do about one interview, with its reason in words."""

    task: Task
    interview_id: str
    title: str
    words: str


def agenda(overview: pd.DataFrame, now: datetime) -> list[Due]:
    """All that waits, most urgent first; `overview` as from `Journal.overview()`."""
    current = overview[overview["version_of"].isna()]
    return [
        *_letters(current, now),
        *_debriefs(current),
        *_outcomes(current, now),
    ]


def letter_clock(held_at: datetime, zone: str, now: datetime) -> str:
    """What is left of the time in which a letter does most, in words."""
    left = letter_deadline(held_at, zone) - now
    if now < held_at:
        return "The interview has not taken place yet."
    if left > timedelta(hours=1):
        return f"{left // timedelta(hours=1)} hours left of the time in which it does most."
    if left > timedelta(0):
        return f"{left // timedelta(minutes=1)} minutes left of the time in which it does most."
    if not is_late(held_at, zone, now):
        return "The best time is over; today is still good."
    return f"{(now - held_at).days} days have passed. Late, but better than never."


def _letters(overview: pd.DataFrame, now: datetime) -> list[Due]:
    wanted = overview["verdict"].isin([Verdict.RECOVER, Verdict.THANK])
    fresh = overview["held_at"] > now - LETTER_POINTLESS_AFTER
    open_letters = overview[wanted & fresh & ~overview["letter_sent"]]
    return _due(Task.LETTER, open_letters, lambda held_at, zone: letter_clock(held_at, zone, now))


def _debriefs(overview: pd.DataFrame) -> list[Due]:
    unfinished = overview[overview["step"] != Step.DONE]
    return _due(
        Task.DEBRIEF,
        unfinished,
        lambda held_at, zone: f"Held on {_day(held_at, zone)}; the debrief is not finished.",
    )[::-1]


def _outcomes(overview: pd.DataFrame, now: datetime) -> list[Due]:
    waiting = overview["outcome"] == Outcome.WAITING
    old = overview["held_at"] < now - OUTCOME_ASKED_AFTER
    return _due(
        Task.OUTCOME,
        overview[waiting & old & (overview["step"] == Step.DONE)],
        lambda held_at, _zone: f"{(now - held_at).days} days without an outcome.",
    )


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
