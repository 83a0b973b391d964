"""The entrance: page settings, who is the owner, and the way round."""

from pathlib import Path

import streamlit as st

from pages.shared import entrance, visit, whereabouts

st.set_page_config(
    page_title="Interview Debrief",
    page_icon=Path(__file__).parent / ".streamlit" / "icon.svg",
    layout="centered",
)
page = entrance.enter()
whereabouts.draw_door()
with visit.begin():
    page.run()
