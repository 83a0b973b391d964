"""The letter: composed, reviewed, printed; the same words in the e-mail and in the PDF."""

from debrief_core.deadline import is_late, letter_deadline, may_wait_for_monday
from debrief_core.letter.choosing import offered_points, point_from_concern, point_from_missed
from debrief_core.letter.compose import compose_letter, recipient_from
from debrief_core.letter.docx import write_docx
from debrief_core.letter.editing import earlier_words, edit_paragraph
from debrief_core.letter.file_name import file_name
from debrief_core.letter.guided import Doubt, check_guided, guided_paragraph
from debrief_core.letter.mail import link_carries_words, mailto_link, write_eml
from debrief_core.letter.mending import apply_mend, can_mend, words_to_mend
from debrief_core.letter.pasted import letter_from_text, review_text
from debrief_core.letter.pdf import render_pdf
from debrief_core.letter.picture import draw_design, draw_picture, draw_sample
from debrief_core.letter.places import PageMap, Place
from debrief_core.letter.printed import Field, edited_fields, keep_as_typed, known_in
from debrief_core.letter.proof_kinds import guess_proof_kind, proof_with
from debrief_core.letter.proofs import (
    KnownProof,
    fitting_proofs,
    proof_from_remark,
    proofs_of,
)
from debrief_core.letter.readback import check_pdf
from debrief_core.letter.reminder import write_follow_up, write_reminder
from debrief_core.letter.review import Fault, Grade, Mend, Remark, Rule, review_letter
from debrief_core.letter.review.together import review_together
from debrief_core.letter.sheet import email_body, email_text, subject_line
from debrief_core.letter.waiting import Waiting, after_sending

__all__ = [
    "Doubt",
    "Fault",
    "Field",
    "Grade",
    "KnownProof",
    "Mend",
    "PageMap",
    "Place",
    "Remark",
    "Rule",
    "Waiting",
    "after_sending",
    "apply_mend",
    "can_mend",
    "check_guided",
    "check_pdf",
    "compose_letter",
    "draw_design",
    "draw_picture",
    "draw_sample",
    "earlier_words",
    "edit_paragraph",
    "edited_fields",
    "email_body",
    "email_text",
    "file_name",
    "fitting_proofs",
    "guess_proof_kind",
    "guided_paragraph",
    "is_late",
    "keep_as_typed",
    "known_in",
    "letter_deadline",
    "letter_from_text",
    "link_carries_words",
    "mailto_link",
    "may_wait_for_monday",
    "offered_points",
    "point_from_concern",
    "point_from_missed",
    "proof_from_remark",
    "proof_with",
    "proofs_of",
    "recipient_from",
    "render_pdf",
    "review_letter",
    "review_text",
    "review_together",
    "subject_line",
    "words_to_mend",
    "write_docx",
    "write_eml",
    "write_follow_up",
    "write_reminder",
]
