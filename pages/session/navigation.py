"""The pages and their addresses."""

import streamlit as st
from streamlit.navigation.page import Page

_PAGES = (
    ("home", "Home", "home"),
    ("debrief", "Debrief", "edit_note"),
    ("interviews", "Interviews", "list_alt"),
    ("letter", "Letter", "mail"),
    ("preparation", "Prepare", "event_upcoming"),
    ("patterns", "Patterns", "monitoring"),
    ("foresight", "Were you right?", "balance"),
    ("questions", "Questions", "quiz"),
    ("practice", "Practice", "exercise"),
    ("week", "The week", "date_range"),
    ("your_data", "Your data", "shield_lock"),
)


def chosen_page() -> Page:
    """The page that the address names, Home where it names none."""
    return st.navigation([_page(*entry) for entry in _PAGES])


def _page(folder: str, title: str, icon: str) -> Page:
    return st.Page(
        f"pages/{folder}/page.py",
        title=title,
        icon=f":material/{icon}:",
        url_path=folder,
        default=folder == "home",
    )
