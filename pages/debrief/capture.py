"""Step 1: what happened and how bad it felt, in ninety seconds."""

import streamlit as st

from debrief_core.interview import Interview
from pages.common.interview_form import draw_names, draw_when
from pages.debrief import concerns, details
from pages.debrief.inputs import (
    chance_scale,
    in_words,
    set_reflection,
    severity_scale,
)
from pages.session.draft import field


def draw(interview: Interview) -> None:
    """The story, the severity, the concerns, then company and day; all else can wait."""
    _draw_story(interview)
    _draw_gut(interview)
    chance_scale("How likely is the next round, in %? Your honest guess", interview)
    concerns.draw(interview)
    draw_names(interview)
    draw_when(interview, "When it began")
    details.draw(interview)


def _draw_story(interview: Interview) -> None:
    happened = interview.reflection.happened
    st.text_area(
        "What keeps going round?",
        max_chars=6_000,
        height=100,
        placeholder="No order, no style. Just write.",
        **field(interview, "happened", happened, set_reflection("happened")),
    )


def _draw_gut(interview: Interview) -> None:
    gut = interview.reflection.gut
    if interview.reflection.rated_at and gut is not None:
        st.markdown(f"**Overall it felt like {gut} of 10.** This first number stays as it was.")
        return
    severity_scale(in_words("How bad?", gut), interview, "gut", gut, set_reflection("gut"))
