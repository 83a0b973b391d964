"""What to do next, or the first steps."""

import streamlit as st

from debrief_core.agenda import agenda
from pages.shared.frames import overview, ratings
from pages.shared.home import (
    draw_agenda,
    draw_facts,
    draw_focus,
    draw_strongest_pattern,
    draw_welcome,
)
from pages.shared.layout import heading
from pages.shared.visit import now, the_journal

interviews = overview()
if interviews.empty:
    draw_welcome()
    st.stop()

heading("Home", "What is waiting for you, the most urgent first.")
draw_agenda(agenda(interviews, now()))
if focus := the_journal().focus():
    draw_focus(focus, ratings())
draw_facts(interviews)
draw_strongest_pattern()
