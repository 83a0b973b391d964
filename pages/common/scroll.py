"""Bring the eye to the start of a new step.

Streamlit redraws a step in place, so whoever pressed Continue at the end of a long one would
stand at the end of the next, on a phone two screens below its first question.
"""

import streamlit as st

_JS = """
let shown
export default function ({ data, parentElement }) {
  const host = parentElement.getRootNode().host ?? parentElement
  if (shown !== undefined && shown !== data.place) {
    host.style.scrollMarginTop = "4rem"
    host.scrollIntoView({ block: "start" })
    host.tabIndex = -1
    host.focus({ preventScroll: true })
  }
  shown = data.place
}
"""

_top = st.components.v2.component("start_of_step", js=_JS)


def begin_at(place: str) -> None:
    """Scroll and focus here when `place` is another one than at the last drawing."""
    _top(key="start_of_step", data={"place": place}, height="content")
