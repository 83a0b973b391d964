"""What lies ahead: the next interviews, each with its sheet, and the way to one more."""

from collections.abc import Sequence

import streamlit as st

from debrief_core.agenda import Coming
from pages.common.text import apart, plain
from pages.common.upcoming import draw_add_upcoming
from pages.session.chosen import open_interview
from pages.session.request import now

SHOWN = 3


def draw_coming(ahead: Sequence[Coming]) -> None:
    """The next ones with a way to their sheet; nothing but the button where none is known."""
    ahead = [one for one in ahead if not one.is_version]
    if ahead:
        st.header("Coming up", anchor=False)
    shown = ahead[:SHOWN]
    names = apart([one.company or "this one" for one in shown])
    for one, name in zip(shown, names, strict=True):
        _draw_one(one, name)
    if len(ahead) > SHOWN:
        st.caption(f"And {len(ahead) - SHOWN} more under Interviews.")
    draw_add_upcoming()


def _draw_one(one: Coming, name: str) -> None:
    with st.container(
        border=True,
        horizontal=True,
        vertical_alignment="center",
        horizontal_alignment="distribute",
    ):
        with st.container(gap=None, width="stretch"):
            st.markdown(f"**{plain(one.title)}**")
            st.caption(one.how_soon(now()))
        if st.button(f"Prepare for {plain(name)}", key=f"prepare_{one.interview_id}"):
            open_interview("pages/preparation/page.py", one.interview_id)
