"""What Streamlit's theme cannot say: the size of things under a thumb."""

from pathlib import Path

import streamlit as st


def draw_look() -> None:
    """The few rules of `look.css`, on every page."""
    st.html(Path(__file__).with_name("look.css"))
