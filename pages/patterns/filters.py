"""The filters of the Patterns page: they live in the address, and one click clears them."""

from datetime import date, datetime
from typing import Any, TypeVar

import streamlit as st

from debrief_core.interview import Format, Outcome, Stage
from debrief_core.patterns import Rated, Selection, in_view
from pages.common.analysis import Analysis, all_rated
from pages.common.cache import cached
from pages.common.text import plain
from pages.patterns.figures import clear_clicks
from pages.session import autosave
from pages.session.journal import version

_EMPTY: dict[str, object] = {
    "stage": [], "format": [], "company": [], "role": [], "outcome": [], "period": (),
}  # fmt: skip
_Kind = TypeVar("_Kind", Stage, Format, Outcome)
_MOST = 200
"""So many companies or roles are offered, the most frequent first; more would burden the page."""


def draw_filters() -> Selection:
    """The filters behind one button; what they leave is said by `draw_in_view`."""
    choices = st.popover("Filter", icon=":material/filter_list:", key="filters", on_change="rerun")
    with choices:
        return _draw_choices() if choices.open or _is_any_set() else Selection()


def draw_in_view(analysis: Analysis, total: int) -> None:
    """What the filters leave in view, in words, and the way back to everything."""
    if not analysis.selection:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        shown = in_view(analysis.selection, len(analysis.rated), total)
        st.markdown(f"**{plain(shown)}**")
        st.button("Clear all", key="clear_filters", type="tertiary", on_click=_clear)
    st.caption(
        "A part of the journal shows less, and who tries many filters finds something by chance."
    )


def _is_any_set() -> bool:
    """Whether something was chosen here or stands in the address; else nothing need be drawn."""
    return any(st.session_state.get(key) or key in st.query_params for key in _EMPTY)


def _draw_choices() -> Selection:
    stages = _draw_kinds("Stage", Stage)
    formats = _draw_kinds("Format", Format)
    outcomes = _draw_kinds("Outcome", Outcome)
    companies = _draw_texts("Company", "company")
    roles = _draw_texts("Role", "role")
    first, last = _draw_period(all_rated())
    return Selection(
        stage=stages, format=formats, company=companies, role=roles, outcome=outcomes,
        first_day=first, last_day=last,
    )  # fmt: skip


def _draw_kinds(label: str, kinds: type[_Kind]) -> tuple[_Kind, ...]:
    chosen = st.pills(
        label, list(kinds), selection_mode="multi", on_change=clear_clicks,
        format_func=lambda kind: kind.label.capitalize(), **_kept(label.lower()),
    )  # fmt: skip
    return tuple(chosen)


def _draw_texts(label: str, field: str) -> tuple[str, ...]:
    offered = cached(("offered", field), version(), lambda: _most_frequent(all_rated(), field))
    chosen = st.multiselect(
        label, offered, placeholder="All", on_change=clear_clicks, **_kept(field)
    )
    return tuple(chosen)


def _most_frequent(rated: Rated, field: str) -> list[str]:
    texts = rated.interviews[field].value_counts().head(_MOST).index
    return sorted(text for text in texts if text)


def _draw_period(rated: Rated) -> tuple[date | None, date | None]:
    when = rated.interviews["when"]
    first, last = day_of(when.iloc[0]), day_of(when.iloc[-1])
    days = st.date_input(
        "Period", [], first, last, format="DD/MM/YYYY", on_change=clear_clicks, **_kept("period")
    )
    return (days[0] if days else None), (days[1] if len(days) == 2 else None)


def day_of(moment: datetime) -> date:
    """The calendar day of a moment on its own clock."""
    return moment.date()


def _clear() -> None:
    clear_clicks()
    st.session_state.update(_EMPTY)


def _kept(key: str) -> dict[str, Any]:
    return autosave.in_address(key, _EMPTY[key])
