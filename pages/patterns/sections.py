"""The charts of the Patterns page: one question at a time, and the interviews behind its marks."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import streamlit as st

from debrief_core.patterns import Figure, Rated, charts, members_of_marks
from debrief_core.patterns.frames import by_frequency
from debrief_core.patterns.frames.before_after import change_at, change_in_words, split_at
from pages.common.analysis import Analysis
from pages.common.text import plain
from pages.patterns.figures import Mark, clear_clicks, draw_along, draw_chart, draw_figure
from pages.patterns.fragment import fragment
from pages.patterns.interviews import draw_interviews
from pages.session import autosave

_SHOWN_AT_FIRST = 6
_FIRST = "time"


@dataclass(frozen=True)
class Section:
    """A question to the journal: its label, its chart, and what it waits for."""

    label: str
    draw: Callable[[Analysis], list[Mark]]
    clickable: bool = True


def _one(
    name: str, make: Callable[[Rated], Figure], waits: str
) -> Callable[[Analysis], list[Mark]]:
    def draw(analysis: Analysis) -> list[Mark]:
        figure = analysis.cached(name, make)
        if figure.rows.empty:
            st.caption(waits)
            return []
        return draw_figure(figure)

    return draw


def _draw_places(analysis: Analysis) -> list[Mark]:
    """Concerns by kinds of interview; on a narrow screen the table scrolls sideways."""
    figure = analysis.cached("places", lambda rated: charts.places_figure(rated, analysis.patterns))
    if figure.rows.empty:
        st.caption("With four interviews of one kind and four of another, they are compared here.")
        return []
    st.markdown(plain(figure.title))
    columns = figure.rows["place"].nunique()
    with st.grid(1, min_column_width=230 + 56 * columns, wrap=False):
        clicked = draw_chart(figure, figure.name)
    draw_along(lambda: figure, figure.name)
    return clicked


def _draw_severities(analysis: Analysis) -> list[Mark]:
    """One small chart a concern, the most frequent first; the others on request."""
    st.markdown(
        "How severe each concern was. A blue dot is your first feeling, an orange diamond your "
        "second look. A line is drawn only where a change is a pattern."
    )
    total = len(analysis.cached("concerns", by_frequency))
    everything = total <= _SHOWN_AT_FIRST or st.toggle(
        f"Show all {total} concerns", key="all_concerns"
    )
    clicked: list[Mark] = []
    grid = st.grid(3, min_column_width=220, gap="small", vertical_alignment="bottom")
    for figure in _severities(analysis, None if everything else _SHOWN_AT_FIRST):
        with grid.cell():
            st.markdown(plain(figure.title))
            clicked += draw_chart(figure, figure.name)
    draw_along(
        lambda: analysis.cached(
            "severity along", lambda rated: charts.severity_overview(rated, analysis.with_a_trend())
        ),
        "severity",
    )
    return clicked


def _severities(analysis: Analysis, most: int | None) -> list[Figure]:
    return analysis.cached(
        ("severity", most),
        lambda rated: charts.severity_figures(rated, analysis.with_a_trend(), most),
    )


def _draw_before_after(analysis: Analysis) -> list[Mark]:
    """Before and after a day that changed something; a description, never a claim."""
    days = analysis.rated.interviews["when"].dt.date
    middle = days.iloc[len(days) // 2]
    day = st.date_input(
        "Compare before and after this day", middle, days.iloc[0], days.iloc[-1],
        format="DD/MM/YYYY", help="The day of a course, a coach, or a new approach.",
        **autosave.in_address("day", middle),
    )  # fmt: skip
    if not isinstance(day, date):
        return []
    st.markdown(f"**{plain(change_in_words(change_at(analysis.rated, day), day))}**")
    before, since = split_at(analysis.rated, day)
    if len(before) and len(since):
        draw_figure(charts.comparing_figure(before, since), "comparing")
    return []


SECTIONS = {
    "time": Section("Over time", _draw_severities),
    "often": Section(
        "How often", _one("ranking", charts.ranking_figure, "Nothing is rated yet.")
    ),
    "grid": Section(
        "Everything at once", _one("heat", charts.heat_figure, "Nothing is rated yet.")
    ),
    "places": Section(
        "Where it is worse",
        _draw_places,
    ),
    "second": Section(
        "First feeling, second look",
        _one(
            "gap", charts.gap_figure,
            "Once you have looked at an interview again as a whole, both feelings stand "
            "here.",
        ),
    ),
    "chances": Section(
        "Chances and outcomes",
        _one(
            "reliability", charts.reliability_figure,
            "Answers to interviews that are at least 45 days old will stand here against the "
            "chances you gave yourself.",
        ),
    ),
    "letters": Section(
        "With and without a letter",
        _one(
            "letters", charts.letters_figure,
            "Answers to interviews with and without a letter will stand here.",
        ),
    ),
    "periods": Section("Before and after", _draw_before_after, clickable=False),
}  # fmt: skip


@fragment
def draw_sections(analysis: Analysis) -> None:
    """The choice of a question, its chart, and the interviews behind what is clicked on."""
    chosen = st.pills(
        "Question", list(SECTIONS), default=_FIRST, required=True,
        format_func=lambda name: SECTIONS[name].label, **autosave.in_address("chart", _FIRST),
    )  # fmt: skip
    section = SECTIONS[chosen or _FIRST]
    _draw_clicked(analysis, section.draw(analysis), clickable=section.clickable)


def _draw_clicked(analysis: Analysis, clicked: list[Mark], *, clickable: bool) -> None:
    st.subheader("Interviews", anchor=False)
    chosen = members_of_marks(analysis.rated, clicked)
    if clicked:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(
                f"{int(chosen.sum()):,} of {len(analysis.rated):,} interviews lie behind what you "
                "chose."
            )
            st.button("Show all again", key="clear_clicks", type="tertiary", on_click=clear_clicks)
    elif clickable:
        st.caption("Click on a mark in the chart to see the interviews behind it.")
    draw_interviews(analysis, chosen, "chart")
