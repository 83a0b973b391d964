"""A chart wider than the screen opens at its newest end."""

import streamlit as st

_JS = """
let shown
export default function ({ data, parentElement }) {
  const here = parentElement.getRootNode().host ?? parentElement
  const place = here.ownerDocument.querySelector(".st-key-" + data.key)
  if (!place || shown === place) return
  shown = place
  const scrolled = () => [place, ...place.querySelectorAll("*")].filter(
    (part) => part.scrollWidth > part.clientWidth + 1 &&
      getComputedStyle(part).overflowX.match(/auto|scroll/))
  const toTheEnd = () => scrolled().forEach((part) => { part.scrollLeft = part.scrollWidth })
  const watch = new ResizeObserver(toTheEnd)
  watch.observe(place)
  setTimeout(() => watch.disconnect(), 3000)
}
"""

_component = st.components.v2.component("newest_in_view", js=_JS)


def newest_in_view(key: str) -> None:
    """Scroll what stands in the container `key` to its right end, once."""
    _component(key=f"newest.{key}", data={"key": key}, height="content")
