"""The week drawn, and taken along: as a PDF of one page, and as text for an e-mail."""

import streamlit as st

from debrief_core.one_page import OnePage, as_text, one_page_pdf
from pages.common.text import on_accent, plain


def draw_parts(week: OnePage) -> None:
    """Each part that says something; a word where none does."""
    said = [part for part in week.parts if part.lines]
    if not said:
        st.markdown("Nothing was noted this week. A week of rest counts too.")
    for part in said:
        st.header(part.title, anchor=False)
        st.markdown("\n".join(f"- {plain(line)}" for line in part.lines))


def draw_taking(week: OnePage) -> None:
    """Nothing to take along where nothing is said."""
    if not any(part.lines for part in week.parts):
        return
    st.download_button(
        on_accent("The week on one page"),
        lambda: one_page_pdf(week),
        "week.pdf",
        "application/pdf",
        key="week_pdf",
        type="primary",
        icon=":material/picture_as_pdf:",
        on_click="ignore",
    )
    folded = st.expander("The same words for an e-mail", key="week_email")
    with folded, st.container(key="copy_week"):  # names.js reads its caption out
        st.caption("The week in words")
        st.code(as_text(week), language=None, wrap_lines=True)
