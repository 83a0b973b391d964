"""The least that a page shows: a title. What a browser needs for it, every page needs too."""

import streamlit as st


def draw() -> None:
    """The title and nothing else."""
    st.title("Empty")


st.navigation([st.Page(draw, title="Empty", url_path="empty")]).run()
