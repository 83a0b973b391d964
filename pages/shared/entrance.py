"""The way round, and that every visit takes it from streamlit_app.py.

A folder called `pages` makes Streamlit run its files by themselves, without the entrance, until
`st.navigation` has been called once in the process. Whoever then reloads a page or follows a
link into it would meet a page outside its house.
"""

from pathlib import Path

import streamlit as st
from streamlit.navigation.page import Page

_ENTERED = "entered"
ICON = Path(__file__).parents[2] / ".streamlit" / "icon.svg"


def enter() -> Page:
    """The page to run; from now on this visit has come in through the entrance."""
    page = _navigation()
    st.session_state[_ENTERED] = True
    return page


def require_entrance() -> None:
    """Send a page that runs by itself back through the entrance, which then shows that page."""
    if _ENTERED not in st.session_state:
        st.set_page_config(page_icon=ICON)  # else the browser fetches a page's icon from elsewhere
        _navigation()
        st.rerun()


def _navigation() -> Page:
    return st.navigation(
        [
            st.Page("pages/home.py", title="Home", icon=":material/home:", default=True),
            st.Page("pages/debrief.py", title="Debrief", icon=":material/edit_note:"),
            st.Page("pages/interviews.py", title="Interviews", icon=":material/list_alt:"),
            st.Page("pages/letter.py", title="Letter", icon=":material/mail:"),
            st.Page("pages/patterns.py", title="Patterns", icon=":material/monitoring:"),
            st.Page("pages/practice.py", title="Practice", icon=":material/exercise:"),
            st.Page("pages/your_data.py", title="Your data", icon=":material/shield_lock:"),
        ]
    )
