"""What the Practice page draws: an exercise for one concern, and the answers to rehearse."""

from dataclasses import dataclass

import streamlit as st

from debrief_core.concerns import CATALOGUE, concern_kind, concern_label
from debrief_core.dates import full_date, weekday_and_day
from debrief_core.interview import Focus, Reflection
from debrief_core.practice import (
    CameUp,
    Rehearsal,
    came_up,
    containing,
    most_often,
    rehearsals,
)
from pages.common.cache import cached
from pages.common.extracts import extracted
from pages.common.frames import ratings
from pages.common.text import first_words, plain
from pages.practice.deck import deck
from pages.practice.doing import draw_doing
from pages.session.chosen import open_interview
from pages.session.journal import the_journal, version
from pages.session.problems import problems_said
from pages.session.request import now

_PAGE = "practice_page"
_FIND = "practice_find"
AT_ONCE = 10
MOST = 6
SEARCH_FROM = 6


@dataclass(frozen=True)
class Material:
    """What one can practise with: how often each concern came up, and every missed point."""

    facts: dict[str, CameUp]
    rehearsals: list[Rehearsal]

    def fact(self, kind: str) -> CameUp:
        """The count for one concern, also for one that was never rated."""
        return self.facts.get(kind) or CameUp(kind, times=0, rated=0)


def material() -> Material:
    """The material of the journal on show."""
    return cached("practice", version(), lambda: Material(_came_up(), _rehearsals()))


def _came_up() -> dict[str, CameUp]:
    """Counted anew only where a rating changed: a card that was graded changes none."""
    rated = extracted("rated", lambda interview: _rated(interview.reflection))
    return cached("came up", rated, lambda: came_up(ratings()))


def _rated(reflection: Reflection) -> tuple[object, ...]:
    felt = tuple((concern.kind, concern.felt) for concern in reflection.concerns)
    return reflection.rated_at, reflection.offered, felt


def _rehearsals() -> list[Rehearsal]:
    """Of the newest interview first."""
    parts = extracted("rehearsals", lambda interview: (interview.held_at, rehearsals([interview])))
    newest_first = sorted(parts.values(), key=lambda part: part[0], reverse=True)
    return [rehearsal for _, found in newest_first for rehearsal in found]


def choose_concern(gathered: Material) -> str:
    """The concern to practise against: worked on now, among those that came up most, or any."""
    focus = the_journal().focus()
    often = most_often(gathered.facts, MOST)
    options = list(dict.fromkeys([*([focus.concern] if focus else []), *often]))
    if not options:
        anything = [kind.id for kind in CATALOGUE]
        return st.selectbox("For what?", anything, key="practise_any", format_func=concern_label)
    chosen = st.pills(
        "These came up most. Choose one.",
        options,
        default=options[0],
        required=True,
        key="practise",
        format_func=lambda kind: _counted(gathered.fact(kind)),
    )
    return chosen or options[0]


def _counted(fact: CameUp) -> str:
    return f"{plain(concern_label(fact.concern))} · {fact.times} of {fact.rated}"


def draw_exercise(kind: str, fact: CameUp, *, leads: bool) -> None:
    """The exercise for one concern, step by step, and a way to make it what one works on.

    It `leads` where there is no card to begin with.
    """
    exercise = concern_kind(kind).practise
    with st.container(border=True):
        st.subheader(exercise.title, anchor=False)
        st.caption(f"About {exercise.minutes} minutes. {plain(fact.sentence)}")
        st.markdown("\n".join(f"1. {step}" for step in exercise.steps))
        draw_doing(kind, leads=leads)
        _draw_focus(kind)


def _draw_focus(kind: str) -> None:
    focus = the_journal().focus()
    if focus and focus.concern == kind:
        since = focus.chosen_at.astimezone(now().tzinfo)
        st.markdown(f"You have been working on this since {full_date(since)}.")
        st.button("Stop working on it", key="stop_focus", on_click=_set_focus, args=(None,))
        return
    if focus is None:
        label = "Work on this for a while"
        st.button(label, key="set_focus", on_click=_set_focus, args=(kind,))
        return
    st.markdown(
        f"You are working on “{plain(concern_label(focus.concern))}” now. Changing it starts a "
        "new count."
    )
    st.button("Work on this instead", key="set_focus", on_click=_set_focus, args=(kind,))


@problems_said()
def _set_focus(kind: str | None) -> None:
    the_journal().set_focus(Focus(concern=kind, chosen_at=now()) if kind else None)


def find(found: list[Rehearsal]) -> list[Rehearsal]:
    """Those that the visitor looks for; a few need no search."""
    if len(found) < SEARCH_FROM:
        return found
    words = st.text_input(
        "Search",
        key=_FIND,
        type="search",
        placeholder="Company or words of the question",
        on_change=_back_to_the_first_page,
    )
    return containing(found, words or "")


def _back_to_the_first_page() -> None:
    st.session_state.pop(_PAGE, None)


def draw_rehearsals(shown: list[Rehearsal]) -> None:
    """One page of questions, each with its better answer folded away."""
    pages = -(-len(shown) // AT_ONCE)
    if st.session_state.get(_PAGE, 1) > pages:
        _back_to_the_first_page()
    page: int = st.session_state.get(_PAGE, 1)
    for rehearsal in shown[(page - 1) * AT_ONCE : page * AT_ONCE]:
        _draw_rehearsal(rehearsal)
    if pages > 1:
        st.caption(f"{len(shown):,} questions, {AT_ONCE} at a time.")
        st.pagination(pages, key=_PAGE)


def _draw_rehearsal(rehearsal: Rehearsal) -> None:
    point, day = rehearsal.point, rehearsal.held_on
    with st.container(border=True):
        st.markdown(f"**{plain(point.question.strip() or 'A question without its words')}**")
        st.caption(f"{plain(rehearsal.title)}, {full_date(day)}{_comes_again(point.id)}")
        if rehearsal.has_answer:
            with st.expander(f"Show the better answer to “{_named(rehearsal)}”", type="compact"):
                _draw_answer(rehearsal)
            return
        if st.button(_write_label(rehearsal), key=f"write_{rehearsal.interview_id}_{point.id}"):
            open_interview("pages/debrief/page.py", rehearsal.interview_id)


def _comes_again(point_id: str) -> str:
    card = deck().card(point_id)
    return f". Comes again on {weekday_and_day(card.due_on)}." if card and card.due_on else ""


def _write_label(rehearsal: Rehearsal) -> str:
    return f"Write the better answer to “{_named(rehearsal)}”"


def _named(rehearsal: Rehearsal) -> str:
    """The first words of the question: each button has a name of its own."""
    return first_words(rehearsal.point.question.strip() or "a question without its words")


def _draw_answer(rehearsal: Rehearsal) -> None:
    point = rehearsal.point
    st.text(point.answer_typed.strip())
    if point.proof and point.proof.claim.strip():
        st.caption("The proof")
        st.text("\n".join(filter(None, (point.proof.claim.strip(), point.proof.where))))
    if point.said.strip():
        st.caption("What you said then")
        st.text(point.said.strip())
