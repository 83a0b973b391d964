"""Step 3: was it the right job anyway?"""

import streamlit as st

from debrief_core.interview import Fit, FitAnswer, Interview
from pages.debrief.inputs import wanted_scale
from pages.session.autosave import as_default
from pages.session.draft import Change, field

QUESTIONS = {
    "connected": "Could you connect with the interviewer?",
    "at_ease": "Did you feel at ease there?",
    "challenged": "Did the questions challenge you?",
}


def draw(interview: Interview) -> None:
    """Ask the three questions, and what made the job attractive."""
    st.markdown("An interview tests them, too. Your instincts are worth hearing.")
    fit = interview.reflection.fit
    for name, question in QUESTIONS.items():
        st.segmented_control(
            question,
            list(FitAnswer),
            format_func=lambda answer: answer.label.capitalize(),
            **as_default(field(interview, f"fit.{name}", getattr(fit, name), _set_fit(name))),
        )
    wanted_scale("How much do you want this job?", interview)
    st.text_area(
        "What in the conversation made you want this job?",
        height=100,
        max_chars=6_000,
        placeholder="Something they said or showed. If nothing did, that tells you something.",
        help="A letter needs one reason from the talk. It uses these words as they are, so write "
        "whole sentences.",
        **field(interview, "fit.drawn_to", fit.drawn_to, _set_fit("drawn_to")),
    )


def _set_fit(name: str) -> Change:
    return lambda interview, entered: interview.reflecting(
        fit=Fit.model_validate({**dict(interview.reflection.fit), name: entered})
    )
