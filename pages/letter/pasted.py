"""A letter written elsewhere, looked at by the same review."""

import streamlit as st

from debrief_core.interview import Interview
from debrief_core.letter import letter_from_text, review_text
from pages.letter.drafts import profile
from pages.letter.remarks import draw_remark
from pages.session.request import today

_LONGEST = 12_000


def draw_pasted(interview: Interview) -> None:
    """A field to paste a letter into, and what the review says of it; nothing of it is kept."""
    with st.expander("Check a letter you wrote yourself", key=f"elsewhere.{interview.id}"):
        st.markdown("Paste it here. It is looked at by the same rules, and not kept.")
        text = st.text_area(
            "Your letter", max_chars=_LONGEST, height=200, key=f"pasted.{interview.id}"
        )
        if text.strip():
            _draw_review(text, interview)


def _draw_review(text: str, interview: Interview) -> None:
    remarks = review_text(text, interview, profile(), today())
    if not remarks:
        st.success("Nothing to mend.")
    letter = letter_from_text(text, interview, profile(), today())
    words = {p.role: p.words for p in letter.paragraphs} | {"salutation": letter.salutation}
    for remark in remarks:
        draw_remark(words.get(remark.where, ""), remark)
