"""What to practise: cards that are due, an exercise, and the answers you wanted to give."""

import streamlit as st

from pages.common.header import heading
from pages.practice.cards import draw_cards
from pages.practice.doing import draw_history
from pages.practice.exercises import (
    choose_concern,
    draw_exercise,
    draw_rehearsals,
    find,
    material,
)
from pages.practice.session import draw_session

heading("Practice", "What to rehearse before the next interview, from what you wrote so far.")

if draw_session():
    st.stop()
cards_lead = draw_cards()

st.header("An exercise", anchor=False)
gathered = material()
concern = choose_concern(gathered)
draw_exercise(concern, gathered.fact(concern), leads=not cards_lead)

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
