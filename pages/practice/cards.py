"""Which cards there are to say today: for the next interview, or because they are due."""

from dataclasses import dataclass
from datetime import date

import streamlit as st

from debrief_core.agenda import Coming
from debrief_core.cards import Card, choose_for_day, due_cards, expected_on, within
from debrief_core.dates import weekday_and_day
from pages.common.cache import cached
from pages.common.frames import coming
from pages.common.text import explain, on_accent, plain
from pages.practice.deck import Deck, deck
from pages.practice.session import start
from pages.session.journal import version
from pages.session.request import now, today

MINUTES = (5, 10, 20)


@dataclass(frozen=True)
class Plan:
    """The cards to say now, and how many answers should then come on the day of the interview."""

    cards: list[Card]
    expected: float = 0


def draw_cards() -> bool:
    """What to practise today; True where there is a card to begin with."""
    found, ahead = deck(), next(iter(coming()), None)
    st.header("Cards for your next interview" if ahead else "Cards due today", anchor=False)
    if ahead:
        st.markdown(f"**{plain(ahead.title)}**, {_day(ahead)}.")
    if not found.cards:
        _draw_none()
        return False
    minutes = _choose_minutes()
    plan = _plan(found, ahead, minutes)
    st.markdown(_told(plan, found, ahead))
    if plan.cards:
        st.button(
            on_accent(f"Start with {_cards(len(plan.cards))}"),
            key="start_cards",
            type="primary",
            on_click=start,
            args=(plan.cards, minutes),
        )
    explain(
        "How are they chosen?",
        "You say how well each answer came. A public model of memory, FSRS, reckons from that "
        "when you would begin to forget it, and the card comes back just before. With an "
        "interview ahead, the cards are those that add most to what you will know on its day, "
        "for each minute you have.",
    )
    return bool(plan.cards)


def _draw_none() -> None:
    st.markdown(
        "None yet. Once you write a better answer to a question, it becomes a card: you say it "
        "aloud, look, and it comes back when you would begin to forget it."
    )
    st.page_link("pages/questions/page.py", label="See your questions", icon=":material/quiz:")


def _choose_minutes() -> int:
    chosen = st.segmented_control(
        "How long do you have?",
        MINUTES,
        default=MINUTES[1],
        required=True,
        key="card_minutes",
        format_func=lambda minutes: f"{minutes} min",
    )
    return chosen or MINUTES[1]


def _plan(found: Deck, ahead: Coming | None, minutes: int) -> Plan:
    day, on = today(), _date(ahead) if ahead else None
    return cached("card plan", (version(), day, on, minutes), lambda: _made(found, on, minutes))


def _made(found: Deck, on: date | None, minutes: int) -> Plan:
    cards, day = found.cards, today()
    if on is None:
        return Plan(within(due_cards(cards, day), minutes))
    chosen = choose_for_day(cards, on, minutes, day)
    return Plan(chosen, expected_on(cards, on, chosen, day))


def _told(plan: Plan, found: Deck, ahead: Coming | None) -> str:
    """What the plan is in a sentence or two."""
    every = len(found.cards)
    if plan.cards and every == 1:
        return "Say your answer aloud, so that it comes to you when it counts."
    if ahead and plan.cards:
        return (
            f"With these cards, about {round(plan.expected):,} of your {every:,} answers should "
            "come to you on that day."
        )
    if ahead:
        return "You have said every answer today. That is enough; come back tomorrow."
    if plan.cards:
        due = len(due_cards(found.cards, today()))
        return f"{due:,} of your {every:,} answers {'is' if due == 1 else 'are'} due."
    coming = min(card.due_on for card in found.cards if card.due_on)
    return f"Nothing is due today. The next card comes on {weekday_and_day(coming)}."


def _cards(count: int) -> str:
    return "1 card" if count == 1 else f"{count} cards"


def _date(ahead: Coming) -> date:
    return ahead.held_at.astimezone(now().tzinfo).date()


def _day(ahead: Coming) -> str:
    days = (_date(ahead) - today()).days
    near = {0: "today", 1: "tomorrow"}.get(days, f"in {days} days")
    return f"{weekday_and_day(_date(ahead))}, {near}"
