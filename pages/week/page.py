"""One week on one page: what was, what changed, what comes next."""

import streamlit as st

from pages.common.frames import coming, overview
from pages.common.header import heading
from pages.week.choosing import chosen_monday, draw_choice
from pages.week.material import the_week
from pages.week.sections import draw_parts, draw_taking

heading("The week", "What was, what changed and what comes next, on one page.")
if overview().empty and not coming():
    st.info("Nothing here yet. Your first interview begins your first week.")
    st.page_link("pages/debrief/page.py", label="Debrief an interview", icon=":material/edit_note:")
    st.stop()

monday = chosen_monday()
draw_choice(monday)
week = the_week(monday)
draw_parts(week)
draw_taking(week)
