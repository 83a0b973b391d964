"""The list of questions, each once, with every time it was asked."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from debrief_core.dates import full_date
from debrief_core.interview import Step
from debrief_core.questions import Asked, Remembered, with_place_for_answer
from debrief_core.questions.entry import kept_apart
from pages.common.text import apart, first_words, plain
from pages.session.chosen import open_interview
from pages.session.draft import save
from pages.session.journal import the_journal
from pages.session.problems import problems_said

AT_ONCE = 10
SEARCH_FROM = 6
LATEST = 5
"""So many times of one question are listed; with hundreds the page would be slow."""
_PAGE = "questions_page"


@dataclass(frozen=True)
class Wanted:
    """What the visitor looks for."""

    words: str = ""
    unanswered: bool = False


def draw_search(remembered: Sequence[Remembered]) -> Wanted:
    """Words to look for, and only what is not ready; a few questions need neither."""
    if len(remembered) < SEARCH_FROM:
        return Wanted()
    words = st.text_input(
        "Search",
        key="questions_find",
        type="search",
        placeholder="Company or words of the question",
        on_change=_first_page,
    )
    unanswered = st.toggle(
        "Only those without a better answer and a proof",
        key="questions_unanswered",
        on_change=_first_page,
    )
    return Wanted(words or "", unanswered)


def found(remembered: Sequence[Remembered], wanted: Wanted) -> list[Remembered]:
    """Those that fit."""
    words = wanted.words.casefold().split()
    return [
        each
        for each in remembered
        if all(word in each.search_text for word in words)
        and not (wanted.unanswered and each.is_ready)
    ]


def draw_list(shown: Sequence[Remembered]) -> None:
    """One page of questions."""
    if not shown:
        st.info("No question fits. Try fewer words.")
        return
    pages = -(-len(shown) // AT_ONCE)
    page: int = st.session_state.get(_PAGE, 1) if st.session_state.get(_PAGE, 1) <= pages else 1
    on_page = shown[(page - 1) * AT_ONCE : page * AT_ONCE]
    names = apart([first_words(one.words) for one in on_page])
    for each, short in zip(on_page, names, strict=True):
        _draw(each, short)
    if pages > 1:
        st.caption(f"{len(shown):,} questions, {AT_ONCE} at a time.")
        st.pagination(pages, key=_PAGE)


def _draw(each: Remembered, short: str) -> None:
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{plain(each.words)}**")
        ready = "A better answer with a proof is ready." if each.is_ready else ""
        st.caption(f"{each.times} {ready}")
        with st.container(horizontal=True):
            if not each.is_ready and st.button(
                f"Write the answer to “{short}”", key=f"answer_{each.id}"
            ):
                _write_answer(each.asked[0])
        if len(each.asked) > 1 or each.asked[0].answer:
            with st.expander(f"Each time “{short}” was asked", type="compact"):
                latest = each.asked[:LATEST]
                names = apart([first_words(one.question.words) for one in latest])
                for one, name in zip(latest, names, strict=True):
                    _draw_time(one, each, name)
                if earlier := len(each.asked) - len(latest):
                    st.caption(f"And {earlier:,} earlier.")


@problems_said()
def _write_answer(asked: Asked) -> None:
    interview = the_journal().get(asked.interview_id)
    if save(with_place_for_answer(interview, asked.question.id), interview):
        open_interview("pages/debrief/page.py", asked.interview_id, Step.MISSED_POINTS)


def _draw_time(one: Asked, each: Remembered, short: str) -> None:
    how = f": {one.question.how.label}" if one.question.how else ""
    st.caption(f"{plain(one.title)}, {full_date(one.held_on)}{how}")
    st.text(one.question.words)
    if one.answer:
        st.text("\n".join(filter(None, (one.answer, one.proof))))
    partner = next((o for o in each.asked if _are_joined(one, o)), None)
    if partner:
        st.button(
            f"“{short}” is another question",
            key=f"apart_{one.question.id}",
            type="tertiary",
            on_click=_take_apart,
            args=(one, each),
        )


def _are_joined(one: Asked, other: Asked) -> bool:
    return other.question.id in one.question.same_as or one.question.id in other.question.same_as


@problems_said()
def _take_apart(one: Asked, each: Remembered) -> None:
    """Undo what was joined, on whichever side it was noted."""
    for other in each.asked:
        if other.question.id in one.question.same_as:
            _apart(one, other)
        elif one.question.id in other.question.same_as:
            _apart(other, one)


def _apart(one: Asked, other: Asked) -> None:
    interview = the_journal().get(one.interview_id)
    save(kept_apart(interview, one.question.id, other.question.id), interview)


def _first_page() -> None:
    st.session_state.pop(_PAGE, None)
