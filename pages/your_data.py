"""Profile, backup, restore, export, delete everything, and privacy in plain words."""

import streamlit as st

from pages.shared.importing import draw_import
from pages.shared.layout import heading
from pages.shared.take_along import draw_backup, draw_restore, draw_tables
from pages.shared.whereabouts import draw_home_of_the_journal
from pages.shared.your_data import draw_deletion, draw_profile

heading(
    "Your data", "Who you are in your letters, where your journal lives, and how to take it along."
)
who, where, out, back, end = st.tabs(
    ["Profile", "Where it lives", "Take along", "Bring in", "Delete"], key="data_tabs"
)
with who:
    draw_profile()
with where:
    draw_home_of_the_journal()
with out:
    draw_backup()
    draw_tables()
with back:
    draw_restore()
    draw_import()
with end:
    draw_deletion()
