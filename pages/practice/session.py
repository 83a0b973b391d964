"""A session of cards: say the answer aloud, look, grade it; then the next, and an end."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import streamlit as st

from debrief_core.cards import ALOUD, Card, with_review, without_review
from debrief_core.dates import full_date, weekday_and_day
from debrief_core.interview import Grade, Review
from pages.common.scroll import begin_at
from pages.common.text import first_words, on_accent, plain
from pages.practice.clock import draw_clock
from pages.practice.deck import deck
from pages.session.draft import save
from pages.session.journal import the_journal
from pages.session.problems import problems_said
from pages.session.request import now

_SESSION = "card_session"


@dataclass(frozen=True)
class _Said:
    """An answer that was said: its card, where the review is kept, and the review."""

    card_id: str
    interview_id: str
    review: Review


@dataclass
class _Session:
    """The cards still to come, the first one on show, and those that were said.

    It lives in the tab: a reload ends it, and what was graded is in the journal.
    """

    queue: list[str]
    minutes: int
    began: datetime
    shown_at: datetime
    revealed: bool = False
    said: list[_Said] = field(default_factory=list)


def start(cards: Sequence[Card], minutes: int) -> None:
    """Begin a session with these cards."""
    ids = [card.id for card in cards]
    st.session_state[_SESSION] = _Session(ids, minutes, now(), now())


def draw_session() -> bool:
    """The card on show, or what was done; False where no session runs."""
    session = _running()
    if session is None:
        return False
    while session.queue and deck().card(session.queue[0]) is None:
        session.queue.pop(0)  # deleted in another tab
    card = deck().card(session.queue[0]) if session.queue else None
    if card is None:
        _draw_end(session)
        return True
    st.header("Say your answer aloud", anchor=False)
    begin_at(f"card {len(session.said)} {session.revealed}")
    number, count = len(session.said) + 1, len(session.said) + len(session.queue)
    st.progress((number - 1) / count, text=f"Card {number} of {count}")
    _draw_card(card, session)
    _draw_last(session)
    st.button("Stop for today", key="stop_cards", type="tertiary", on_click=_stop)
    return True


def _draw_card(card: Card, session: _Session) -> None:
    with st.container(border=True, key="card"):
        st.subheader(plain(" ".join(card.question.split())), anchor=False)
        st.caption(f"{plain(card.title)}, {full_date(card.held_on)}")
        if session.revealed:
            _draw_answer(card)
            _draw_grades(card, len(session.said))
            return
        draw_clock(session.shown_at, ALOUD)
        st.button(on_accent("Show my answer"), key="show_answer", type="primary", on_click=_reveal)


def _draw_answer(card: Card) -> None:
    st.caption("Your better answer")
    st.text(card.answer)
    if card.proof:
        st.caption("The proof")
        st.text("\n".join(filter(None, (card.proof, card.where))))


def _draw_grades(card: Card, number: int) -> None:
    """Four buttons; their keys end with the card's number, so that a second tap grades no other."""
    st.markdown("**How well did it come?**")
    with st.container(horizontal=True, key="grades"):
        for grade in Grade:
            st.button(
                grade.label.capitalize(),
                key=f"grade_{grade}_{number}",
                on_click=_grade,
                args=(card, grade),
            )


def _draw_last(session: _Session) -> None:
    """When the card before comes again, and a way to take its grade back."""
    if not session.said:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(_comes_again(session.said[-1]))
        st.button("Take that grade back", key="take_back", type="tertiary", on_click=_take_back)


def _comes_again(said: _Said) -> str:
    card = deck().card(said.card_id)
    if card is None or card.due_on is None:
        return ""
    return f"“{first_words(card.question)}” comes again on {weekday_and_day(card.due_on)}."


def _draw_end(session: _Session) -> None:
    st.header("Done for today", anchor=False)
    answers = "1 answer" if len(session.said) == 1 else f"{len(session.said)} answers"
    st.markdown(f"You said {answers} aloud." if session.said else "You said no answer this time.")
    latest = {said.card_id: said for said in session.said}
    for said in latest.values():
        st.markdown(f"- {_comes_again(said)} It came: {said.review.grade.label}.")
    with st.container(horizontal=True):
        st.button(on_accent("Back to Practice"), key="end_cards", type="primary", on_click=_close)
        if session.said:
            st.button(
                "Take the last grade back", key="take_back", type="tertiary", on_click=_take_back
            )


def _reveal() -> None:
    if session := _running():
        session.revealed = True


@problems_said()
def _grade(card: Card, grade: Grade) -> None:
    """Keep the grade; a card that did not come returns at the end, while there is time."""
    session = _running()
    if session is None or not session.queue:
        return
    before, moment = the_journal().get(card.interview_id), now()
    after = with_review(before, card.id, grade, moment)
    if save(after, before) is None:
        return
    session.said.append(_Said(card.id, card.interview_id, after.reviews[-1]))
    session.queue.pop(0)
    if grade is Grade.AGAIN and moment - session.began < timedelta(minutes=session.minutes):
        session.queue.append(card.id)
    session.revealed, session.shown_at = False, moment


@problems_said()
def _take_back() -> None:
    """Undo the last grade; its card is on show again, with its answer."""
    session = _running()
    if session is None or not session.said:
        return
    last = session.said[-1]
    before = the_journal().get(last.interview_id)
    if save(without_review(before, last.review), before) is None:
        return
    session.said.pop()
    if last.review.grade is Grade.AGAIN and session.queue[-1:] == [last.card_id]:
        session.queue.pop()
    session.queue.insert(0, last.card_id)
    session.revealed = True


def _stop() -> None:
    if session := _running():
        session.queue.clear()


def _close() -> None:
    st.session_state.pop(_SESSION, None)


def _running() -> _Session | None:
    session: _Session | None = st.session_state.get(_SESSION)
    return session
