"""Profile, backup, restore, export, delete everything, and privacy in plain words."""

import streamlit as st

from pages.common.header import heading
from pages.your_data.backup import draw_backup, draw_restore, draw_tables
from pages.your_data.importing import draw_import
from pages.your_data.profile import draw_deletion, draw_profile
from pages.your_data.storage import draw_storage

heading("Your data", "Who you are in your letters, where your journal lives, and how to export it.")
who, where, out, back, end = st.tabs(
    ["Profile", "Where it lives", "Export", "Import", "Delete"], key="data_tabs"
)
with who:
    draw_profile()
with where:
    draw_storage()
with out:
    draw_backup()
    draw_tables()
with back:
    draw_restore()
    draw_import()
with end:
    draw_deletion()
