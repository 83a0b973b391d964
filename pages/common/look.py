"""What Streamlit's theme cannot say: the size of things under a thumb, and names to read out."""

from pathlib import Path

import streamlit as st

_HERE = Path(__file__).parent

_names = st.components.v2.component(
    "names", html="", js=(_HERE / "names.js").read_text(encoding="utf-8")
)


def draw_look() -> None:
    """The few rules of `look.css`, and the names of `names.js`, on every page."""
    st.html(_HERE / "look.css")
    _names(key="names", height="content")
