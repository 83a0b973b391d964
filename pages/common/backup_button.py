"""The whole journal as one file, one press away."""

import streamlit as st

from debrief_core.journal import write_backup
from pages.session.journal import the_journal
from pages.session.request import today


def draw_backup_button(key: str) -> None:
    """The whole journal as one file, written when the button is pressed."""
    journal = the_journal()
    day = f"{today():%Y-%m-%d}"
    st.download_button(
        "Download a backup",
        lambda: write_backup(journal),
        f"interview-debrief-{day}.json",
        "application/json",
        key=key,
        on_click="ignore",
    )
