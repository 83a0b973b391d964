"""Better answers as cards: said aloud, graded by oneself, and ready on the day of an interview."""

from debrief_core.cards.card import ALOUD, Card, make_cards, with_review, without_review
from debrief_core.cards.day import choose_for_day, due_cards, expected_on, recalled_on, within
from debrief_core.cards.schedule import Memory, scheduled

__all__ = [
    "ALOUD",
    "Card",
    "Memory",
    "choose_for_day",
    "due_cards",
    "expected_on",
    "make_cards",
    "recalled_on",
    "scheduled",
    "with_review",
    "within",
    "without_review",
]
