"""What stays in view: the download and the sending; after that, what to do while waiting."""

import streamlit as st

from debrief_core.dates import weekday_and_day
from debrief_core.interview import Letter
from debrief_core.letter import after_sending, file_name, render_pdf, write_follow_up
from pages.common.downloads import made_of
from pages.common.scroll import begin_at
from pages.common.text import on_accent, plain
from pages.letter.drafts import press_on, revised
from pages.letter.remarks import Remarks
from pages.session.request import today


def draw_actions(letter: Letter, remarks: Remarks) -> None:
    """Download and *sent* while it is a draft, side by side; after that how it goes on."""
    begin_at(f"sent {letter.id}" if letter.sent_on else f"draft {letter.id}")
    if letter.sent_on is None:
        with st.container(horizontal=True, key="letter_buttons"):
            _draw_download(letter, remarks.must())
            _draw_sent_button(letter)
    else:
        _draw_waiting(letter)


def _draw_download(letter: Letter, must: int) -> None:
    """The PDF; with something left to mend, only after a clear question."""
    label = "Download the PDF"
    if not must or letter.sent_on:
        _draw_download_button(letter, label, primary=letter.sent_on is None)
        return
    things = "One thing has" if must == 1 else f"{must} things have"
    icon, key = ":material/download:", f"ask.{letter.id}"
    with st.popover(on_accent(label), type="primary", icon=icon, key=key):
        st.markdown(f"{things} to be mended; each is marked. Download it as it is?")
        _draw_download_button(letter, "Download it as it is", primary=False)


def _draw_download_button(letter: Letter, label: str, *, primary: bool) -> None:
    st.download_button(
        on_accent(label) if primary else label,
        data=made_of(letter.id, render_pdf),
        file_name=file_name(letter, "pdf"),
        mime="application/pdf",
        on_click="ignore",
        type="primary" if primary else "secondary",
        icon=":material/download:",
        key=f"download.{letter.id}",
    )


def _draw_sent_button(letter: Letter) -> None:
    st.button(
        "I have sent it",
        key=f"sent.{letter.id}",
        icon=":material/outgoing_mail:",
        on_click=press_on,
        args=(letter, lambda one: revised(one, sent_on=today())),
    )


def _draw_waiting(letter: Letter) -> None:
    """That it went out, three sentences for the days of waiting, and the way on."""
    sent_on = letter.sent_on or letter.written_on
    to = f" to {plain(letter.recipient.name)}" if letter.recipient.name else ""
    st.success(f"Sent{to} on {weekday_and_day(sent_on)}. It is kept exactly as it went out.")
    waiting = after_sending(letter, sent_on)
    for sentence in (waiting.reply, waiting.calendar, waiting.setbacks):
        st.markdown(f"- {plain(sentence)}")
    with st.container(horizontal=True):
        _draw_reminder(letter)
        _draw_download(letter, 0)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.page_link("pages/home/page.py", label="Back to Home", icon=":material/home:")
        st.button(
            "It has not gone out after all",
            key=f"unsent.{letter.id}",
            type="tertiary",
            on_click=press_on,
            args=(letter, lambda one: one.model_copy(update={"sent_on": None})),
        )


def _draw_reminder(letter: Letter) -> None:
    """The day to ask how things stand, for the calendar."""
    st.download_button(
        "Put the day into my calendar",
        data=lambda: write_follow_up(letter, letter.sent_on or letter.written_on),
        file_name=file_name(letter, "ics"),
        mime="text/calendar",
        on_click="ignore",
        icon=":material/event:",
        key=f"follow_up.{letter.id}",
    )
