"""How a figure stands on a page: its sentence, the chart, and all of it to take along."""

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd
import streamlit as st

from debrief_core.patterns import Figure, as_csv, figure_png, figure_svg
from pages.common.text import plain

_NUMBERS_UP_TO = 300
_CLEARED = "pattern_clicks_cleared"

Mark = Mapping[str, object]


def draw_figure(figure: Figure, key: str | None = None) -> list[Mark]:
    """The figure; gives back the marks in it that were clicked on."""
    name = key or figure.name
    st.markdown(plain(figure.title))
    clicked = draw_chart(figure, name)
    draw_along(lambda: figure, name)
    return clicked


def draw_chart(figure: Figure, name: str, *, click: bool = True) -> list[Mark]:
    """The chart alone, with its alternative text; its clicks, where it has any that are wanted."""
    spec: dict[str, Any] = {**figure.spec, "datasets": {"rows": figure.arrow}}
    key = f"chart.{name}.{st.session_state.get(_CLEARED, 0)}"
    if not (click and figure.clickable):
        st.vega_lite_chart(spec, alt=figure.alt, key=key, width="stretch")
        return []
    state = st.vega_lite_chart(
        spec, alt=figure.alt, key=key, width="stretch", on_select="rerun",
        selection_mode=figure.clicks,
    )  # fmt: skip
    return [mark for name in figure.clicks for mark in state.selection.get(name) or []]


def clear_clicks() -> None:
    """Forget what was clicked on in every chart."""
    st.session_state[_CLEARED] = st.session_state.get(_CLEARED, 0) + 1


def draw_along(make: Callable[[], Figure], name: str, of: str = "") -> None:
    """The numbers and the files; nothing of them is made or sent until it is asked for.

    `of` is what tells them from those of another figure on the page: `of the map`.
    """
    shown = st.expander(
        f"Numbers and downloads {of}".strip(),
        type="compact",
        key=f"along.{name}",
        on_change="rerun",
        icon=":material/table:",
    )
    if not shown.open:
        return
    figure = make()
    with shown:
        _draw_numbers(figure.table, figure.title)
        with st.container(horizontal=True):
            draw_picture_buttons(figure, name, of)
            draw_csv_button(figure.table, name, of)


def draw_picture_buttons(figure: Figure, name: str, of: str = "") -> None:
    """The chart as SVG and PNG, drawn when the button is pressed."""
    file = figure.name.split(":")[0]
    st.download_button(
        f"SVG {of}".strip(), lambda: figure_svg(figure), f"{file}.svg", "image/svg+xml",
        key=f"svg.{name}", on_click="ignore",
    )  # fmt: skip
    st.download_button(
        f"PNG {of}".strip(), lambda: figure_png(figure), f"{file}.png", "image/png",
        key=f"png.{name}", on_click="ignore",
    )  # fmt: skip


def draw_csv_button(table: pd.DataFrame, name: str, of: str = "") -> None:
    """The numbers as CSV, written when the button is pressed."""
    file = name.partition(":")[0]
    st.download_button(
        f"CSV {of}".strip(), lambda: as_csv(table), f"{file}.csv", "text/csv", key=f"csv.{name}",
        on_click="ignore",
    )  # fmt: skip


def _draw_numbers(table: pd.DataFrame, title: str) -> None:
    st.dataframe(table.head(_NUMBERS_UP_TO), hide_index=True, alt=title)
    if len(table) > _NUMBERS_UP_TO:
        st.caption(f"The first {_NUMBERS_UP_TO} of {len(table):,} rows; the CSV has all.")
