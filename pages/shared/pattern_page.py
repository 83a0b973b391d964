"""What the Patterns page draws from: everything it shows, kept until the journal changes."""

from collections.abc import Callable
from typing import TypeVar

import streamlit as st

from debrief_core.patterns import Figure, Narrowing, Rated, charts, narrowed, read_ratings
from pages.shared.frames import ratings
from pages.shared.layout import plain
from pages.shared.pattern_figures import draw_chart, draw_figure, draw_numbers
from pages.shared.visit import in_sample, the_journal

_KEPT = "patterns_kept"
_SHOWN_AT_FIRST = 6
_T = TypeVar("_T")


def kept(name: object, make: Callable[[], _T]) -> _T:
    """What `make` gives, kept in this tab until its journal changes.

    It lives in the session, as the frames do: what one visitor wrote is never another's.
    """
    version = (in_sample(), the_journal().revision())
    store = st.session_state.get(_KEPT)
    if store is None or store[0] != version:
        store = st.session_state[_KEPT] = (version, {})
    if name not in store[1]:
        store[1][name] = make()
    value: _T = store[1][name]
    return value


def all_rated() -> Rated:
    """The ratings of the journal on show."""
    return kept("rated", lambda: read_ratings(ratings()))


def rated_within(chosen: Narrowing) -> Rated:
    """The ratings that the filters let through."""
    return kept(("narrowed", chosen), lambda: narrowed(all_rated(), chosen))


def draw_what_will_appear(count: int) -> None:
    """Fewer than three interviews: what will stand here, and when."""
    st.info(
        f"You have debriefed {_spoken(count)} so far. This page fills as you go:\n\n"
        "- from **3 interviews** on: which concerns come up most, and how severe they feel over "
        "time\n"
        "- after **second looks**: how far the first feeling is from what you think later\n"
        "- from **5 interviews** on, the search for patterns begins. With about 20, strong ones "
        "usually show"
    )
    st.page_link("pages/debrief.py", label="Debrief an interview", icon=":material/edit_note:")


def _spoken(count: int) -> str:
    return {0: "no interview", 1: "one interview", 2: "two interviews"}[count]


def draw_ranking(rated: Rated, chosen: Narrowing) -> None:
    """How often and how severe."""
    draw_figure(kept(("ranking", chosen), lambda: charts.ranking_figure(rated)))


def draw_heat(rated: Rated, chosen: Narrowing) -> None:
    """Every rating at once."""
    draw_figure(kept(("heat", chosen), lambda: charts.heat_figure(rated)))


def draw_gap(rated: Rated, chosen: Narrowing) -> None:
    """Felt against considered, once a whole interview was looked at again."""
    figure = kept(("gap", chosen), lambda: charts.gap_figure(rated))
    if figure.rows.empty:
        st.caption("Once you have looked at an interview again, felt and considered stand here.")
        return
    draw_figure(figure)


def draw_severities(rated: Rated, chosen: Narrowing) -> None:
    """One small chart a concern, the most frequent first; the others on request."""
    figures = kept(("severity", chosen), lambda: charts.severity_figures(rated))
    st.markdown(
        "How severe each concern was over time: a blue dot is what you felt, an orange diamond "
        "what you thought after a second look."
    )
    everything = len(figures) <= _SHOWN_AT_FIRST or st.toggle(
        f"Show all {len(figures)} concerns", key="all_concerns"
    )
    grid = st.grid(3, min_column_width=260, gap="medium")
    for figure in figures if everything else figures[:_SHOWN_AT_FIRST]:
        with grid.cell():
            _draw_small(figure)
    table = kept(("severity table", chosen), lambda: charts.severity_table(figures))
    draw_numbers(table, "severity", "Severity of each concern over time")


def _draw_small(figure: Figure) -> None:
    st.markdown(plain(figure.title))
    draw_chart(figure, figure.name)
