"""Before and after: what the second look changed, to see and to keep."""

import streamlit as st

from debrief_core.interview import Interview
from debrief_core.perspective import before_after
from debrief_core.perspective.picture import (
    DARK,
    KEY,
    LIGHT,
    Ink,
    draw_before_after,
    picture_of,
)
from pages.common.text import plain


def draw(interview: Interview) -> None:
    """Each concern as a bar from the first feeling to the second look, and one sentence."""
    shown = before_after(interview)
    st.markdown(f"**{plain(shown.sentence)}**")
    if not shown.changes:
        return
    ink = _ink()
    with st.container(gap="xsmall", key="before_after"):
        st.vega_lite_chart(draw_before_after(shown, ink), alt=shown.alt, theme=None)
        st.caption(KEY)
        st.download_button(
            "Keep the picture",
            lambda: picture_of(shown, interview.title, ink),
            "before-and-after.png",
            "image/png",
            key="keep_picture",
            type="tertiary",
            icon=":material/image:",
            on_click="ignore",
        )


def _ink() -> Ink:
    return DARK if st.context.theme.type == "dark" else LIGHT
