"""The entrance: page settings, whose journal it is, and the way round."""

import streamlit as st

from pages.shared import visit

st.set_page_config(
    page_title="Interview Debrief",
    page_icon=":material/edit_note:",
    layout="centered",
)

pages = [
    st.Page("pages/home.py", title="Home", icon=":material/home:", default=True),
    st.Page("pages/debrief.py", title="Debrief", icon=":material/edit_note:"),
    st.Page("pages/interviews.py", title="Interviews", icon=":material/list_alt:"),
    st.Page("pages/letter.py", title="Letter", icon=":material/mail:"),
    st.Page("pages/patterns.py", title="Patterns", icon=":material/monitoring:"),
    st.Page("pages/practice.py", title="Practice", icon=":material/exercise:"),
    st.Page("pages/your_data.py", title="Your data", icon=":material/shield_lock:"),
]
page = st.navigation(pages)
visit.begin()
page.run()
