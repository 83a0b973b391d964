"""What to practise: an exercise for what comes up most, and the answers you wanted to give."""

import streamlit as st

from pages.common.header import heading
from pages.practice.doing import draw_history
from pages.practice.exercises import (
    choose_concern,
    draw_exercise,
    draw_rehearsals,
    find,
    material,
)

heading("Practice", "What to rehearse before the next interview, from what you wrote so far.")

st.header("An exercise", anchor=False)
gathered = material()
concern = choose_concern(gathered)
draw_exercise(concern, gathered.fact(concern))

draw_history()

st.header("Answers for next time", anchor=False)
if not gathered.rehearsals:
    st.markdown("Missed points that you write down in a debrief wait here, to be said aloud.")
    st.page_link("pages/debrief/page.py", label="Debrief an interview", icon=":material/edit_note:")
    st.stop()

st.markdown("Say your answer aloud first. Then look.")
shown = find(gathered.rehearsals)
if shown:
    draw_rehearsals(shown)
else:
    st.info("No question has these words. Try fewer of them.")
