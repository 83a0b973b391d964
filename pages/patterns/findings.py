"""The findings at the top of the Patterns page, and the concern that is worked on."""

from dataclasses import dataclass
from typing import Literal

import streamlit as st

from debrief_core.concerns import concern_label
from debrief_core.dates import full_date
from debrief_core.interview import Focus
from debrief_core.patterns import (
    NOT_LUCK,
    Pattern,
    charts,
    how_sure,
    latest_in_words,
    to_tell,
)
from debrief_core.patterns.frames import by_frequency
from pages.common.analysis import Analysis
from pages.common.text import apart, on_accent, plain
from pages.patterns.figures import draw_chart
from pages.patterns.interviews import draw_members
from pages.session.journal import the_journal
from pages.session.problems import problems_said
from pages.session.request import now

MOST = 4
_CHOICE = "focus_choice"
_PICKER = "focus_picker"


@dataclass(frozen=True)
class _Labels:
    """What the buttons of a card are called; no two cards call theirs alike."""

    sure: str
    step: str


def draw_cards(analysis: Analysis) -> None:
    """Each finding on a card, two across: its picture, how sure it is, and what to do next."""
    told = to_tell(analysis.patterns)
    shown = told[:MOST]
    first = next((i for i, p in enumerate(shown) if p.next_step.is_practice), None)
    labels = _labels(shown)
    with st.grid(2, min_column_width=320, gap="small"):
        for place, pattern in enumerate(shown):
            with st.container(border=True, key=f"finding.{place}", height="stretch", gap="xsmall"):
                _draw_finding(analysis, pattern, place, labels[place], main=place == first)
    if len(told) > MOST:
        st.caption(f"The strongest {MOST} of {len(told)} patterns.")


def _labels(shown: list[Pattern]) -> list[_Labels]:
    sure = apart([_sure(pattern) for pattern in shown])
    steps = apart([pattern.next_step.words for pattern in shown])
    return [_Labels(*both) for both in zip(sure, steps, strict=True)]


def _sure(pattern: Pattern) -> str:
    if not pattern.concern:
        return "How sure?"
    return f"{plain(concern_label(pattern.concern))}: how sure?"


def _draw_finding(
    analysis: Analysis, pattern: Pattern, place: int, labels: _Labels, *, main: bool
) -> None:
    figure = analysis.cached(
        ("finding", place), lambda rated: charts.pattern_figure(rated, pattern)
    )
    st.markdown(f"**{plain(pattern.sentence)}**")
    draw_chart(figure, f"finding.{place}", click=False)
    with st.container(horizontal=True, vertical_alignment="center"):
        _draw_next_step(pattern, place, labels.step, main=main)
        with st.popover(labels.sure, type="tertiary"):
            st.caption(f"It rests on {pattern.rests_on}.")
            st.markdown(f"**{NOT_LUCK}**")
            with st.expander("How we checked", type="compact"):
                st.markdown(how_sure(pattern))
            _draw_focus_button(analysis, pattern, place)
            draw_members(analysis, pattern, figure, f"finding.{place}")


def _draw_next_step(pattern: Pattern, place: int, words: str, *, main: bool) -> None:
    if pattern.next_step.is_practice:
        first: Literal["primary", "secondary"] = "primary" if main else "secondary"
        label = on_accent(words) if main else words
        if st.button(label, key=f"practise.{place}", type=first):
            st.switch_page("pages/practice/page.py")
    else:
        st.markdown(words)


def _draw_focus_button(analysis: Analysis, pattern: Pattern, place: int) -> None:
    if pattern.concern and (analysis.focus is None or analysis.focus.concern != pattern.concern):
        st.button(
            "Work on this", key=f"focus.{place}", type="tertiary",
            on_click=set_focus, args=(pattern.concern,),
        )  # fmt: skip


def draw_focus(analysis: Analysis) -> None:
    """The one concern worked on now: its latest ratings and its chart, or the choice of one."""
    concerns = analysis.cached("concerns", by_frequency)
    if analysis.focus is None:
        _draw_choice(concerns)
        return
    concern = analysis.focus.concern
    since = analysis.focus.chosen_at.astimezone(now().tzinfo)
    with st.container(border=True, key="focus"):
        label = plain(concern_label(concern))
        st.markdown(f"**You work on “{label}”** since {full_date(since)}.")
        st.markdown(plain(latest_in_words(analysis.rated, concern)))
        lines = any(p.about_focus for p in analysis.patterns)
        figure = analysis.cached(
            ("focus", concern), lambda rated: charts.severity_figure(rated, concern, line=lines)
        )
        draw_chart(figure, "focus", click=False)
        st.caption(
            "Its trend is tested by itself, from the interviews after your choice. Changing to "
            "another concern starts a new count."
        )
        with st.container(horizontal=True):
            picker = st.popover("Change", type="tertiary", key=_PICKER, on_change="rerun")
            if picker.open:
                with picker:
                    _draw_picker(concerns, "Work on this instead")
            st.button("Stop", key="stop_focus", type="tertiary", on_click=set_focus, args=(None,))


def _draw_choice(concerns: list[str]) -> None:
    picker = st.popover(
        "Work on one concern", icon=":material/target:", key=_PICKER, on_change="rerun"
    )
    if not picker.open:
        return
    with picker:
        st.markdown(
            "Choose one concern to work on. From then on its trend is tested by itself, so it "
            "shows with fewer interviews. Only interviews after the choice count."
        )
        _draw_picker(concerns, "Work on this")


def _draw_picker(concerns: list[str], label: str) -> None:
    """The concern is read when the button is pressed: choosing alone runs nothing."""
    st.selectbox("Concern", concerns, key=_CHOICE, format_func=concern_label, on_change="ignore")
    st.button(label, key="set_focus", on_click=_set_chosen_focus)


def _set_chosen_focus() -> None:
    set_focus(st.session_state[_CHOICE])


@problems_said()
def set_focus(concern: str | None) -> None:
    """Work on this concern from now on, or on none."""
    the_journal().set_focus(Focus(concern=concern, chosen_at=now()) if concern else None)
