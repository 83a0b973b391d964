"""The list of interviews: what is looked for, and the table."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import pandas as pd
import streamlit as st

from debrief_core.dates import short_date
from debrief_core.interview import Outcome, Stage, Step, Verdict
from pages.common.text import apart, plain
from pages.session import autosave
from pages.session.chosen import choose, chosen_id

_TABLE = "interviews_table"
_CLICKED = "interviews_clicked"
CARDS = 20


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


def draw_list(shown: pd.DataFrame, total: int) -> None:
    """The interviews that fit; a press on one makes it the chosen one.

    `look.css` shows the cards on a narrow screen and the table on a wide one.
    """
    if shown.empty:
        st.info("No interview fits. Change the search or clear the filters.")
        return
    if len(shown) < total:
        st.caption(f"{len(shown)} of {total} interviews.")
    with st.container(key="interviews_wide"):
        _draw_table(shown)
    with st.container(key="interviews_narrow"):
        _draw_cards(shown)


def _draw_table(shown: pd.DataFrame) -> None:
    st.session_state.setdefault(_CLICKED, 0)
    event = st.dataframe(
        _table(shown),
        key=f"{_TABLE}.{st.session_state[_CLICKED]}",
        hide_index=True,
        on_select="rerun",
        selection_mode="single-cell",
        height=min(420, 35 * (len(shown) + 1) + 3),
        alt=f"{len(shown)} interviews, newest first",
        column_config={
            "Held": st.column_config.TextColumn(width="small"),
            "Worst": st.column_config.ProgressColumn(
                min_value=0,
                max_value=10,
                format="%d",
                width=70,
                help="The worst thing, as it first felt",
            ),
        },
    )
    if event.selection.cells:
        row = event.selection.cells[0][0]
        if row < len(shown):
            st.session_state[_CLICKED] += 1  # the next click on the same cell is heard as well
            choose(str(shown.iloc[row]["id"]))
            st.rerun()
    if chosen_id() is None:
        st.caption("Click a row to open it.")


def _draw_cards(shown: pd.DataFrame) -> None:
    """The newest as cards; the search finds the others."""
    cards = shown.head(CARDS).to_dict("records")
    labels = apart([f"Open {_name(each)}, {short_date(each['held_at'])}" for each in cards])
    for each, label in zip(cards, labels, strict=True):
        with st.container(border=True, gap="xsmall"):
            st.markdown(f"**{_name(each)}** {plain(each['role'])}")
            worst = "" if pd.isna(each["worst"]) else f" · worst {each['worst']} of 10"
            st.caption(f"{short_date(each['held_at'])} · {Outcome(each['outcome']).label}{worst}")
            st.button(label, key=f"open_{each['id']}", on_click=choose, args=(each["id"],))
    if len(shown) > CARDS:
        st.caption(f"The newest {CARDS} of {len(shown):,}. Search to find the others.")


def _name(card: dict[Hashable, Any]) -> str:
    return plain(card["company"] or "Untitled")


def _table(shown: pd.DataFrame) -> pd.DataFrame:
    second = shown["version_of"].notna().map({True: " (second version)", False: ""})
    return pd.DataFrame(
        {
            "Held": shown["held_at"].map(short_date),
            "Company": shown["company"].where(shown["company"] != "", "Untitled") + second,
            "Role": shown["role"],
            "Outcome": shown["outcome"].map(lambda o: Outcome(o).label),
            "Worst": shown["worst"],
            "Decision": [_decision(r.verdict, r.step) for r in shown.itertuples()],
        }
    )


def _decision(verdict: object, step: object) -> str:
    if isinstance(verdict, str) and verdict:
        return Verdict(verdict).label
    return "" if step == Step.DONE else "not finished"
