"""The words on the left, the page as it prints on the right, and the way out of the door."""

import streamlit as st

from debrief_core.letter import check_pdf, review_letter, review_together
from pages.common.downloads import put_on_show
from pages.common.frames import overview
from pages.common.header import heading
from pages.letter import choosing, drafts, paper, pasted, recipient, sender, sending, ways
from pages.letter.body import draw_body
from pages.letter.remarks import Remarks
from pages.letter.sides import draw_sides
from pages.session.draft import working_interview
from pages.session.request import now

st.set_page_config(layout="wide")
TITLE = "Letter"
FIRST_LINE = "Set one or two things right while it is fresh, each with a fact they can check."
if overview().empty:
    heading(TITLE, FIRST_LINE)
    st.info("A letter is about an interview. Write the first one down, then come back here.")
    st.page_link("pages/debrief/page.py", label="Debrief an interview", icon=":material/edit_note:")
    st.stop()

choosing.choose_most_urgent()
interview = working_interview()
letters = drafts.letters_of(interview)
letter = drafts.chosen_letter(letters)
put_on_show(letter.id, letter)
sides = draw_sides(letter)
with sides.head:
    heading(TITLE, FIRST_LINE)
if may_write := choosing.may_write(interview):
    with sides.sheet:
        paper.draw_paper(letter)  # before all that takes time, so that it follows each keystroke
with sides.head:
    choosing.draw_interview_choice()
    if not may_write:
        choosing.draw_let_go(interview)
        st.stop()
    choosing.draw_letter_choice(letters, letter)

remarks = Remarks(letter, [*review_letter(letter, now()), *review_together(interview.letters)])
remarks = remarks.and_more(check_pdf(paper.pdf_of(letter), letter))
with sides.actions:
    sending.draw_actions(letter, remarks)
if letter.sent_on is None:
    with sides.sheet:
        paper.draw_marks(letter, remarks.all)
    with sides.words:
        choosing.draw_clock(letter)
        sender.draw_sender(remarks)
        choosing.draw_manner(letter)
        draw_body(interview, letter, remarks)
        recipient.draw_recipient(letter)
        recipient.draw_looks(letter)
with sides.words:
    ways.draw_email(letter)
    ways.draw_other_ways(letter)
    pasted.draw_pasted(interview)
