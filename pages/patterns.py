"""What keeps coming back: the findings, then the facts, then the interviews behind them."""

import streamlit as st

from pages.shared.layout import heading
from pages.shared.pattern_facts import draw_facts, draw_report_button
from pages.shared.pattern_filters import draw_filters
from pages.shared.pattern_findings import draw_findings, draw_focus
from pages.shared.pattern_page import FEWEST_RATED, Look, Shelf, draw_what_will_appear
from pages.shared.pattern_sections import draw_sections

heading("Patterns", "What keeps coming back, over all your interviews.")
shelf = Shelf()
everything = shelf.all_rated()
if len(everything) < FEWEST_RATED:
    draw_what_will_appear(len(everything))
    st.stop()

look = Look(shelf, draw_filters(shelf))
if not len(look.rated):
    st.info("No interview fits these filters. Clear them, or choose fewer.")
    st.stop()

st.header("More than chance", anchor=False)
draw_findings(look, len(everything))
draw_focus(look)

st.header("As it stands", anchor=False)
draw_facts(look)
draw_sections(look)
draw_report_button(look)
