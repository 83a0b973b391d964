"""What Vega-Lite leaves to the page: a chart wider than the screen opens at its newest end.

And the two rectangles of its brush, which it gives a role and no name, are nothing to read out.
"""

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
  const toTheEnd = () => {
    const newest = [...place.querySelectorAll("." + data.marks + " path")].pop()
    if (!newest) return
    scrolled().forEach((part) => {
      const over = newest.getBoundingClientRect().right - part.getBoundingClientRect().right
      part.scrollLeft = Math.max(0, part.scrollLeft + over + 2)
    })
  }
  const unread = () => place.querySelectorAll("[class*=brush_brush]:not([aria-hidden])")
    .forEach((part) => part.setAttribute("aria-hidden", "true"))
  unread()
  new MutationObserver(unread).observe(place, { childList: true, subtree: true })
  const watch = new ResizeObserver(toTheEnd)
  watch.observe(place)
  setTimeout(() => watch.disconnect(), 3000)
}
"""

_component = st.components.v2.component("newest_in_view", js=_JS)


def newest_in_view(key: str, marks: str) -> None:
    """Scroll what stands in the container `key` until the last of these marks is in view, once."""
    _component(key=f"newest.{key}", data={"key": key, "marks": marks}, height="content")
