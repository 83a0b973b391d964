"""Every question that was asked, each with how it went in one tap."""

import streamlit as st

from debrief_core.interview import AskedQuestion, HowItWent, Interview
from debrief_core.questions import rated, reworded, with_questions
from pages.common.text import clipped, plain
from pages.session.autosave import as_default
from pages.session.draft import field, field_to_enter

SHORT = 40


def draw(interview: Interview) -> None:
    """The questions so far, and a box for more: one a line, or pasted from notes."""
    questions = interview.reflection.questions
    for number, question in enumerate(questions, start=1):
        _draw_question(interview, number, question)
    st.text_area(
        "More questions they asked" if questions else "What did they ask? One question a line",
        height=68 if questions else 110,
        max_chars=6_000,
        placeholder="Or paste your notes",
        **field_to_enter(interview, "asked", with_questions),
    )
    if questions:
        st.caption("To take a question out, empty its line.")


def _draw_question(interview: Interview, number: int, question: AskedQuestion) -> None:
    with st.container(gap="xsmall"):
        st.text_input(
            f"Question {number}",
            label_visibility="collapsed",
            autocomplete="off",
            **field(
                interview,
                f"asked.{question.id}.words",
                question.words,
                lambda i, words: reworded(i, question.id, words),
            ),
        )
        st.segmented_control(
            f"How did it go? {plain(clipped(question.words, SHORT))}",
            list(HowItWent),
            format_func=lambda how: how.label.capitalize(),
            label_visibility="collapsed",
            **as_default(
                field(
                    interview,
                    f"asked.{question.id}.how",
                    question.how,
                    lambda i, how: rated(i, question.id, how),
                )
            ),
        )
