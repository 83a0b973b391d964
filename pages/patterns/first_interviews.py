"""What the Patterns page says before there is enough to show."""

import streamlit as st


def draw_what_will_appear(rated: int) -> None:
    """Fewer than three interviews: what will stand here, and when."""
    so_far = ("no interview", "one interview", "two interviews")[rated]
    st.info(
        f"You have rated {so_far} so far. This page fills as you go:\n\n"
        "- from **3 interviews** on: which concerns come up most, and how severe they feel over "
        "time\n"
        "- after **second looks**: how far the first feeling is from what you think later\n"
        "- from **5 interviews** on, the search for patterns begins. With about 20, what "
        "keeps coming back and how hard you are on yourself usually show, if they are strong"
    )
    st.page_link("pages/debrief/page.py", label="Debrief an interview", icon=":material/edit_note:")
