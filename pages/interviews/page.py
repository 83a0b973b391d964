"""The journal: find, open, edit, record an outcome, delete."""

import streamlit as st

from pages.common.frames import coming, overview
from pages.common.header import heading
from pages.common.scroll import begin_at
from pages.interviews.card import draw_interview, draw_undo
from pages.interviews.coming import draw_coming, draw_upcoming
from pages.interviews.deleted import draw_deleted
from pages.interviews.table import draw_filters, draw_list, filtered
from pages.session.chosen import chosen_interview
from pages.session.request import now

heading("Interviews", "Every interview you have written about. Choose one to see or change it.")
draw_undo()
interviews, ahead, interview = overview(), coming(), chosen_interview()
if interview and interview.is_ahead(now()):
    draw_upcoming(interview)
draw_coming(ahead, interview)
if interviews.empty and not ahead:
    st.info("Nothing here yet. Your first debrief will be the first row.")
    st.page_link("pages/debrief/page.py", label="Debrief an interview", icon=":material/edit_note:")
    draw_deleted()
    st.stop()

if interview:
    begin_at(interview.id)
    if not interview.is_ahead(now()):
        draw_interview(interview)
if interview or ahead:
    st.header("All that were held", anchor=False)
shown = filtered(interviews, draw_filters(interviews))
draw_list(shown, len(interviews))
draw_deleted()
