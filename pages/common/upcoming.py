"""The way to the sheet of one more interview that is still to come."""

import streamlit as st

from pages.session.draft import start_upcoming


def draw_add_upcoming() -> None:
    """A button that begins the sheet."""
    if st.button("Add an upcoming interview", key="add_upcoming", icon=":material/event_upcoming:"):
        start_upcoming()
        st.switch_page("pages/preparation/page.py")
