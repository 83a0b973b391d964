"""When a card comes again, computed from its reviews by the library `fsrs`.

The reviews are the truth and the schedule is not stored: two devices that both practised merge
their reviews, and a later version of the library schedules anew from the same facts.

A review counts by its day on the reviewer's own clock. The library counts periods of 24 hours, so
that an answer said at eight in the evening and again the next morning would be two reviews of one
day; given midnights, it counts days as people do.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import lru_cache
from operator import attrgetter

import fsrs

from debrief_core.interview import Grade, Review

SCHEDULER = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
"""The library's own model and weights (FSRS-6). An answer takes minutes to say, so there are no
steps of one and ten minutes, and no fuzz, so that the same reviews always give the same day."""

RATINGS = {
    Grade.AGAIN: fsrs.Rating.Again,
    Grade.HARD: fsrs.Rating.Hard,
    Grade.GOOD: fsrs.Rating.Good,
    Grade.EASY: fsrs.Rating.Easy,
}
_KNOWN = 50_000
"""Steps of the model that are not computed twice; they are numbers and days, nobody's words."""


@dataclass(frozen=True)
class Memory:
    """What the library knows of a card: stability in days, difficulty 1–10, and two days.

    All four are None for a card that was never said.
    """

    stability: float | None = None
    difficulty: float | None = None
    said_on: date | None = None
    due_on: date | None = None


def scheduled(reviews: Iterable[Review]) -> Memory:
    """What the library knows after these reviews, in whatever order they come."""
    memory = Memory()
    for review in sorted(reviews, key=attrgetter("at")):
        memory = reviewed(memory, review.grade, review.at.date())
    return memory


@lru_cache(_KNOWN)
def reviewed(memory: Memory, grade: Grade, on: date) -> Memory:
    """What the library knows after one more review on that day."""
    card, _ = SCHEDULER.review_card(_as_card(memory), RATINGS[grade], _midnight(on))
    return Memory(card.stability, card.difficulty, on, card.due.date())


def retrievability(memory: Memory, on: date) -> float:
    """The chance, 0–1, that the answer comes on that day; 0 for one that was never said."""
    return float(SCHEDULER.get_card_retrievability(_as_card(memory), _midnight(on)))


def _as_card(memory: Memory) -> fsrs.Card:
    """Without steps a card is in review from its first review on."""
    return fsrs.Card(
        card_id=0,
        state=fsrs.State.Review if memory.said_on else fsrs.State.Learning,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=_midnight(memory.due_on or date.min),
        last_review=_midnight(memory.said_on) if memory.said_on else None,
    )


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, UTC)
