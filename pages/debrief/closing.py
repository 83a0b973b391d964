"""Two lines to close with, both optional: as to a friend, and how it will look in a year."""

import streamlit as st

from debrief_core.interview import Interview
from pages.debrief.inputs import set_reflection
from pages.session.draft import field

LINES = (
    (
        "friend",
        "To a friend in my place I would say",
        "It was one hour of a good year.",
        (
            "Who looks at a bad hour from a step back, as at a friend's, is less upset and sees "
            "more. Kross and Ayduk, 2017: a review of experiments, most of them in a laboratory."
        ),
    ),
    (
        "in_a_year",
        "In a year this will be",
        "A story I tell about learning to ask first.",
        (
            "Who thinks of how a trouble looks from far ahead is less upset by it now. "
            "Bruehlman-Senecal and Ayduk, 2015: seven studies, not of interviews."
        ),
    ),
)


def draw(interview: Interview) -> None:
    """Folded away; each names its source behind its question mark."""
    written = any(getattr(interview.reflection, name) for name, *_ in LINES)
    with st.expander("Two lines to close with, if you like", expanded=written, key="closing"):
        for name, label, hint, source in LINES:
            st.text_input(
                label,
                max_chars=1_000,
                placeholder=hint,
                autocomplete="off",
                help=source,
                **field(
                    interview,
                    f"reflection.{name}",
                    getattr(interview.reflection, name),
                    set_reflection(name),
                ),
            )
