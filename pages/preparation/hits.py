"""How often the preparation hit: which prepared questions came, over time, as counts."""

import streamlit as st

from debrief_core.dates import full_date
from debrief_core.preparation import Hit, hits_in_words
from pages.common.cache import cached
from pages.common.text import plain
from pages.preparation.known import edition_of, known

SHOWN = 8


def draw_hits() -> None:
    """One sentence, and a line for each of the latest interviews."""
    hits = cached("preparation hits", edition_of("hit"), _hits)
    if not hits:
        return
    st.header("How well you foresaw them", anchor=False)
    st.markdown(hits_in_words(hits))
    st.markdown("\n".join(f"- {_line(hit)}" for hit in hits[:SHOWN]))
    if len(hits) > SHOWN:
        st.caption(f"The latest {SHOWN} of {len(hits)} interviews.")


def _hits() -> list[Hit]:
    found = [one.hit for one in known().values() if one.hit]
    return sorted(found, key=lambda hit: hit.held_on, reverse=True)


def _line(hit: Hit) -> str:
    return f"{full_date(hit.held_on)}, {plain(hit.title)}: **{hit.words}**"
