"""The filters of the Patterns page: they live in the address, and one click clears them."""

from datetime import date, datetime

import streamlit as st

from debrief_core.interview import Format, Outcome, Stage
from debrief_core.patterns import Narrowing, Rated
from pages.shared.pattern_figures import clear_clicks
from pages.shared.pattern_page import Shelf

_KEYS = ("stage", "format", "company", "role", "outcome", "period")
_MOST = 200
"""So many companies or roles are offered, the most frequent first; more would burden the page."""


def draw_filters(shelf: Shelf) -> Narrowing:
    """The filters behind one button, with what they are set to beside it."""
    with st.container(horizontal=True, vertical_alignment="center"):
        with st.popover("Filter", icon=":material/filter_list:"):
            chosen = _draw_choices(shelf)
        if chosen:
            st.button("Clear all", key="clear_filters", type="tertiary", on_click=_clear)
            st.caption(_said(chosen))
    return chosen


def _draw_choices(shelf: Shelf) -> Narrowing:
    stages = st.pills(
        "Stage", list(Stage), selection_mode="multi", key="stage", bind="query-params",
        on_change=clear_clicks,
        format_func=lambda stage: stage.label.capitalize(),
    )  # fmt: skip
    formats = st.pills(
        "Format", list(Format), selection_mode="multi", key="format", bind="query-params",
        on_change=clear_clicks,
        format_func=lambda held: held.label.capitalize(),
    )  # fmt: skip
    outcomes = st.pills(
        "Outcome", list(Outcome), selection_mode="multi", key="outcome", bind="query-params",
        on_change=clear_clicks,
        format_func=lambda outcome: outcome.label.capitalize(),
    )  # fmt: skip
    companies = _draw_texts("Company", shelf, "company")
    roles = _draw_texts("Role", shelf, "role")
    first, last = _draw_period(shelf.all_rated())
    return Narrowing(
        stage=tuple(stages), format=tuple(formats), company=companies, role=roles,
        outcome=tuple(outcomes), first_day=first, last_day=last,
    )  # fmt: skip


def _draw_texts(label: str, shelf: Shelf, field: str) -> tuple[str, ...]:
    offered = shelf.kept(("offered", field), lambda: _most_frequent(shelf.all_rated(), field))
    chosen = st.multiselect(
        label, offered, key=field, bind="query-params", placeholder="All", on_change=clear_clicks
    )
    return tuple(chosen)


def _most_frequent(rated: Rated, field: str) -> list[str]:
    texts = rated.interviews[field].value_counts().head(_MOST).index
    return sorted(text for text in texts if text)


def _draw_period(rated: Rated) -> tuple[date | None, date | None]:
    when = rated.interviews["when"]
    first, last = day_of(when.iloc[0]), day_of(when.iloc[-1])
    days = st.date_input(
        "Period",
        [],
        first,
        last,
        key="period",
        bind="query-params",
        format="DD/MM/YYYY",
        on_change=clear_clicks,
    )
    return (days[0], days[1]) if len(days) == 2 else (None, None)


def day_of(moment: datetime) -> date:
    """The calendar day of a moment on its own clock."""
    return moment.date()


def _said(chosen: Narrowing) -> str:
    parts = [getattr(chosen, key) for key in _KEYS if key != "period"]
    words = [str(value).replace("_", " ") for part in parts for value in part]
    if chosen.first_day and chosen.last_day:
        first, last = chosen.first_day, chosen.last_day
        words.append(f"{first.day} {first:%b %Y} to {last.day} {last:%b %Y}")
    return ", ".join(words)


def _clear() -> None:
    clear_clicks()
    for key in _KEYS:
        st.session_state[key] = () if key == "period" else []
