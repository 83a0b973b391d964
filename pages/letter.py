"""Points and proofs, the letter, its review, and the way out of the door."""

import streamlit as st

from debrief_core.letter import review_letter, review_together
from pages.shared.choice import chosen_id
from pages.shared.editing import working_interview
from pages.shared.frames import overview
from pages.shared.layout import heading
from pages.shared.letter import choosing, desk, door, elsewhere, paper, points, words
from pages.shared.visit import now

heading(
    "Letter",
    "Set one or two things right while the conversation is fresh, each with a fact they can check.",
)
if overview().empty:
    st.info("A letter is about an interview. Write the first one down, then come back here.")
    st.page_link("pages/debrief.py", label="Debrief an interview", icon=":material/edit_note:")
    st.stop()

choosing.draw_interview_choice()
if not chosen_id():
    st.stop()
interview = working_interview()
if not choosing.draw_let_go(interview):
    st.stop()

letters = desk.letters_of(interview)
letter = desk.chosen_letter(letters)
choosing.draw_letter_choice(letters, letter)
remarks = review_letter(letter, now())
if letter.sent_on is None:
    choosing.draw_clock(letter)
    choosing.draw_manner(letter)
    points.draw_points(interview, letter)
    words.draw_words(letter, remarks)
    paper.draw_paper(letter)
    st.header("On its way", anchor=False)
    words.draw_general_remarks(letter, [*remarks, *review_together(interview.letters)])
else:
    door.draw_sent(letter)
remarks += [r for r in door.draw_preview(letter) if r.rule not in {x.rule for x in remarks}]
door.draw_download(letter, remarks)
door.draw_email(letter)
door.draw_other_ways(letter)
if letter.sent_on is None:
    door.draw_sent(letter)
elsewhere.draw_elsewhere(interview)
