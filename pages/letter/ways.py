"""Other ways to send the letter than the PDF: the e-mail's words, a draft, a Word file."""

import streamlit as st

from debrief_core.interview import Letter
from debrief_core.letter import (
    email_body,
    file_name,
    link_carries_words,
    mailto_link,
    render_pdf,
    subject_line,
    write_docx,
    write_eml,
    write_reminder,
)
from pages.common.downloads import made_of

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def draw_email(letter: Letter) -> None:
    """Subject and body to copy; the PDF goes with them as an attachment."""
    with st.expander("The same words for an e-mail", key=f"email.{letter.id}"):
        st.markdown("Copy both with the button in their corner, and attach the PDF.")
        for name, words in (("Subject", subject_line(letter)), ("Text", email_body(letter))):
            with st.container(key=f"copy_{name.lower()}"):  # names.js reads its caption out
                st.caption(name)
                st.code(words, language=None, wrap_lines=True)


def draw_other_ways(letter: Letter) -> None:
    """Draft e-mail, mail program, Word file, and the deadline for the calendar while it runs."""
    with st.expander("Other ways to send", key=f"ways.{letter.id}"), st.container(horizontal=True):
        for label, icon, ending, mime, make in (
            ("E-mail draft", "drafts", "eml", "message/rfc822", _eml),
            ("Word file", "description", "docx", _WORD, write_docx),
            ("Reminder", "alarm", "ics", "text/calendar", write_reminder),
        ):
            st.download_button(
                label,
                data=made_of(letter.id, make),
                file_name=file_name(letter, ending),
                mime=mime,
                on_click="ignore",
                icon=f":material/{icon}:",
                key=f"{ending}.{letter.id}",
            )
        words = "Open in your mail program"
        st.link_button(words, mailto_link(letter), icon=":material/mail:")
        if not link_carries_words(letter):
            st.caption("The letter is too long for a link: paste its words into the e-mail.")


def _eml(letter: Letter) -> bytes:
    return write_eml(letter, render_pdf(letter), file_name(letter, "pdf"))
