"""One sheet for the interview to come: what to be ready for, to ask, to bring, and a plan."""

import streamlit as st

from pages.common.header import heading
from pages.common.interview_form import draw_names, draw_stage_and_format, draw_when
from pages.preparation import choosing, company, plan, proofs, questions, similar, taking
from pages.preparation.hits import draw_hits

heading("Prepare", "One sheet for the interview to come. What you write is saved as you go.")
interview = choosing.interview_to_prepare()
if interview is None:
    choosing.draw_nothing_ahead()
    draw_hits()
    st.stop()

choosing.draw_choice(interview)
draw_names(interview)
draw_when(interview, "When it begins")
draw_stage_and_format(interview)
facts = similar.draw(interview)
likely = questions.draw(interview)
proofs.draw(interview, likely)
company.draw(interview)
plan.draw(interview)
taking.draw(interview, facts, likely)
choosing.draw_another(interview)
draw_hits()
