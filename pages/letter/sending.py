"""Out of the door: the page as it will print, the download, the e-mail's words, sent."""

from base64 import b64encode
from collections.abc import Sequence
from functools import partial

import streamlit as st

from debrief_core.dates import weekday_and_day
from debrief_core.interview import Letter
from debrief_core.letter import (
    Grade,
    Remark,
    check_pdf,
    draw_picture,
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
from pages.common.cache import cached
from pages.common.text import on_accent, plain
from pages.letter.drafts import press_on, revised
from pages.session.request import today

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def draw_preview(letter: Letter) -> list[Remark]:
    """The real PDF, and what reading it back found."""
    pdf = render_pdf(letter)
    name = letter.recipient.name or letter.company or "the hiring team"
    with st.expander("The page as it prints", expanded=True, key=f"page.{letter.id}"):
        st.image(_picture(pdf), width="stretch", alt=f"The letter to {name}, as it prints")
    return check_pdf(pdf, letter)


def _picture(pdf: bytes) -> str:
    """The page drawn. It travels inside the page: what Streamlit serves under /media opens to all.

    That is, to everybody who has the address.
    """
    return cached(
        "letter picture", pdf,
        lambda: f"data:image/png;base64,{b64encode(draw_picture(pdf)).decode()}",
    )  # fmt: skip


def draw_download(letter: Letter, remarks: Sequence[Remark]) -> None:
    """The PDF; with something left to mend, only after a clear question."""
    must = sum(remark.grade is Grade.MUST_MEND for remark in remarks)
    if not must:
        _download_button(letter, "Download the PDF", primary=letter.sent_on is None)
        return
    things = "One thing has" if must == 1 else f"{must} things have"
    waiting = letter.sent_on is None
    label = "Download the PDF"
    with st.popover(
        on_accent(label) if waiting else label,
        type="primary" if waiting else "secondary",
        icon=":material/download:",
        key=f"ask.{letter.id}",
    ):
        st.markdown(f"{things} to be mended; each is marked above. Download it as it is?")
        _download_button(letter, "Download it as it is", primary=False)


def _download_button(letter: Letter, label: str, *, primary: bool) -> None:
    st.download_button(
        on_accent(label) if primary else label,
        data=lambda: render_pdf(letter),
        file_name=file_name(letter, "pdf"),
        mime="application/pdf",
        on_click="ignore",
        type="primary" if primary else "secondary",
        icon=":material/download:",
        key=f"download.{letter.id}",
    )


def draw_email(letter: Letter) -> None:
    """Subject and body to copy; the PDF goes with them as an attachment."""
    with st.expander("The same words for an e-mail", key=f"email.{letter.id}"):
        st.markdown("Copy both with the button in their corner, and attach the PDF.")
        st.caption("Subject")
        st.code(subject_line(letter), language=None, wrap_lines=True)
        st.caption("Text")
        st.code(email_body(letter), language=None, wrap_lines=True)


def draw_other_ways(letter: Letter) -> None:
    """Draft e-mail, mail program, Word file, reminder."""
    with st.expander("Other ways out", key=f"ways.{letter.id}"), st.container(horizontal=True):
        for label, icon, ending, mime, make in (
            ("E-mail draft", "drafts", "eml", "message/rfc822", _eml),
            ("Word file", "description", "docx", _WORD, write_docx),
            ("Reminder", "alarm", "ics", "text/calendar", write_reminder),
        ):
            st.download_button(
                label,
                data=partial(make, letter),
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


def draw_sent(letter: Letter) -> None:
    """Mark as sent; from then on the letter stays as it went out."""
    if letter.sent_on is None:
        st.button(
            "I have sent it",
            key=f"sent.{letter.id}",
            icon=":material/outgoing_mail:",
            on_click=press_on,
            args=(letter, lambda one: revised(one, sent_on=today())),
        )
        return
    to = f" to {plain(letter.recipient.name)}" if letter.recipient.name else ""
    st.success(f"Sent{to} on {day_of(letter)}. It is kept exactly as it went out.")
    st.button(
        "It has not gone out after all",
        key=f"unsent.{letter.id}",
        type="tertiary",
        on_click=press_on,
        args=(letter, lambda one: one.model_copy(update={"sent_on": None})),
    )


def day_of(letter: Letter) -> str:
    """The day it was sent, in words."""
    sent = letter.sent_on or letter.written_on
    return weekday_and_day(sent)
