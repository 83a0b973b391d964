"""How a figure stands on a page: its sentence, the chart, and its numbers one click away."""

from typing import Any

import pandas as pd
import streamlit as st

from debrief_core.patterns import Figure
from pages.shared.layout import plain

_NUMBERS_UP_TO = 500


def draw_figure(figure: Figure, *, numbers: bool = True, key: str | None = None) -> Any:
    """The figure; gives back what was clicked on in it, where it can be clicked."""
    name = key or figure.name
    st.markdown(plain(figure.title))
    clicked = draw_chart(figure, name)
    if numbers:
        draw_numbers(figure.table, name, figure.title)
    return clicked


def draw_chart(figure: Figure, name: str) -> Any:
    """The chart alone, with its alternative text."""
    spec = {**figure.spec, "datasets": {"rows": figure.rows}}
    return st.vega_lite_chart(spec, alt=figure.alt, key=f"chart.{name}")


def draw_numbers(table: pd.DataFrame, name: str, title: str) -> None:
    """The numbers behind a chart; nothing of them is sent until they are asked for."""
    shown = st.expander(
        "The numbers", type="compact", key=f"numbers.{name}", on_change="rerun",
        icon=":material/table:",
    )  # fmt: skip
    if shown.open:
        shown.dataframe(table.head(_NUMBERS_UP_TO), hide_index=True, alt=title)
        if len(table) > _NUMBERS_UP_TO:
            shown.caption(f"The first {_NUMBERS_UP_TO} of {len(table):,} rows; the CSV has all.")
