"""Taking it along: the sheet on one page, and the day for the calendar."""

import streamlit as st

from debrief_core.interview import Interview
from debrief_core.preparation import Likely
from pages.common.cache import cached
from pages.common.downloads import made_of, put_on_show
from pages.common.text import on_accent
from pages.session.journal import the_journal, version


def draw(interview: Interview, facts: list[str], likely: list[Likely]) -> None:
    """Two files, each made when its button is pressed."""
    if not interview.revision:
        return
    paper = cached("paper", version(), lambda: the_journal().profile().paper)
    put_on_show(interview.id, (interview, facts, likely, paper))
    with st.container(horizontal=True, key="take_along"):
        st.download_button(
            on_accent("The sheet on one page"),
            made_of(interview.id, lambda sheet: _sheet(*sheet)),
            "preparation.pdf",
            "application/pdf",
            key="sheet_pdf",
            type="primary",
            icon=":material/picture_as_pdf:",
            on_click="ignore",
        )
        st.download_button(
            "Put it into my calendar",
            made_of(interview.id, lambda sheet: _event(sheet[0])),
            "interview.ics",
            "text/calendar",
            key="interview_event",
            icon=":material/event:",
            on_click="ignore",
        )


def _sheet(interview: Interview, facts: list[str], likely: list[Likely], paper: str) -> bytes:
    from debrief_core.preparation.sheet import sheet_pdf  # noqa: PLC0415 -- reportlab, when asked

    return sheet_pdf(interview, facts, likely, paper)


def _event(interview: Interview) -> bytes:
    from debrief_core.preparation.event import interview_event  # noqa: PLC0415 -- when asked for

    return interview_event(interview)
