"""The order of the steps, where the visitor stands, and the way on and back."""

from collections.abc import Callable

import streamlit as st

from debrief_core.concerns import CATALOGUE
from debrief_core.interview import Interview, Step
from pages.common.scroll import begin_at
from pages.common.text import on_accent
from pages.session import autosave, request
from pages.session.draft import press, start_another
from pages.session.journal import the_journal

TITLES = {
    Step.INTERVIEW: "The interview",
    Step.FEELINGS: "How it felt",
    Step.MISSED_POINTS: "What you missed",
    Step.FIT: "Was it right for you",
    Step.PERSPECTIVE: "A second look",
    Step.DECISION: "What to do",
}
ORDER = tuple(TITLES)
ANOTHER = "Debrief another interview"

Finish = Callable[[Interview], Interview]


def current_step(interview: Interview) -> Step:
    """The step on show: the one chosen in this tab, else where the debrief was left."""
    left_at = interview.reflection.step
    default = Step.DECISION if left_at is Step.DONE else left_at
    step: Step = st.session_state.get(_key(interview), default)
    return step


def draw_place(interview: Interview, step: Step) -> None:
    """How far it is, and a way to every step."""
    begin_at(f"{interview.id}.{step}")
    number = ORDER.index(step) + 1
    st.progress(number / len(ORDER), text=f"Step {number} of {len(ORDER)}")
    with st.container(horizontal=True, vertical_alignment="center"):
        st.header(TITLES[step], anchor=False)
        chosen = st.menu_button(
            "All steps",
            [*ORDER, ANOTHER] if interview.revision else ORDER,
            format_func=_place,
            key="all_steps",
        )
    if chosen == ANOTHER:
        start_another()
        st.rerun()
    if chosen:
        _go(interview, Step(chosen))
        st.rerun()


def _place(step: str) -> str:
    """A step in the menu: `2. How it felt`."""
    return ANOTHER if step == ANOTHER else f"{ORDER.index(Step(step)) + 1}. {TITLES[Step(step)]}"


def draw_way_on(interview: Interview, step: Step, finish: Finish) -> None:
    """Back and continue; `finish` is what closing the step does to the interview."""
    at = ORDER.index(step)
    with st.container(horizontal=True, horizontal_alignment="distribute", key="way_on"):
        if at > 0:
            st.button("Back", key="back", on_click=_go, args=(interview, ORDER[at - 1]))
        if at + 1 < len(ORDER):
            st.button(
                on_accent("Continue"),
                key="continue",
                type="primary",
                on_click=_advance,
                args=(interview, ORDER[at + 1], finish),
            )


def with_feelings_finished(interview: Interview) -> Interview:
    """Lock what was felt, and note which concerns were on offer."""
    offered = (*(kind.id for kind in CATALOGUE), *the_journal().own_concerns())
    rated = interview.reflection.rated(offered, request.now())
    return interview.model_copy(update={"reflection": rated})


def _go(interview: Interview, step: Step) -> None:
    autosave.take_in()
    st.session_state[_key(interview)] = step


def _advance(interview: Interview, step: Step, finish: Finish) -> None:
    press(lambda working: _reached(finish(working), step))
    _go(interview, step)


def _reached(interview: Interview, step: Step) -> Interview:
    """The interview with the furthest step it has reached; going back loses no ground."""
    left_at = interview.reflection.step
    further = left_at is not Step.DONE and ORDER.index(step) > ORDER.index(left_at)
    return interview.reflecting(step=step) if further else interview


def _key(interview: Interview) -> str:
    return f"debrief_step.{interview.id}"
