"""The interviews behind a finding or a mark on a chart, and the way into one of them."""

import zlib

import numpy as np
import pandas as pd
import streamlit as st
from numpy.typing import NDArray

from debrief_core.dates import short_date
from debrief_core.interview import Outcome, Stage
from debrief_core.patterns import Figure, Pattern, Rated, members_of_pattern
from pages.common.analysis import Analysis
from pages.common.text import plain
from pages.patterns.figures import draw_along
from pages.patterns.fragment import fragment
from pages.session.chosen import open_interview

_LISTED = 50
_BESIDE = 10


@fragment
def draw_members(analysis: Analysis, pattern: Pattern, figure: Figure, name: str) -> None:
    """What lies behind a finding, folded away beneath it: its numbers and its interviews."""
    draw_along(lambda: figure, name, "of this pattern")
    shown = st.expander(
        "The interviews behind it", type="compact", key=f"behind.{name}", on_change="rerun",
        icon=":material/list_alt:",
    )  # fmt: skip
    if shown.open:
        with shown:
            behind = analysis.cached(
                ("behind", name), lambda rated: members_of_pattern(rated, pattern)
            )
            draw_interviews(analysis, behind, name)


def draw_links(analysis: Analysis, chosen: NDArray[np.bool_]) -> None:
    """The newest of the chosen interviews, each a way in: short enough to stand beside a chart."""
    places = np.flatnonzero(chosen)[::-1]
    with st.container(gap=None):
        for place in places[:_BESIDE]:
            _draw_link(analysis.rated.interviews.iloc[place], int(place))
    if len(places) > _BESIDE:
        st.caption(f"The newest {_BESIDE} of {len(places):,}.")


def _draw_link(interview: pd.Series, place: int) -> None:
    label = f"{short_date(interview['when'])} · {plain(interview['company'] or 'no company')}"
    if st.button(label, key=f"link.{place}", type="tertiary"):
        open_interview("pages/interviews/page.py", str(interview["interview_id"]))


def draw_interviews(analysis: Analysis, chosen: NDArray[np.bool_], name: str) -> None:
    """A list of the chosen interviews, newest first; one of them can be opened."""
    places = np.flatnonzero(chosen)[::-1]
    listed = places[:_LISTED]
    # Another list is another widget: a row chosen in one is not the same row of the other.
    which = f"{name}.{zlib.crc32(listed.tobytes())}"
    table = analysis.cached(("listed", which), lambda rated: _table(rated, listed))
    event = st.dataframe(
        table, hide_index=True, on_select="rerun", selection_mode="single-row",
        key=f"listed.{which}", alt="Interviews",
    )  # fmt: skip
    if len(places) > _LISTED:
        st.caption(f"The newest {_LISTED} of {len(places):,}.")
    for row in event.selection.rows:
        _draw_way_in(analysis.rated.interviews.iloc[listed[row]], name)


def _table(rated: Rated, places: NDArray[np.int64]) -> pd.DataFrame:
    shown = rated.interviews.iloc[places][["when", "company", "role", "stage", "outcome"]]
    table = shown.assign(
        when=shown["when"].dt.date,
        stage=shown["stage"].map(lambda stage: Stage(stage).label),
        outcome=shown["outcome"].map(lambda outcome: Outcome(outcome).label),
    )
    return table.set_axis(["Held", "Company", "Role", "Stage", "Outcome"], axis=1)


def _draw_way_in(interview: pd.Series, name: str) -> None:
    company = plain(interview["company"] or "this interview")
    if st.button(f"Open {company}", key=f"open_{name}"):
        open_interview("pages/interviews/page.py", str(interview["interview_id"]))
