"""The questions to be ready for: likely ones from one's own memory, and one's own."""

import streamlit as st

from debrief_core.interview import Interview
from debrief_core.preparation import (
    Likely,
    is_prepared,
    likely_questions,
    preparation_of,
    with_likely,
    with_own_questions,
    with_question_words,
)
from pages.common.cache import cached
from pages.common.questions import edition_of_questions, memory
from pages.common.text import clipped, plain
from pages.preparation.known import company_of, edition_of, known
from pages.session.draft import Change, field, field_to_enter

SHORT = 160


def draw(interview: Interview) -> list[Likely]:
    """One tap a likely question, a box for others; gives back the likely ones."""
    asked = (interview.id, interview.company, interview.stage)
    editions = (edition_of_questions(), edition_of("company"))
    likely = cached(("likely", *asked), editions, lambda: _likely(interview))
    st.header("Questions to be ready for", anchor=False)
    if likely:
        st.markdown("These came before. Tick those you make ready.")
    for each in likely:
        _draw_likely(interview, each)
    _draw_own(interview, likely)
    if likely:
        label = "Say the answers aloud"
        st.page_link("pages/practice/page.py", label=label, icon=":material/exercise:")
    return likely


def _likely(interview: Interview) -> list[Likely]:
    company = company_of(interview)
    same = {id_ for id_, one in known().items() if company and one.company == company}
    return likely_questions(memory(), interview.stage, same)


def _draw_likely(interview: Interview, each: Likely) -> None:
    question = each.question
    with st.container(gap=None):
        st.checkbox(
            plain(clipped(question.words, SHORT)),
            **field(
                interview,
                f"likely.{question.id}",
                is_prepared(interview, question),
                lambda i, wanted: with_likely(i, question, wanted),
            ),
        )
        answer = clipped(each.answer, SHORT)
        told = f"Your answer: {answer}" if answer else "No better answer yet."
        st.caption(f"{each.why} {plain(told)}")


def _draw_own(interview: Interview, likely: list[Likely]) -> None:
    offered = {one.question.id for each in likely for one in each.question.asked}
    own = [one for one in preparation_of(interview).questions if one.same_as not in offered]
    for number, question in enumerate(own, start=1):
        st.text_input(
            f"Prepared question {number}",
            label_visibility="collapsed",
            autocomplete="off",
            **field(
                interview,
                f"preparation.questions.{question.id}.words",
                question.words,
                _set_words(question.id),
            ),
        )
    st.text_area(
        "Others you expect, one a line",
        height=68,
        max_chars=6_000,
        placeholder="Why do you want to leave?",
        **field_to_enter(interview, "prepared", with_own_questions),
    )
    if own:
        st.caption("To take one out, empty its line.")


def _set_words(question_id: str) -> Change:
    return lambda interview, words: with_question_words(interview, question_id, words)
