"""Which cards to practise now: those that are due, or those that make most of a coming day."""

from collections.abc import Iterable, Sequence
from datetime import date

from debrief_core.cards.card import Card
from debrief_core.cards.schedule import retrievability, reviewed
from debrief_core.interview import Grade

FIRST_GRADES = {Grade.AGAIN: 0.24, Grade.HARD: 0.094, Grade.GOOD: 0.495, Grade.EASY: 0.171}
"""How a card's first review is graded, by the default of the simulator of FSRS's makers
(fsrs-rs, `SimulatorConfig`: `first_rating_prob`)."""
LATER_GRADES = {Grade.HARD: 0.224, Grade.GOOD: 0.631, Grade.EASY: 0.145}
"""How a later review is graded where the answer came (there, `review_rating_prob`)."""


def due_cards(cards: Iterable[Card], today: date) -> list[Card]:
    """The cards that the library's schedule asks for today.

    Those said before come first, the longest due of them leading; then those never said, of the
    newest interview first.
    """
    every = list(cards)
    said = [(card.due_on, card) for card in every if card.due_on and card.due_on <= today]
    never = [card for card in every if card.due_on is None]
    return [
        *(card for _, card in sorted(said, key=lambda due: due[0])),
        *sorted(never, key=lambda card: card.held_on, reverse=True),
    ]


def within(cards: Iterable[Card], minutes: float) -> list[Card]:
    """As many of them, in their order, as fit into the minutes; the first one always does."""
    taken: list[Card] = []
    left = minutes
    for card in cards:
        if not taken or card.minutes <= left:
            taken.append(card)
            left -= card.minutes
    return taken


def choose_for_day(cards: Sequence[Card], on: date, minutes: float, today: date) -> list[Card]:
    """The cards to practise today so that as many answers as possible come on the day `on`.

    A card's gain is the chance that its answer comes on that day if it is said today, less the
    chance if it is not; both are the library's. Cards are taken by their gain for each minute
    they cost, greatest first, as long as the minutes last: for one sitting that is within one
    card of the best choice there is, for the number of answers known on the day is the sum of
    their chances, and no card's gain depends on another's. Over several days it is chosen anew
    each day, from how it went; planning all days at once would have to guess these grades.
    What was said today is left for another day.
    """
    open_today = [card for card in cards if card.said_on != today]
    gains = {card.id: gain(card, on, today) / card.minutes for card in open_today}
    best_first = sorted(open_today, key=lambda card: gains[card.id], reverse=True)
    return within((card for card in best_first if gains[card.id] > 0), minutes)


def gain(card: Card, on: date, today: date) -> float:
    """How much likelier the answer comes on that day if it is said today: 0–1, rarely below 0."""
    return recalled_if_practised(card, on, today) - recalled_on(card, on)


def recalled_on(card: Card, on: date) -> float:
    """The chance, 0–1, that the answer comes on that day if it is not said before."""
    return retrievability(card.memory, on)


def recalled_if_practised(card: Card, on: date, today: date) -> float:
    """The chance, 0–1, that the answer comes on that day if it is said today.

    Over the grades it may get: the chance that it comes today is the library's, and how well it
    comes is as usual among those who use the library.
    """
    comes = recalled_on(card, today)
    grades = FIRST_GRADES
    if card.said_on:
        later = {grade: comes * share for grade, share in LATER_GRADES.items()}
        grades = {Grade.AGAIN: 1 - comes, **later}
    return sum(
        share * retrievability(reviewed(card.memory, grade, today), on)
        for grade, share in grades.items()
    )


def expected_on(cards: Iterable[Card], on: date, said_today: Iterable[Card], today: date) -> float:
    """How many of the answers should come on that day, if some of them are said today."""
    said = {card.id for card in said_today}
    return sum(
        recalled_if_practised(card, on, today) if card.id in said else recalled_on(card, on)
        for card in cards
    )
