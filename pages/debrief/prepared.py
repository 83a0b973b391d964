"""Which of the prepared questions came: one tap each, and those that came are asked questions."""

import streamlit as st

from debrief_core.interview import Interview
from debrief_core.preparation import came, hit_of, preparation_of
from pages.common.text import clipped, plain
from pages.session.autosave import as_default
from pages.session.draft import Change, field

SHORT = 120
ANSWERS = {True: "It came", False: "It did not"}


def draw(interview: Interview) -> None:
    """Nothing where nothing was prepared."""
    prepared = [one for one in preparation_of(interview).questions if one.words.strip()]
    if not prepared:
        return
    st.markdown("**Which of the questions you prepared came?**")
    for question in prepared:
        st.segmented_control(
            plain(clipped(question.words, SHORT)),
            list(ANSWERS),
            format_func=ANSWERS.__getitem__,
            **as_default(
                field(
                    interview,
                    f"came.{question.id}",
                    question.came,
                    _set_came(question.id),
                )
            ),
        )
    if hit := hit_of(interview):
        st.caption(f"{hit.words}. Those that came are in the list below.")


def _set_came(question_id: str) -> Change:
    return lambda interview, answer: came(interview, question_id, answer)
