"""Were you right about yourself: chances, fears and first feelings against what happened."""

import streamlit as st

from pages.common.analysis import all_rated
from pages.common.frames import overview
from pages.common.header import heading
from pages.foresight.sections import draw_chances, draw_fears, draw_feelings, draw_published

heading("Were you right?", "What you foresaw, feared and felt, against what happened.")
if overview().empty:
    st.info("Nothing here yet. Note your chance of the next round in a debrief.")
    st.page_link("pages/debrief/page.py", label="Debrief an interview", icon=":material/edit_note:")
    draw_published()
    st.stop()

rated = all_rated()
draw_chances(rated)
draw_fears()
draw_feelings(rated)
draw_published()
