"""Every question that interviewers asked: how often, how it went, what still lacks an answer."""

import streamlit as st

from pages.common.header import heading
from pages.common.questions import memory
from pages.questions.memory import draw_list, draw_search, found
from pages.questions.same import draw_proposal

heading("Questions", "What they ask you, how it went, and which still lack a better answer.")

remembered = memory()
if not remembered:
    st.info("Nothing here yet. In a debrief, under Answers, note what they asked, one a line.")
    st.page_link("pages/debrief/page.py", label="Debrief an interview", icon=":material/edit_note:")
    st.stop()

draw_proposal(remembered)
draw_list(found(remembered, draw_search(remembered)))
