"""A card: one question with one's own better answer, and how well it came each time."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from debrief_core.cards.schedule import Memory, scheduled
from debrief_core.interview import Grade, Interview, Review
from debrief_core.questions import Remembered

WORDS_A_MINUTE = 150
"""How fast people talk in English: the National Center for Voice and Speech's round figure."""
ALOUD = 2.0
"""Minutes that the timer gives an answer; a longer one loses its listener."""
SHORTEST = 0.5
LOOKING = 0.5
"""Minutes to look at the answer, compare, and grade."""


@dataclass(frozen=True)
class Card:
    """A question, the better answer to it, and the library's schedule of both.

    `id` is that of the missed point which holds the answer, in the interview `interview_id`.
    `ids` are those of every question joined with it: wherever one of them was practised, this
    card was. Questions and answers may be edited; the ids stay.
    """

    id: str
    interview_id: str
    question: str
    answer: str
    proof: str
    where: str
    title: str
    held_on: date
    ids: tuple[str, ...]
    memory: Memory

    @property
    def said_on(self) -> date | None:
        """The day it was said last, if ever."""
        return self.memory.said_on

    @property
    def due_on(self) -> date | None:
        """The day it comes again; None while it was never said, for then it may come any day."""
        return self.memory.due_on

    @property
    def minutes(self) -> float:
        """About how long it takes to say the answer, look, and grade."""
        saying = len(self.answer.split()) / WORDS_A_MINUTE
        return min(ALOUD, max(SHORTEST, saying)) + LOOKING


def make_cards(memory: Iterable[Remembered], reviews: Iterable[Review]) -> list[Card]:
    """A card for each question of the memory that has an answer, in the memory's order.

    A question that was asked in several interviews is one card, with the latest answer that has a
    proof, or else the latest.
    """
    by_id: dict[str, list[Review]] = defaultdict(list)
    for review in reviews:
        by_id[review.card].append(review)
    made = (_card(question, by_id) for question in memory)
    return [card for card in made if card]


def _card(question: Remembered, by_id: dict[str, list[Review]]) -> Card | None:
    answered = [one for one in question.asked if one.answer]
    if not answered:
        return None
    best = next((one for one in answered if one.proof), answered[0])
    ids = tuple(one.question.id for one in question.asked)
    return Card(
        id=best.question.id,
        interview_id=best.interview_id,
        question=best.question.words,
        answer=best.answer,
        proof=best.proof,
        where=best.where,
        title=best.title,
        held_on=best.held_on,
        ids=ids,
        memory=scheduled(review for id_ in ids for review in by_id.get(id_, ())),
    )


def with_review(interview: Interview, card_id: str, grade: Grade, now: datetime) -> Interview:
    """The interview with one more time that this answer was said aloud, on the clock of `now`."""
    one = Review(card=card_id, at=now, grade=grade)
    return interview.model_copy(update={"reviews": (*interview.reviews, one)})


def without_review(interview: Interview, review: Review) -> Interview:
    """The interview without that review, for a grade that was a slip of the thumb."""
    kept = tuple(each for each in interview.reviews if each != review)
    return interview.model_copy(update={"reviews": kept})
