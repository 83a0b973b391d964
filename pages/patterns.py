"""Charts across interviews: what comes up, how severe, and how it looks later."""

import streamlit as st

from pages.shared.layout import heading
from pages.shared.pattern_filters import draw_filters
from pages.shared.pattern_page import (
    all_rated,
    draw_gap,
    draw_heat,
    draw_ranking,
    draw_severities,
    draw_what_will_appear,
    rated_within,
)

heading("Patterns", "What keeps coming back, over all your interviews.")
everything = all_rated()
if len(everything) < 3:
    draw_what_will_appear(len(everything))
    st.stop()

chosen = draw_filters(everything)
rated = rated_within(chosen)
if not len(rated):
    st.info("No interview fits these filters. Clear them, or choose fewer.")
    st.stop()

st.subheader("What comes up", anchor=False)
draw_ranking(rated, chosen)
st.subheader("Over time", anchor=False)
draw_severities(rated, chosen)
st.subheader("Everything at once", anchor=False)
draw_heat(rated, chosen)
st.subheader("Felt and considered", anchor=False)
draw_gap(rated, chosen)
