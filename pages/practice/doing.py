"""Doing an exercise: it starts, its time runs, it ends with Done, and what was done is kept."""

from datetime import datetime

import streamlit as st

from debrief_core.concerns import concern_kind, concern_label
from debrief_core.dates import weekday_and_day
from debrief_core.interview import Practised
from debrief_core.practice import done_in_words, newest_first, with_exercise
from pages.common.cache import cached
from pages.common.extracts import extracted
from pages.common.text import on_accent, plain
from pages.practice.clock import draw_clock
from pages.session.draft import save
from pages.session.journal import the_journal, version
from pages.session.notices import notice
from pages.session.request import now

_STARTED = "exercise_started"


def draw_doing(kind: str, *, leads: bool) -> None:
    """Start; then the time that is left, and Done. Where cards lead, theirs is the main button."""
    started = _started(kind)
    if started is None:
        label = "Start the exercise"
        st.button(
            on_accent(label) if leads else label,
            key="start_exercise",
            type="primary" if leads else "secondary",
            on_click=_start,
            args=(kind,),
        )
    else:
        draw_clock(started, concern_kind(kind).practise.minutes)
        with st.container(horizontal=True):
            st.button(
                on_accent("Done"), key="end_exercise", type="primary", on_click=_done, args=(kind,)
            )
            st.button("Stop without keeping", key="drop_exercise", type="tertiary", on_click=_drop)
    if words := done_in_words(_all_done(), kind, now().tzinfo):
        st.markdown(f":material/check: {words}")


def draw_history(most: int = 5) -> None:
    """The exercises that were done last."""
    done = _all_done()[:most]
    if not done:
        return
    st.header("What you have done", anchor=False)
    for each in done:
        day = each.done_at.astimezone(now().tzinfo)
        title = concern_kind(each.kind).practise.title
        label = plain(concern_label(each.kind))
        st.markdown(f"- {weekday_and_day(day)}: **{title}**, {each.minutes} min, for “{label}”")


def _started(kind: str) -> datetime | None:
    running: tuple[str, datetime] | None = st.session_state.get(_STARTED)
    return running[1] if running and running[0] == kind else None


def _start(kind: str) -> None:
    st.session_state[_STARTED] = (kind, now())


def _drop() -> None:
    st.session_state.pop(_STARTED, None)


def _done(kind: str) -> None:
    started = _started(kind) or now()
    interviews = [i for i in the_journal().interviews() if i.version_of is None]
    held = [interview for interview in interviews if interview.held_at <= now()]
    if not interviews:
        notice("Well done. Your journal holds no interview yet, so this was not kept.")
    else:
        latest = held[-1] if held else interviews[0]
        if save(with_exercise(latest, kind, started, now()), latest) is None:
            return
    _drop()


def _all_done() -> list[Practised]:
    return cached("exercises done", version(), _gathered)


def _gathered() -> list[Practised]:
    parts = extracted("exercises", lambda interview: interview.practised).values()
    return newest_first(one for done in parts for one in done)
