"""The cards of the journal on show, and the interview that they should be ready for."""

from dataclasses import dataclass
from datetime import datetime

from debrief_core.cards import Card, make_cards
from debrief_core.interview import Interview, Review
from debrief_core.questions import Asked, asked_in
from pages.common.cache import cached
from pages.common.extracts import extracted
from pages.session.journal import version


@dataclass(frozen=True)
class Part:
    """What one interview gives to the cards."""

    id: str
    title: str
    held_at: datetime
    asked: tuple[Asked, ...]
    reviews: tuple[Review, ...]


@dataclass(frozen=True)
class Deck:
    """Every card, also by the ids of its questions, and the interviews in order of time."""

    cards: list[Card]
    by_id: dict[str, Card]
    interviews: list[Part]

    def card(self, question_id: str) -> Card | None:
        """The card of this question or missed point, if it has an answer."""
        return self.by_id.get(question_id)

    def next_interview(self, now: datetime) -> Part | None:
        """The first interview that is still to come."""
        return next((part for part in self.interviews if part.held_at > now), None)


def deck() -> Deck:
    """The cards of the journal on show."""
    return cached("cards", version(), _deck)


def _deck() -> Deck:
    parts = extracted("cards", _part).values()
    cards = make_cards(
        (one for part in parts for one in part.asked),
        (review for part in parts for review in part.reviews),
    )
    by_id = {id_: card for card in cards for id_ in card.ids}
    return Deck(cards, by_id, sorted(parts, key=lambda part: part.held_at))


def _part(interview: Interview) -> Part:
    asked, reviews = asked_in(interview), interview.reviews
    return Part(interview.id, interview.title, interview.held_at, asked, reviews)
