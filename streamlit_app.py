"""Page settings, the navigation, and the session."""

from pathlib import Path

import streamlit as st

from pages.common.account_menu import draw_account_menu
from pages.common.look import draw_look
from pages.session.navigation import chosen_page
from pages.session.run import begin

st.set_page_config(
    page_title="Interview Debrief",
    page_icon=Path(__file__).parent / ".streamlit" / "icon.svg",
    layout="centered",
)
page = chosen_page()
draw_look()
draw_account_menu()
with begin():
    page.run()
