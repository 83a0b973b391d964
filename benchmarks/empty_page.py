"""The page that every other one is compared with: Streamlit with nothing to show."""

import streamlit as st

st.navigation([st.Page(lambda: None, title="Empty", url_path="empty")]).run()
