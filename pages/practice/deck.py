"""The cards of the journal on show."""

from dataclasses import dataclass

from debrief_core.cards import Card, make_cards
from pages.common.cache import cached
from pages.common.extracts import extracted
from pages.common.questions import memory
from pages.session.journal import version


@dataclass(frozen=True)
class Deck:
    """Every card, also by the ids of its questions."""

    cards: list[Card]
    by_id: dict[str, Card]

    def card(self, question_id: str) -> Card | None:
        """The card of this question or missed point, if it has an answer."""
        return self.by_id.get(question_id)


def deck() -> Deck:
    """The cards of the journal on show."""
    return cached("cards", version(), _deck)


def _deck() -> Deck:
    reviews = extracted("reviews", lambda interview: interview.reviews).values()
    cards = make_cards(memory(), (review for of_one in reviews for review in of_one))
    return Deck(cards, {id_: card for card in cards for id_ in card.ids})
