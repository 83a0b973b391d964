"""Capture, perspective, fit and decision for one interview."""

import streamlit as st

from debrief_core.dates import weekday_and_day
from debrief_core.interview import Step
from pages.common.header import heading
from pages.common.text import plain
from pages.debrief import ahead, capture, clock, decision, fit, missed_points, second_look
from pages.debrief.steps import (
    TITLES,
    current_step,
    draw_another,
    draw_place,
    draw_way_on,
    with_feelings_finished,
)
from pages.session.request import now

DRAW = {
    Step.INTERVIEW: capture.draw,
    Step.MISSED_POINTS: missed_points.draw,
    Step.FIT: fit.draw,
    Step.PERSPECTIVE: second_look.draw,
    Step.DECISION: decision.draw,
}
FINISH = {Step.INTERVIEW: with_feelings_finished}
HAS_ITS_OWN_WAY_ON = {Step.PERSPECTIVE, Step.DECISION}

draft = ahead.interview_to_debrief()
if draft.is_ahead(now()):
    ahead.draw(draft)
    st.stop()
step = current_step(draft)
heading(
    TITLES[step],
    "Each field is saved as you go." if step is Step.INTERVIEW else "",
)
draw_place(draft, step)
clock.draw(draft)
if draft.company and step is not Step.INTERVIEW:
    st.caption(f"{plain(draft.title)}, {weekday_and_day(draft.held_locally)}")
DRAW[step](draft)
if step not in HAS_ITS_OWN_WAY_ON:
    draw_way_on(draft, step, FINISH.get(step, lambda interview: interview))
draw_another(draft)
