"""What lies ahead: the next interviews, each with its sheet, and the way to one more."""

from collections import Counter

import pandas as pd
import streamlit as st

from debrief_core.agenda import how_soon
from pages.common.text import plain
from pages.session.chosen import open_interview
from pages.session.draft import start_upcoming
from pages.session.request import now

SHOWN = 3


def draw_coming(ahead: pd.DataFrame) -> None:
    """The next ones with a way to their sheet; nothing but the button where none is known."""
    ahead = ahead[ahead["version_of"].isna()]
    if not ahead.empty:
        st.header("Coming up", anchor=False)
    again: Counter[str] = Counter()
    for row in ahead.head(SHOWN).to_dict("records"):
        again[str(row["company"])] += 1
        _draw_one(row, again[str(row["company"])])
    if len(ahead) > SHOWN:
        st.caption(f"And {len(ahead) - SHOWN} more under Interviews.")
    draw_add()


def draw_add() -> None:
    """The way to a new sheet."""
    if st.button("Add an upcoming interview", key="add_upcoming", icon=":material/event_upcoming:"):
        start_upcoming()
        st.switch_page("pages/preparation/page.py")


def _draw_one(row: dict[object, object], nth: int) -> None:
    company = str(row["company"]) or "this one"
    with st.container(
        border=True,
        horizontal=True,
        vertical_alignment="center",
        horizontal_alignment="distribute",
    ):
        with st.container(gap=None, width="stretch"):
            title = " · ".join(str(row[name]) for name in ("company", "role") if row[name])
            st.markdown(f"**{plain(title or 'Untitled interview')}**")
            st.caption(how_soon(row["held_at"], str(row["zone"]), now()))  # type: ignore[arg-type]
        again = f" ({nth})" if nth > 1 else ""
        if st.button(f"Prepare for {plain(company)}{again}", key=f"prepare_{row['id']}"):
            open_interview("pages/preparation/page.py", str(row["id"]))
