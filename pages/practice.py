"""What to practise: an exercise for what comes up most, and the answers you wanted to give."""

import streamlit as st

from pages.shared.frames import ratings
from pages.shared.layout import heading
from pages.shared.practice import (
    all_rehearsals,
    choose_concern,
    draw_exercise,
    draw_rehearsals,
    find,
)

heading("Practice", "What to rehearse before the next interview, from what you wrote so far.")

st.header("An exercise", anchor=False)
draw_exercise(choose_concern(ratings()), ratings())

st.header("Answers for next time", anchor=False)
found = all_rehearsals()
if not found:
    st.markdown("Missed points that you write down in a debrief wait here, to be said aloud.")
    st.page_link("pages/debrief.py", label="Debrief an interview", icon=":material/edit_note:")
    st.stop()

st.markdown("Say your answer aloud first. Then look.")
shown = find(found)
if shown:
    draw_rehearsals(shown)
else:
    st.info("No question has these words. Try fewer of them.")
