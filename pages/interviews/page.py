"""The journal: find, open, edit, record an outcome, delete."""

import streamlit as st

from pages.common.frames import overview
from pages.common.header import heading
from pages.common.scroll import begin_at
from pages.interviews.card import draw_interview, draw_undo
from pages.interviews.deleted import draw_deleted
from pages.interviews.table import draw_filters, draw_list, filtered
from pages.session.chosen import chosen_interview

heading("Interviews", "Every interview you have written about. Choose one to see or change it.")
draw_undo()
interviews = overview()
if interviews.empty:
    st.info("Nothing here yet. Your first debrief will be the first row.")
    st.page_link("pages/debrief/page.py", label="Debrief an interview", icon=":material/edit_note:")
    draw_deleted()
    st.stop()

interview = chosen_interview()
if interview:
    begin_at(interview.id)
    draw_interview(interview)
    st.header("All interviews", anchor=False)
shown = filtered(interviews, draw_filters(interviews))
draw_list(shown, len(interviews))
draw_deleted()
