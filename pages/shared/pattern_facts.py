"""The facts on the Patterns page: every chart, and the interviews behind what is clicked on."""

from collections.abc import Callable

import numpy as np
import streamlit as st

from debrief_core.interview import Outcome, Stage
from debrief_core.patterns import (
    Figure,
    Narrowing,
    Rated,
    Report,
    behind_marks,
    behind_pattern,
    charts,
    journal_facts,
    narrowed,
    report_pdf,
)
from pages.shared.choice import open_interview
from pages.shared.layout import plain
from pages.shared.pattern_figures import (
    Mark,
    clear_clicks,
    draw_along,
    draw_chart,
    draw_figure,
)
from pages.shared.pattern_findings import show_behind, shown_behind
from pages.shared.pattern_page import Look
from pages.shared.visit import the_journal, today

_SHOWN_AT_FIRST = 6
_LISTED = 50


def draw_facts(look: Look) -> None:
    """Sentences that are true of the journal and claim nothing beyond it."""
    facts = look.kept("facts", journal_facts)
    st.markdown("\n".join(f"- {plain(fact.sentence)}" for fact in facts))


def draw_section(look: Look, title: str, make: Callable[[Rated], Figure], empty: str) -> list[Mark]:
    """One chart under its heading; `empty` says what it waits for."""
    st.subheader(title, anchor=False)
    figure = look.kept(title, make)
    if figure.rows.empty:
        st.caption(empty)
        return []
    return draw_figure(figure)


def draw_severities(look: Look) -> list[Mark]:
    """One small chart a concern, the most frequent first; the others on request."""
    st.subheader("Over time", anchor=False)
    st.markdown(
        "How severe each concern was: a blue dot is what you felt, an orange diamond what you "
        "thought after a second look. A line is drawn only where a trend is more than chance."
    )
    lines = {pattern.concern for pattern in look.patterns if pattern.question == "trend"}
    figures = look.kept("severity", lambda rated: charts.severity_figures(rated, lines))
    everything = len(figures) <= _SHOWN_AT_FIRST or st.toggle(
        f"Show all {len(figures)} concerns", key="all_concerns"
    )
    clicked: list[Mark] = []
    grid = st.grid(3, min_column_width=220, gap="small")
    for figure in figures if everything else figures[:_SHOWN_AT_FIRST]:
        with grid.cell():
            st.markdown(plain(figure.title))
            clicked += draw_chart(figure, figure.name)
    overview = look.kept("severity along", lambda rated: charts.severity_overview(rated, lines))
    draw_along(overview, "severity")
    return clicked


def draw_comparison(look: Look) -> None:
    """Two periods side by side, the two halves of the journal at first."""
    shown = st.expander("Compare two periods", key="compare", on_change="rerun")
    if not shown.open:
        return
    with shown:
        when = look.rated.interviews["when"]
        first, middle, last = (when.iloc[i].date() for i in (0, len(when) // 2, -1))
        one, other = st.columns(2)
        with one:
            earlier = st.date_input(
                "One period", (first, middle), key="earlier", format="DD/MM/YYYY"
            )
        with other:
            later = st.date_input("The other", (middle, last), key="later", format="DD/MM/YYYY")
        if len(earlier) == 2 and len(later) == 2:
            parts = [
                narrowed(look.rated, Narrowing(first_day=a, last_day=b))
                for a, b in (earlier, later)
            ]
            draw_figure(charts.comparing_figure(*parts), "comparing")


def draw_interviews(look: Look, clicked: list[Mark]) -> None:
    """The interviews behind what was clicked on, newest first; one of them can be opened."""
    st.subheader("Interviews", anchor=False)
    pattern = shown_behind()
    chosen = behind_marks(look.rated, clicked)
    if pattern is not None:
        chosen &= behind_pattern(look.rated, pattern)
    if pattern is not None or clicked:
        st.markdown(
            f"{int(chosen.sum()):,} of {len(look.rated):,} interviews lie behind what you chose."
        )
        st.button("Show all again", key="clear_clicks", type="tertiary", on_click=_show_all)
    else:
        st.caption("Click on a mark in a chart to see the interviews behind it.")
    _draw_list(look.rated, np.flatnonzero(chosen)[::-1])


def _show_all() -> None:
    clear_clicks()
    show_behind(None)


def _draw_list(rated: Rated, places: "np.ndarray[tuple[int], np.dtype[np.int64]]") -> None:
    shown = rated.interviews.iloc[places[:_LISTED]]
    table = shown[["when", "company", "role", "stage", "outcome"]].assign(
        when=shown["when"].dt.date,
        stage=shown["stage"].map(lambda stage: Stage(stage).label),
        outcome=shown["outcome"].map(lambda outcome: Outcome(outcome).label),
    )
    event = st.dataframe(
        table.set_axis(["Held", "Company", "Role", "Stage", "Outcome"], axis=1), hide_index=True,
        on_select="rerun", selection_mode="single-row", key="behind", alt="Interviews",
    )  # fmt: skip
    if len(places) > _LISTED:
        st.caption(f"The newest {_LISTED} of {len(places):,}.")
    rows = event.selection.rows
    if rows and rows[0] < len(shown):
        interview = shown.iloc[rows[0]]
        if st.button(f"Open {plain(interview['company'] or 'this interview')}", key="open_behind"):
            open_interview("pages/interviews.py", str(interview["interview_id"]))


def draw_report_button(look: Look) -> None:
    """The page on two sheets of paper, made when the button is pressed."""
    facts = look.kept("facts", journal_facts)
    paper = look.kept("paper", lambda _: the_journal().profile().paper)
    report = Report(look.rated, look.patterns, facts, today(), paper)
    st.download_button(
        "Two pages as PDF", lambda: report_pdf(report), "interview-patterns.pdf",
        "application/pdf", key="report", icon=":material/picture_as_pdf:", on_click="ignore",
    )  # fmt: skip
