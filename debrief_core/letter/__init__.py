"""The letter: composed, reviewed, printed; the same words in the e-mail and in the PDF."""

from debrief_core.letter.compose import compose_letter, recipient_from
from debrief_core.letter.pdf import render_pdf
from debrief_core.letter.sheet import email_body, email_text, subject_line

__all__ = [
    "compose_letter",
    "email_body",
    "email_text",
    "recipient_from",
    "render_pdf",
    "subject_line",
]
