"""What keeps coming back: the whole at a glance, then each finding, then the numbers."""

import streamlit as st

from pages.common.analysis import FEWEST_RATED, Analysis, all_rated
from pages.common.header import heading
from pages.patterns.facts import draw_facts, draw_report_button
from pages.patterns.filters import draw_filters, draw_in_view
from pages.patterns.findings import draw_cards, draw_focus
from pages.patterns.first_interviews import draw_what_will_appear
from pages.patterns.key_figures import draw_key_figures
from pages.patterns.overview import draw_overview
from pages.patterns.sections import draw_sections

CHARTS = "charts"

st.set_page_config(layout="wide")
heading("Patterns", "What keeps coming back, over all your interviews.")
everything = all_rated()
if len(everything) < FEWEST_RATED:
    draw_what_will_appear(len(everything))
    st.stop()

with st.container(key="to_the_charts"):
    st.markdown(f"[To the charts](#{CHARTS})")
head = st.grid(5, min_column_width=150, gap="small")
figures = [head.cell() for _ in range(4)]
with head.cell():
    analysis = Analysis(draw_filters())
draw_in_view(analysis, len(everything))
if not len(analysis.rated):
    st.info("No interview fits these filters. Clear them, or choose fewer.")
    st.stop()

draw_key_figures(figures, analysis)
draw_overview(analysis)
draw_cards(analysis)
draw_focus(analysis)

st.header("The numbers so far", anchor=CHARTS)
draw_facts(analysis)
draw_sections(analysis)
draw_report_button(analysis)
