"""What to look up about the company, and three questions to ask."""

import streamlit as st

from debrief_core.interview import Interview, Preparation
from debrief_core.preparation import preparation_of, with_company_of, with_words
from debrief_core.preparation.entry import COMPANY
from pages.common.cache import cached
from pages.common.text import plain
from pages.preparation.known import company_of, edition_of, known
from pages.session.draft import Change, field, press

_TO_LOOK_UP = (
    ("business", "What they do, and for whom", "Their own words for it, and who pays"),
    ("news", "What is new there", "A product, a report, a change of people"),
    ("people", "Who you will meet", "Name, role, what they worked on"),
    ("need", "What they need from this role", "Three words from the posting"),
)
_TO_ASK = (
    ("first_to_ask", "First question", "What would a good first half year look like?"),
    ("second_to_ask", "Second question", "What does the team find hard just now?"),
    ("third_to_ask", "Third question", "How will you decide, and when?"),
)


def draw(interview: Interview) -> None:
    """Four facts to look up, then three questions to ask."""
    st.header("The company", anchor=False)
    _draw_earlier(interview)
    with st.grid(2, min_column_width=240):
        for name, label, hint in _TO_LOOK_UP:
            _draw_text(interview, name, label, hint)
    st.header("Three questions to ask", anchor=False)
    for name, label, hint in _TO_ASK:
        _draw_text(interview, name, label, hint)


def _draw_text(interview: Interview, name: str, label: str, hint: str) -> None:
    value = getattr(preparation_of(interview), name)
    bound = field(interview, f"preparation.{name}", value, _set(name))
    st.text_area(label, height=68, max_chars=6_000, placeholder=hint, **bound)


def _set(name: str) -> Change:
    return lambda interview, words: with_words(interview, name, words)


def _draw_earlier(interview: Interview) -> None:
    """What was looked up for an earlier round at the same company, to take over."""
    own = preparation_of(interview)
    earlier = _looked_up().get(company_of(interview))
    if earlier is None or any(getattr(own, name) for name in COMPANY):
        return
    st.button(
        f"Take over what you looked up about {plain(interview.company)}",
        key="take_over_company",
        on_click=press,
        args=(lambda i: with_company_of(i, earlier),),
    )


def _looked_up() -> dict[str, Preparation]:
    """What was looked up, by company; of several rounds the latest."""

    def gather() -> dict[str, Preparation]:
        told = [one for one in known().values() if one.looked_up and one.company]
        in_order = sorted(told, key=lambda one: one.held_at)
        return {one.company: one.looked_up for one in in_order if one.looked_up}

    return cached("looked up", edition_of("looked_up"), gather)
