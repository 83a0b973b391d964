"""The order of the steps, where the visitor stands, and the way on and back."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from debrief_core.concerns import CATALOGUE
from debrief_core.interview import Interview, Step
from pages.common.scroll import begin_at
from pages.common.text import on_accent
from pages.session import autosave, request
from pages.session.autosave import as_default
from pages.session.chosen import step_key
from pages.session.draft import press, start_another
from pages.session.journal import the_journal

TITLES = {
    Step.INTERVIEW: "What happened",
    Step.MISSED_POINTS: "Better answers",
    Step.FIT: "Was it right for you?",
    Step.PERSPECTIVE: "A second look",
    Step.DECISION: "What now?",
}
NAMES = {
    Step.INTERVIEW: "Story",
    Step.MISSED_POINTS: "Answers",
    Step.FIT: "Fit",
    Step.PERSPECTIVE: "Second look",
    Step.DECISION: "Decide",
}
"""What the steps are called in the row of all of them: one line on a phone."""
ORDER = tuple(TITLES)
WHERE_LEFT = {Step.FEELINGS: Step.INTERVIEW, Step.DONE: Step.DECISION}
"""Steps of a journal that are no step of their own here: feelings are part of the first."""

Finish = Callable[[Interview], Interview]


def current_step(interview: Interview) -> Step:
    """The step on show: the one chosen in this tab, else where the debrief was left."""
    left_at = interview.reflection.step
    step: Step = st.session_state.get(step_key(interview.id), WHERE_LEFT.get(left_at, left_at))
    return step


def draw_place(interview: Interview, step: Step) -> None:
    """Every step by its name, the current one marked; a press leads to it."""
    bound = autosave.bind_choice(f"steps.{interview.id}", step, partial(_show, interview.id))
    with st.container(key="stepper", gap=None):
        begin_at(f"{interview.id}.{step}")
        st.segmented_control(
            "Steps",
            ORDER,
            required=True,
            format_func=NAMES.__getitem__,
            label_visibility="collapsed",
            width="stretch",
            wrap=False,
            **as_default(bound),
        )


def draw_way_on(interview: Interview, step: Step, finish: Finish) -> None:
    """Continue and back; `finish` is what closing the step does to the interview."""
    at = ORDER.index(step)
    with st.container(
        horizontal=True,
        horizontal_alignment="distribute",
        vertical_alignment="center",
        key="way_on",
    ):
        if at > 0:
            st.button("Back", key="back", on_click=go, args=(interview, ORDER[at - 1]))
        elif st.button("Enough for now", key="enough"):
            advance(interview, ORDER[1], finish)
            st.switch_page("pages/home/page.py")
        if at + 1 < len(ORDER):
            st.button(
                on_accent("Continue"),
                key="continue",
                type="primary",
                on_click=advance,
                args=(interview, ORDER[at + 1], finish),
            )


def draw_another(interview: Interview) -> None:
    """The way to a new debrief."""
    if interview.revision:
        st.button(
            "Debrief another interview", key="another", type="tertiary", on_click=start_another
        )


def with_feelings_finished(interview: Interview) -> Interview:
    """Lock what was felt, and note which concerns were on offer."""
    offered = (*(kind.id for kind in CATALOGUE), *the_journal().own_concerns())
    rated = interview.reflection.rated(offered, request.now())
    return interview.model_copy(update={"reflection": rated})


def go(interview: Interview, step: Step) -> None:
    """Show this step."""
    autosave.take_in()
    _show(interview.id, step)


def _show(interview_id: str, step: Step) -> None:
    st.session_state[step_key(interview_id)] = step


def advance(interview: Interview, step: Step, finish: Finish = lambda working: working) -> None:
    """Finish the step on show, and go on to this one."""
    press(lambda working: _reached(finish(working), step))
    go(interview, step)


def _reached(interview: Interview, step: Step) -> Interview:
    """The interview with the furthest step it has reached; going back loses no ground."""
    left_at = interview.reflection.step
    known = WHERE_LEFT.get(left_at, left_at)
    further = left_at is not Step.DONE and ORDER.index(step) > ORDER.index(known)
    return interview.reflecting(step=step) if further else interview
