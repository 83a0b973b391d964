"""The employer's reason: first what you think it will be, then what they said, side by side."""

import streamlit as st

from debrief_core.concerns import concern_label
from debrief_core.interview import Concern, EmployerSaid, Feedback, Interview
from debrief_core.perspective.feedback import (
    feedback_in_words,
    may_have_a_reason,
    weighed_concerns,
    with_reason_opened,
)
from pages.common.text import plain
from pages.session import request
from pages.session.autosave import as_default
from pages.session.draft import Change, field, press, working_interview


def draw_feedback(chosen: Interview) -> None:
    """One question before the reason is opened; afterwards both, and what it says of each concern.

    Folded away until it is asked for: most employers give none.
    """
    if not may_have_a_reason(chosen) or chosen.version_of:
        return
    interview = working_interview()
    with st.expander("Did they say why?", expanded=bool(interview.feedback.opened_at)):
        if interview.feedback.opened_at is None:
            _draw_prediction(interview)
        else:
            _draw_both(interview)


def _draw_prediction(interview: Interview) -> None:
    st.text_area(
        "Before you open it: what do you think they will say?",
        height=90,
        max_chars=6_000,
        **field(interview, "feedback.predicted", interview.feedback.predicted, _set("predicted")),
    )
    st.button("Now what they said", key="open_reason", on_click=_open)


def _draw_both(interview: Interview) -> None:
    feedback = interview.feedback
    with st.grid(2, min_column_width=240):
        with st.container(gap="xsmall"):
            st.markdown("**What you thought they would say**")
            st.text(feedback.predicted.strip() or "Nothing noted beforehand.")
        st.text_area(
            "What they said",
            height=110,
            max_chars=6_000,
            **field(interview, "feedback.reason", feedback.reason, _set("reason")),
        )
    for at, concern in enumerate(weighed_concerns(interview)):
        with st.container(key=f"scale_employer_{at}"):
            _draw_concern(interview, concern)
    if words := feedback_in_words(interview):
        st.markdown(f"**{words}**")


def _draw_concern(interview: Interview, concern: Concern) -> None:
    st.segmented_control(
        f"{plain(concern_label(concern.kind))}, which felt like {concern.felt}",
        list(EmployerSaid),
        format_func=lambda said: said.label.capitalize(),
        width="stretch",
        wrap=False,
        **as_default(
            field(
                interview,
                f"concern.{concern.kind}.employer",
                concern.employer,
                _set_employer(concern.kind),
            )
        ),
    )


def _set(name: str) -> Change:
    def change(interview: Interview, entered: object) -> Interview:
        feedback = Feedback.model_validate({**dict(interview.feedback), name: entered})
        return interview.model_copy(update={"feedback": feedback})

    return change


def _set_employer(kind: str) -> Change:
    def change(interview: Interview, entered: object) -> Interview:
        concern = interview.reflection.concern(kind) or Concern(kind=kind)
        changed = Concern.model_validate({**dict(concern), "employer": entered})
        reflection = interview.reflection.with_concern(changed)
        return interview.model_copy(update={"reflection": reflection})

    return change


def _open() -> None:
    press(lambda interview: with_reason_opened(interview, request.now()))
