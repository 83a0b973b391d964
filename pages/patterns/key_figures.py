"""The four figures at the head of the Patterns page."""

from collections.abc import Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from debrief_core.patterns import charts
from debrief_core.patterns.frames.overview import KeyFigures, key_figures
from debrief_core.patterns.names import number
from debrief_core.patterns.periods import spoken_days
from debrief_core.patterns.ratings import Rated
from pages.common.analysis import Analysis
from pages.patterns.figures import draw_chart

_FITS_IN_FULL = 1_000
"""From so many on `3,320 of 6,575` is wider than its place."""


def draw_key_figures(places: Sequence[DeltaGenerator], analysis: Analysis) -> None:
    """Interviews, the worst moments now and before, the second look, and what was foreseen."""
    figures = analysis.cached("key_figures", key_figures)
    one, two, three, four = places
    with one:
        _draw("Interviews", f"{figures.interviews:,}", _from_to(analysis.rated))
    with two, st.container(gap=None):
        _draw_worst(figures)
    with three:
        _draw_second_look(figures)
    with four:
        _draw_advances(figures)


def _from_to(rated: Rated) -> str:
    """From when to when, short enough for its place: the days only within a year."""
    first, last = rated.interviews["when"].iloc[0], rated.interviews["when"].iloc[-1]
    if first.year == last.year:
        return spoken_days(rated)
    return f"{first:%b %Y} to {last:%b %Y}"


def _draw_worst(figures: KeyFigures) -> None:
    before, now = figures.worst_before, number(round(figures.worst_now, 1))
    label = "Worst moment" if figures.recent == 1 else f"Worst moment, last {figures.recent}"
    st.metric(label, now if before is None else f"{now} was {number(round(before, 1))}")
    if len(figures.line) > 1:
        line = charts.worst_figure(figures.line)
        draw_chart(line, line.name, click=False)


def _draw_second_look(figures: KeyFigures) -> None:
    if figures.felt is None or figures.considered is None:
        _draw("First and second look", "–", "no second look yet")
        return
    value = f"{number(round(figures.felt, 1))} → {number(round(figures.considered, 1))}"
    _draw("First and second look", value, "mean severity")


def _draw_advances(figures: KeyFigures) -> None:
    if not figures.resolved:
        _draw("You went on", "–", "no answer old enough")
        return
    if figures.resolved < _FITS_IN_FULL:
        value = f"{figures.advanced:,} of {figures.resolved:,}"
        _draw("You went on", value, f"you expected {number(round(figures.expected, 1))}")
        return
    share, expected = figures.advanced / figures.resolved, figures.expected / figures.resolved
    _draw("You went on", f"{round(share * 100)} %", f"you expected {round(expected * 100)} %")


def _draw(label: str, value: str, said: str) -> None:
    st.metric(label, value, said, delta_color="off", delta_arrow="off")
