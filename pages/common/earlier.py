"""What a text said before, and two versions of one that were written at the same time."""

from collections.abc import Iterator
from itertools import count

import streamlit as st

from debrief_core.dates import day_and_time
from debrief_core.interview import (
    EarlierText,
    Interview,
    earlier_texts,
    texts_of,
    with_text,
    without_conflict,
)
from pages.common.text import numbered
from pages.session.draft import draft_interview, press
from pages.session.recovery import path_of
from pages.session.unsaved import take_wish_for_earlier

_MOST = 30
_NAMES = {
    "happened": "What keeps going round",
    "words": "What exactly was it",
    "evidence_for": "Signs it was bad",
    "evidence_against": "Signs it was not so bad",
    "question": "The question",
    "said": "What I said",
    "would_say": "What I would say now",
    "claim": "The proof",
    "where": "Where to check it",
    "drawn_to": "What made you want the job",
    "friend": "To a friend in my place I would say",
    "in_a_year": "In a year this will be",
    "edited": "A paragraph of the letter",
    "answer": "What you would say now",
    "reason": "Why you want the job",
}


def draw_versions() -> None:
    """Texts that were changed in two places at once, and the earlier ones that were asked for."""
    interview = draft_interview()
    if interview is None:
        return
    conflicts = dict.fromkeys(one.field for one in interview.earlier if one.conflict)
    others = count(1)
    for place, path in enumerate(conflicts, start=1):
        _draw_conflict(interview, path, place, others)
    if field := take_wish_for_earlier():
        asked_for = path_of(interview, field)
        if asked_for:
            _draw_earlier(interview, asked_for)


def name_of(path: str) -> str:
    """What a text is called on the page, by the last part of its path."""
    last = path.rpartition(".")[2]
    return _NAMES.get(last, last.replace("_", " ").removeprefix("own ").capitalize())


def _draw_conflict(interview: Interview, path: str, place: int, numbers: Iterator[int]) -> None:
    """Both versions; `place` and `numbers` tell its buttons from those of other texts."""
    others = [one for one in earlier_texts(interview, path) if one.conflict]
    with st.container(border=True, key=f"conflict.{path}"):
        st.markdown(
            f"**{name_of(path)}: it was changed in two places at the same time.** Both versions "
            "are kept. Which one shall stand?"
        )
        columns = st.columns(1 + len(others))
        with columns[0]:
            st.caption("It says now")
            st.text(texts_of(interview).get(path, ""))
            st.button(
                numbered("Keep this one", place), key=f"keep.{path}", on_click=_settle, args=(path,)
            )
        for nth, (column, other) in enumerate(zip(columns[1:], others, strict=True)):
            with column:
                st.caption("The other one says")
                st.text(other.words)
                st.button(
                    numbered("Take this one instead", next(numbers)),
                    key=f"take_other.{path}.{nth}",
                    on_click=_take,
                    args=(path, other.words),
                )


@st.dialog("What it said before")
def _draw_earlier(interview: Interview, path: str) -> None:
    found = earlier_texts(interview, path)[:_MOST]
    st.caption(f"{name_of(path)}. Every version of the last 30 days.")
    if not found:
        st.markdown("Nothing else yet.")
    for nth, one in enumerate(found):
        _draw_version(interview, path, one, nth)


def _draw_version(interview: Interview, path: str, one: EarlierText, nth: int) -> None:
    until = day_and_time(one.until.astimezone(interview.held_locally.tzinfo))
    with st.container(border=True):
        st.caption(f"Until {until}")
        st.text(one.words)
        if st.button(f"Take this back ({nth + 1})", key=f"back.{nth}"):
            _take(path, one.words)
            st.rerun()


def _settle(path: str) -> None:
    press(lambda interview: without_conflict(interview, path))


def _take(path: str, words: str) -> None:
    press(lambda interview: without_conflict(with_text(interview, path, words), path))
