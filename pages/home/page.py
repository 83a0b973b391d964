"""What to do next, or the first steps."""

import streamlit as st

from debrief_core.agenda import afterwards, agenda, silent
from pages.common.frames import coming, overview, ratings
from pages.common.header import heading
from pages.common.upcoming import draw_add_upcoming
from pages.home.coming import draw_coming
from pages.home.first_visit import draw_first_visit, is_first_visit
from pages.home.sections import (
    draw_afterwards,
    draw_agenda,
    draw_another,
    draw_facts,
    draw_focus,
    draw_strongest_pattern,
)
from pages.home.silence import draw_silence
from pages.home.word import still_asked
from pages.session.journal import the_journal
from pages.session.request import now

interviews = overview()
ahead = coming()
if is_first_visit(interviews) and not ahead:
    heading("What keeps going round?", "Write it down while it is fresh. Ten minutes are enough.")
    draw_first_visit(interviews)
    draw_add_upcoming()
    st.stop()

heading("Home", "What is waiting for you, the most urgent first.")
waiting = still_asked(agenda(interviews, now()))
draw_agenda(waiting)
draw_coming(ahead)
draw_silence(silent(interviews, now()))
draw_afterwards(afterwards(interviews, ratings(), now()))
draw_another(is_first=not waiting)
if focus := the_journal().focus():
    draw_focus(focus, ratings())
if not interviews.empty:
    draw_facts(interviews)
    draw_strongest_pattern()
