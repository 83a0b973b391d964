"""Capture, perspective, fit and decision for one interview."""

import streamlit as st

from debrief_core.dates import day_and_time
from debrief_core.interview import Step
from pages.common.header import heading
from pages.common.text import plain
from pages.debrief import decision, feelings, fit, interview, missed_points, perspective
from pages.debrief.steps import current_step, draw_place, draw_way_on, with_feelings_finished
from pages.session.draft import working_interview

DRAW = {
    Step.INTERVIEW: interview.draw,
    Step.FEELINGS: feelings.draw,
    Step.MISSED_POINTS: missed_points.draw,
    Step.FIT: fit.draw,
    Step.PERSPECTIVE: perspective.draw,
    Step.DECISION: decision.draw,
}
FINISH = {Step.FEELINGS: with_feelings_finished}

on_desk = working_interview()
heading(
    "Debrief",
    "Get it out of your head while it is fresh. Each field is saved when you leave it, so stop "
    "and come back whenever you like.",
)
if on_desk.revision:
    st.markdown(f"**{plain(on_desk.title)}**, {day_and_time(on_desk.held_locally)}")
step = current_step(on_desk)
draw_place(on_desk, step)
DRAW[step](on_desk)
draw_way_on(on_desk, step, FINISH.get(step, lambda interview: interview))
