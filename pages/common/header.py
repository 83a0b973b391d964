"""What every page begins with."""

import streamlit as st

from pages.common.earlier import draw_versions
from pages.common.storage_notes import draw_notes
from pages.session.journal import in_sample, leave_sample
from pages.session.notices import take_notice


def heading(title: str, first_line: str) -> None:
    """The page's title, what it is for, and what the visitor has to know before they write."""
    st.title(title, anchor=False)
    if first_line:
        st.markdown(first_line)
    if message := take_notice():
        st.warning(message)
    if in_sample():
        _sample_banner()
    draw_notes()
    draw_versions()


def _sample_banner() -> None:
    with st.container(
        border=True, horizontal=True, vertical_alignment="center", key="sample_banner"
    ):
        st.markdown("**This is a sample journal.** Try anything; nothing you do here is kept.")
        st.button("Leave the sample", key="leave_sample", on_click=leave_sample)
