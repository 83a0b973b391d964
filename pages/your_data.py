"""Profile, backup, restore, export, delete everything, and privacy in plain words."""

import streamlit as st

from pages.shared.layout import heading
from pages.shared.whereabouts import draw_home_of_the_journal
from pages.shared.your_data import (
    draw_backup,
    draw_deletion,
    draw_profile,
    draw_restore,
)

heading(
    "Your data", "Who you are in your letters, where your journal lives, and how to take it along."
)
who, where, take, end = st.tabs(["Profile", "Where it lives", "Backup", "Delete"], key="data_tabs")
with who:
    draw_profile()
with where:
    draw_home_of_the_journal()
with take:
    draw_backup()
    draw_restore()
with end:
    draw_deletion()
