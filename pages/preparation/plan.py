"""One plan: if this happens, then I do that; and a goal of learning, not of a result."""

import streamlit as st

from debrief_core.interview import Interview
from debrief_core.preparation import names_a_result, preparation_of, with_words
from pages.common.text import explain
from pages.session.draft import Change, field

_FIELDS = (
    ("cue", "If …", "my mind goes blank"),
    ("action", "then …", "I say so, take a sip of water, and start with one example"),
    ("learning", "What I want to learn or try", "To give one example in every answer"),
)
_SOURCES = """
- **If … then …**: plans of this form help people do what they mean to do. Gollwitzer and Sheeran,
  2006: 94 studies of all kinds of goals, few of them about interviews.
- **A goal of learning**: job seekers who were taught to aim at learning looked for work more, and
  more of them had a job later. Van Hooft and Noordzij, 2009: a field experiment with 109 people
  out of work. Many left before its end, so take it with care.
"""


def draw(interview: Interview) -> None:
    """Three short fields; a word where the goal is a result."""
    st.header("Your plan", anchor=False)
    preparation = preparation_of(interview)
    for name, label, hint in _FIELDS:
        st.text_input(
            label,
            max_chars=1_000,
            placeholder=hint,
            autocomplete="off",
            **field(
                interview,
                f"preparation.{name}",
                getattr(preparation, name),
                _set(name),
            ),
        )
    if names_a_result(preparation.learning):
        st.caption("That is a result, and they decide it. What is in your own hands?")
    explain("Why a plan like this", _SOURCES)


def _set(name: str) -> Change:
    return lambda interview, words: with_words(interview, name, words)
