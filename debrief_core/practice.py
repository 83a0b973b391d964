"""What to practise: the concerns that came up most, and the answers one wanted to give."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

import pandas as pd

from debrief_core.concerns import concern_label
from debrief_core.dates import weekday_and_day
from debrief_core.interview import Interview, MissedPoint, Practised
from debrief_core.interview.severity import CAME_UP

LATEST = 5
"""So many ratings of the focus are told on Home."""


@dataclass(frozen=True)
class CameUp:
    """In how many of the interviews rated for it a concern came up. A fact, not a pattern."""

    concern: str
    times: int
    rated: int

    @property
    def sentence(self) -> str:
        """The count in plain words."""
        label = f"“{concern_label(self.concern)}”"
        if not self.rated:
            return f"{label} has not been rated in any interview yet."
        interviews = "interview" if self.rated == 1 else "interviews"
        return f"{label} felt like {CAME_UP} or worse in {self.times} of {self.rated} {interviews}."


@dataclass(frozen=True)
class Rehearsal:
    """A missed point to say aloud, and the interview it comes from."""

    point: MissedPoint
    interview_id: str
    title: str
    held_on: date

    @property
    def has_answer(self) -> bool:
        """Whether the better answer is written down."""
        return bool(self.point.answer_typed.strip())

    @property
    def words(self) -> str:
        """All that can be searched for."""
        point = self.point
        claim = point.proof.claim if point.proof else ""
        return "\n".join((self.title, point.question, point.said, point.answer_typed, claim))


def came_up(ratings: pd.DataFrame) -> dict[str, CameUp]:
    """The count for every rated concern, most often first, then the severer, then by name.

    `ratings` is the journal's tidy frame.
    """
    rated = ratings.loc[ratings["felt"].notna(), ["concern", "felt"]].astype({"felt": "int64"})
    up = rated["felt"] >= CAME_UP
    counted = rated.assign(up=up, severe=rated["felt"].where(up, 0)).groupby("concern")
    counts = counted.agg(times=("up", "sum"), severe=("severe", "sum"), rated=("up", "size"))
    ranked = counts.reset_index().sort_values(
        ["times", "severe", "concern"], ascending=[False, False, True]
    )
    facts = zip(ranked["concern"], ranked["times"], ranked["rated"], strict=True)
    return {str(kind): CameUp(str(kind), int(times), int(all_)) for kind, times, all_ in facts}


def most_often(facts: Mapping[str, CameUp], most: int) -> list[str]:
    """The concerns that came up at all, in the order of `came_up`, at most so many."""
    return [kind for kind, fact in facts.items() if fact.times][:most]


def latest_severities_in_words(ratings: pd.DataFrame, concern: str) -> str:
    """The last five severities felt for a concern, in a sentence; a fact, nothing claimed.

    `ratings` is the journal's tidy frame.
    """
    felt = ratings.loc[(ratings["concern"] == concern) & ratings["felt"].notna()]
    last = felt.sort_values("held_at", kind="stable")["felt"].tail(LATEST).astype(int).tolist()
    if not last:
        return "It has not been rated in any interview yet."
    if len(last) == 1:
        return f"It felt like {last[0]} of 10 in the one interview it was rated for."
    numbers = ", ".join(map(str, last[:-1]))
    return f"In the last {len(last)} interviews it felt like {numbers} and {last[-1]} of 10."


def rehearsals(interviews: Iterable[Interview]) -> list[Rehearsal]:
    """Every missed point with a word in it, of the newest interview first.

    Second versions of an interview, kept after two tabs wrote at once, would only repeat it.
    """
    current = [interview for interview in interviews if interview.version_of is None]
    newest_first = sorted(current, key=lambda interview: interview.held_at, reverse=True)
    return [
        Rehearsal(point, interview.id, interview.title, interview.held_locally.date())
        for interview in newest_first
        for point in interview.reflection.missed_points
        if f"{point.question}{point.said}{point.answer_typed}".strip()
    ]


def containing(found: Sequence[Rehearsal], words: str) -> list[Rehearsal]:
    """Those that contain every one of the words, in any case and any order."""
    wanted = words.casefold().split()
    return [r for r in found if all(word in r.words.casefold() for word in wanted)]


def newest_first(done: Iterable[Practised]) -> list[Practised]:
    """Exercises that were done, the last one first."""
    return sorted(done, key=lambda each: each.done_at, reverse=True)


def done_in_words(done: Sequence[Practised], kind: str, zone: tzinfo | None) -> str:
    """How often an exercise was done and when last, on the clock of `zone`; empty if never."""
    times = [each for each in done if each.kind == kind]
    if not times:
        return ""
    last = weekday_and_day(times[0].done_at.astimezone(zone))
    often = {1: "once", 2: "twice"}.get(len(times), f"{len(times)} times")
    return f"Done {often}, last on {last}."


def with_exercise(interview: Interview, kind: str, started: datetime, now: datetime) -> Interview:
    """The interview with one more exercise done after it; it counts at least one minute."""
    minutes = min(600, max(1, round((now - started) / timedelta(minutes=1))))
    one = Practised(kind=kind, done_at=now, minutes=minutes)
    return interview.model_copy(update={"practised": (*interview.practised, one)})
