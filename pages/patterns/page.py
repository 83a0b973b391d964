"""What keeps coming back: the findings, then the facts, then the interviews behind them."""

import streamlit as st

from pages.common.analysis import FEWEST_RATED, Analysis, all_rated
from pages.common.header import heading
from pages.patterns.facts import draw_facts, draw_report_button
from pages.patterns.filters import draw_filters
from pages.patterns.findings import draw_findings, draw_focus
from pages.patterns.first_interviews import draw_what_will_appear
from pages.patterns.sections import draw_sections

heading("Patterns", "What keeps coming back, over all your interviews.")
everything = all_rated()
if len(everything) < FEWEST_RATED:
    draw_what_will_appear(len(everything))
    st.stop()

analysis = Analysis(draw_filters())
if not len(analysis.rated):
    st.info("No interview fits these filters. Clear them, or choose fewer.")
    st.stop()

st.header("More than chance", anchor=False)
draw_findings(analysis, len(everything))
draw_focus(analysis)

st.header("As it stands", anchor=False)
draw_facts(analysis)
draw_sections(analysis)
draw_report_button(analysis)
