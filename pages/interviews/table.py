"""The list of interviews: what is looked for, and the table."""

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from debrief_core.interview import Outcome, Stage, Step, Verdict
from pages.session import autosave
from pages.session.chosen import choose, chosen_id

_TABLE = "interviews_table"


@dataclass(frozen=True)
class Filter:
    """What the visitor looks for; empty parts let everything through."""

    words: str
    stages: tuple[Stage, ...]
    outcomes: tuple[Outcome, ...]


def draw_filters(interviews: pd.DataFrame) -> Filter:
    """Search and filters; few interviews need none."""
    if len(interviews) < 5:
        return Filter("", (), ())
    words = st.text_input(
        "Search", key="find", type="search", placeholder="Company or role", live=True
    )
    with st.popover("Filter", icon=":material/filter_list:"):
        stages = st.pills(
            "Stage",
            list(Stage),
            selection_mode="multi",
            format_func=lambda s: s.label.capitalize(),
            **autosave.in_address("find_stage", []),
        )
        outcomes = st.pills(
            "Outcome",
            list(Outcome),
            selection_mode="multi",
            format_func=lambda o: o.label.capitalize(),
            **autosave.in_address("find_outcome", []),
        )
    return Filter(words or "", tuple(stages), tuple(outcomes))


def filtered(interviews: pd.DataFrame, wanted: Filter) -> pd.DataFrame:
    """The rows that fit, newest first."""
    text = interviews["company"] + " " + interviews["role"]
    fits = text.str.contains(wanted.words.strip(), case=False, regex=False)
    if wanted.stages:
        fits &= interviews["stage"].isin(wanted.stages)
    if wanted.outcomes:
        fits &= interviews["outcome"].isin(wanted.outcomes)
    return interviews[fits].sort_values("held_at", ascending=False)


def draw_table(shown: pd.DataFrame, total: int) -> None:
    """The table; a chosen row becomes the chosen interview."""
    if shown.empty:
        st.info("No interview fits. Change the search or clear the filters.")
        return
    if len(shown) < total:
        st.caption(f"{len(shown)} of {total} interviews.")
    event = st.dataframe(
        _table(shown),
        key=_TABLE,
        hide_index=True,
        on_select="rerun",
        selection_mode="single-row",
        height=min(420, 35 * (len(shown) + 1) + 3),
        alt=f"{len(shown)} interviews, newest first",
        column_config={
            "Held": st.column_config.DateColumn(format="D MMM YYYY"),
            "Worst": st.column_config.ProgressColumn(
                min_value=0,
                max_value=10,
                format="%d",
                width="small",
                help="The severest concern, as first felt",
            ),
        },
    )
    rows = event.selection.rows
    if rows and rows[0] < len(shown):
        choose(str(shown.iloc[rows[0]]["id"]))
    elif chosen_id() is None:
        st.caption("Tap the box at the left of a row to open it.")


def _table(shown: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Held": shown["held_at"].dt.date,
            "Company": shown["company"].where(shown["company"] != "", "Untitled")
            + shown["version_of"].notna().map({True: " (second version)", False: ""}),
            "Role": shown["role"],
            "Outcome": shown["outcome"].map(lambda o: Outcome(o).label),
            "Worst": shown["worst"],
            "Decision": [_decision(r.verdict, r.step) for r in shown.itertuples()],
            "Stage": shown["stage"].map(lambda s: Stage(s).label if s else ""),
        }
    )


def _decision(verdict: object, step: object) -> str:
    if isinstance(verdict, str) and verdict:
        return Verdict(verdict).label
    return "" if step == Step.DONE else "not finished"
