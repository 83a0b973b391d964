"""Points and proofs, the letter, its review, and the way out of the sending."""

import streamlit as st

from debrief_core.letter import review_letter, review_together
from pages.common.frames import overview
from pages.common.header import heading
from pages.letter import choosing, drafts, pasted, points, recipient, sender, sending, words
from pages.session.chosen import chosen_id
from pages.session.draft import working_interview
from pages.session.request import now

heading(
    "Letter",
    "Set one or two things right while the conversation is fresh, each with a fact they can check.",
)
if overview().empty:
    st.info("A letter is about an interview. Write the first one down, then come back here.")
    st.page_link("pages/debrief/page.py", label="Debrief an interview", icon=":material/edit_note:")
    st.stop()

choosing.draw_interview_choice()
if not chosen_id():
    st.stop()
interview = working_interview()
if not choosing.draw_let_go(interview):
    st.stop()

letters = drafts.letters_of(interview)
letter = drafts.chosen_letter(letters)
choosing.draw_letter_choice(letters, letter)
remarks = review_letter(letter, now())
if letter.sent_on is None:
    choosing.draw_clock(letter)
    sender.draw_sender()
    choosing.draw_manner(letter)
    points.draw_points(interview, letter)
    words.draw_words(letter, remarks)
    recipient.draw_recipient(letter)
    st.header("On its way", anchor=False)
    words.draw_general_remarks(letter, [*remarks, *review_together(interview.letters)])
else:
    sending.draw_sent(letter)
remarks += [r for r in sending.draw_preview(letter) if r.rule not in {x.rule for x in remarks}]
sending.draw_download(letter, remarks)
sending.draw_email(letter)
sending.draw_other_ways(letter)
if letter.sent_on is None:
    sending.draw_sent(letter)
pasted.draw_pasted(interview)
