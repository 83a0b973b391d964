"""The overview: the findings in a sentence each, and the severity map beside them."""

import numpy as np
import streamlit as st
from numpy.typing import NDArray

from debrief_core.patterns import Figure, charts, members_of_marks, no_pattern, to_tell
from pages.common.analysis import Analysis
from pages.common.text import plain
from pages.patterns.figures import Mark, clear_clicks, draw_along, draw_chart
from pages.patterns.fragment import fragment
from pages.patterns.interviews import draw_links
from pages.patterns.sideways import newest_in_view

FINDINGS = 5
_NARROWEST = 510
"""Pixels below which the map is not squeezed but scrolled sideways."""
_ALL = "whole_map"


@fragment
def draw_overview(analysis: Analysis) -> None:
    """Findings first, also on a phone; a click in the map lists interviews in their place."""
    beside, wide = st.columns([3, 8], gap="medium")
    with wide:
        clicked = _draw_map(analysis)
    with beside:
        if clicked:
            _draw_clicked(analysis, members_of_marks(analysis.rated, clicked))
        else:
            _draw_sentences(analysis)


def _draw_sentences(analysis: Analysis) -> None:
    st.subheader("Your patterns", anchor=False)
    if not analysis.patterns:
        st.markdown(no_pattern(len(analysis.rated)))
    shown = to_tell(analysis.patterns)[:FINDINGS]
    st.markdown("\n".join(f"- {plain(pattern.sentence)}" for pattern in shown))


def _draw_clicked(analysis: Analysis, chosen: NDArray[np.bool_]) -> None:
    total = f"{int(chosen.sum()):,} of {len(analysis.rated):,} interviews"
    st.subheader(total, anchor=False)
    st.button("Show the patterns again", key="clear_map", on_click=clear_clicks)
    draw_links(analysis, chosen)


def _draw_map(analysis: Analysis) -> list[Mark]:
    figure = _figure(analysis)
    with st.grid(1, min_column_width=_NARROWEST, wrap=False, key="severity_map"):
        clicked = draw_chart(figure, figure.name)
    newest_in_view("severity_map", "course_hits_marks")
    with st.container(horizontal=True, vertical_alignment="center"):
        if analysis.rated.rows["concern"].nunique() > charts.OVERVIEW_ROWS:
            st.toggle("Show all concerns", key=_ALL)
        draw_along(lambda: figure, figure.name, "of the map")
    return [_meant(mark) for mark in clicked]


def _figure(analysis: Analysis) -> Figure:
    most = None if st.session_state.get(_ALL) else charts.OVERVIEW_ROWS
    return analysis.cached(
        ("overview", most), lambda rated: charts.overview_figure(rated, analysis.patterns, most)
    )


def _meant(mark: Mark) -> Mark:
    """A cell stands for its day, whatever its concern; a name or a rate lies in no column."""
    if mark.get("column"):
        return {"column": mark["column"]}
    return {"concern": mark["concern"]}
