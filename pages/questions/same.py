"""Two questions that may be the same one: the user says whether they are."""

from collections.abc import Sequence

import streamlit as st

from debrief_core.dates import full_date
from debrief_core.questions import Asked, Proposal, Remembered, joined, kept_apart, proposals
from pages.common.cache import cached
from pages.common.text import on_accent, plain
from pages.session.draft import save
from pages.session.journal import the_journal, version
from pages.session.problems import problems_said


def draw_proposal(remembered: Sequence[Remembered]) -> None:
    """One pair at a time; nothing is joined by itself."""
    proposed = cached("same questions", version(), lambda: proposals(remembered))
    if not proposed:
        return
    pair = proposed[0]
    with st.container(border=True, key="same_question"):
        st.subheader("Is this the same question?", anchor=False)
        for one in (pair.one, pair.other):
            _draw_side(one)
        with st.container(horizontal=True):
            st.button(
                on_accent("The same"), key="the_same", type="primary", on_click=_join, args=(pair,)
            )
            st.button("Another one", key="another_one", on_click=_keep_apart, args=(pair,))


def _draw_side(one: Asked) -> None:
    with st.container(gap=None):
        st.markdown(f"**{plain(one.question.words)}**")
        st.caption(f"{plain(one.title)}, {full_date(one.held_on)}")


@problems_said()
def _join(pair: Proposal) -> None:
    interview = the_journal().get(pair.one.interview_id)
    save(joined(interview, pair.one.question.id, pair.other.question.id), interview)


@problems_said()
def _keep_apart(pair: Proposal) -> None:
    interview = the_journal().get(pair.one.interview_id)
    save(kept_apart(interview, pair.one.question.id, pair.other.question.id), interview)
