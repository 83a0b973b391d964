"""One week on one page: what was held, what changed, what went out, and what comes next.

Facts of the journal; a change is told only where a pattern passed its gate (`patterns`), which the
caller brings along.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from debrief_core.concerns import concern_label
from debrief_core.dates import full_date, weekday, weekday_and_day
from debrief_core.interview import Interview, Outcome, Practised, Review
from debrief_core.one_page import OnePage, Part

DAYS = timedelta(days=7)


@dataclass(frozen=True)
class Told:
    """What a week needs of one interview; `letters` are the days on which one went out.

    `worst` is the highest severity felt.
    """

    title: str
    company: str
    held_on: date
    held_at: datetime
    stage: str
    worst: int | None
    outcome: Outcome
    outcome_on: date | None
    letters: tuple[date, ...]
    practised: tuple[Practised, ...]
    reviews: tuple[Review, ...]


@dataclass(frozen=True)
class Outlook:
    """What the caller brings: changes that passed the gate, the next one, one thing to do."""

    changes: Sequence[str] = ()
    next_one: str = ""
    to_do: str = ""


def monday_of(day: date) -> date:
    """The first day of the week that a day lies in."""
    return day - timedelta(days=day.weekday())


def told_of(interview: Interview) -> Told:
    """The part of an interview that a week is made of."""
    felt = [c.felt for c in interview.reflection.concerns if c.felt is not None]
    return Told(
        interview.title,
        interview.company or "Untitled",
        interview.held_locally.date(),
        interview.held_at,
        interview.stage.label if interview.stage else "",
        max(felt, default=None),
        interview.outcome,
        interview.outcome_on,
        tuple(letter.sent_on for letter in interview.letters if letter.sent_on),
        interview.practised,
        interview.reviews,
    )


def week_of(
    everything: Iterable[Told], monday: date, now: datetime, outlook: Outlook, paper: str = "a4"
) -> OnePage:
    """The week from `monday` on, as one page; its parts are empty where nothing was.

    `now` carries the visitor's zone: practice counts on their days, an interview on those of its
    place. One that is still to come by `now` is not held.
    """
    told = sorted(everything, key=lambda one: one.held_at)
    week = _Week(monday, now.tzinfo)
    parts = (
        Part("Interviews", tuple(_held(told, week, now))),
        Part("What changed", tuple(outlook.changes)),
        Part("Letters and what followed", tuple(_letters(told, week))),
        Part("What you heard", tuple(_heard(told, week))),
        Part("Practised", tuple(_practised(told, week))),
        Part("The next interview", (outlook.next_one,) if outlook.next_one else ()),
        Part("One thing to do", (outlook.to_do,) if outlook.to_do else ()),
    )
    last = monday + DAYS - timedelta(days=1)
    days = f"{weekday_and_day(monday)} to {weekday_and_day(last)} {last.year}"
    return OnePage("The week", days, parts, paper)


@dataclass(frozen=True)
class _Week:
    monday: date
    zone: tzinfo | None

    def has(self, day: date | None) -> bool:
        return day is not None and self.monday <= day < self.monday + DAYS


def _held(told: Sequence[Told], week: _Week, now: datetime) -> list[str]:
    lines = []
    for one in told:
        if week.has(one.held_on) and one.held_at <= now:
            said = [one.stage, "" if one.worst is None else f"worst moment {one.worst} of 10"]
            more = ", ".join(filter(None, said))
            lines.append(f"{weekday(one.held_on)}: {one.title}{f', {more}' if more else ''}.")
    return lines


def _letters(told: Sequence[Told], week: _Week) -> list[str]:
    """Every letter that went out in the week, and what was heard by now."""
    return [
        f"{weekday(sent)}: to {one.company}. {_followed(one, sent)}"
        for one in told
        for sent in one.letters
        if week.has(sent)
    ]


def _followed(one: Told, sent: date) -> str:
    if one.outcome is Outcome.WAITING:
        return "No word yet."
    before = one.outcome_on is not None and one.outcome_on < sent
    when = f" on {weekday_and_day(one.outcome_on)}" if one.outcome_on else ""
    return f"{one.outcome.label.capitalize()}{when}{', before the letter' if before else ''}."


def _heard(told: Sequence[Told], week: _Week) -> list[str]:
    """Outcomes of the week, but for those told with their letter already. No cause is claimed."""
    lines = []
    for one in told:
        if one.outcome is Outcome.WAITING or not week.has(one.outcome_on) or not one.outcome_on:
            continue
        if any(week.has(sent) for sent in one.letters):
            continue
        earlier = [sent for sent in one.letters if sent <= one.outcome_on]
        letter = f", after a letter of {full_date(max(earlier))}" if earlier else ""
        lines.append(f"{weekday(one.outcome_on)}: {one.company}, {one.outcome.label}{letter}.")
    return lines


def _practised(told: Sequence[Told], week: _Week) -> list[str]:
    """The answers said aloud, then each kind of exercise once, with how often and how long."""
    said = sum(
        week.has(review.at.astimezone(week.zone).date()) for one in told for review in one.reviews
    )
    minutes: dict[str, list[int]] = {}
    for one in told:
        for each in one.practised:
            if week.has(each.done_at.astimezone(week.zone).date()):
                minutes.setdefault(each.kind, []).append(each.minutes)
    exercises = [
        f"For “{concern_label(kind)}”: {_times(len(done))}, {sum(done)} min."
        for kind, done in minutes.items()
    ]
    return [f"Answers said aloud: {said}.", *exercises] if said else exercises


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
