"""What keeps coming back: the findings, then the facts, then the interviews behind them."""

import streamlit as st

from debrief_core.patterns import charts
from pages.shared.layout import heading
from pages.shared.pattern_facts import (
    draw_comparison,
    draw_facts,
    draw_interviews,
    draw_report_button,
    draw_section,
    draw_severities,
)
from pages.shared.pattern_filters import draw_filters
from pages.shared.pattern_findings import draw_findings, draw_focus
from pages.shared.pattern_page import FEWEST_RATED, Look, Shelf, draw_what_will_appear

heading("Patterns", "What keeps coming back, over all your interviews.")
shelf = Shelf()
everything = shelf.all_rated()
if len(everything) < FEWEST_RATED:
    draw_what_will_appear(len(everything))
    st.stop()

look = Look(shelf, draw_filters(everything))
if not len(look.rated):
    st.info("No interview fits these filters. Clear them, or choose fewer.")
    st.stop()

st.header("More than chance", anchor=False)
draw_findings(look, len(everything))
draw_focus(look)

st.header("As it stands", anchor=False)
draw_facts(look)
clicked = draw_section(look, "How often", charts.ranking_figure, "Nothing rated yet.")
clicked += draw_severities(look)
clicked += draw_section(look, "Everything at once", charts.heat_figure, "Nothing rated yet.")
draw_section(
    look, "Where it is worse", charts.places_figure,
    "With four interviews of one kind and four of another, they are compared here.",
)  # fmt: skip
draw_section(
    look, "Felt and considered", charts.gap_figure,
    "Once you have looked at an interview again as a whole, felt and considered stand here.",
)  # fmt: skip
draw_section(
    look, "Chances and outcomes", charts.reliability_figure,
    "Answers to interviews that are at least 45 days old will stand here against the chances you "
    "gave yourself.",
)  # fmt: skip
draw_section(
    look, "With and without a letter", charts.letters_figure,
    "Answers to interviews with and without a letter will stand here.",
)  # fmt: skip
draw_comparison(look)
draw_interviews(look, clicked)
draw_report_button(look)
