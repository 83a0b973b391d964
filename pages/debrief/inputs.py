"""Inputs that several steps share."""

from typing import Any

import streamlit as st

from debrief_core.interview import Interview, severity_words
from pages.session.draft import Change, field

NOT_YET = "not rated yet"


def set_interview(name: str) -> Change:
    """Put what was entered into this field of the interview."""
    return lambda interview, entered: interview.model_validate({**dict(interview), name: entered})


def set_reflection(name: str) -> Change:
    """Put what was entered into this field of the reflection."""
    return lambda interview, entered: interview.reflecting(**{name: entered})


def severity_slider(
    label: str, interview: Interview, name: str, value: int | None, change: Change
) -> int | None:
    """A severity 0–10 that stays unrated until it is moved, with the scale's words on the thumb.

    A slider that began in the middle would suggest its own answer.
    """
    chosen: int | None = st.select_slider(
        label,
        [None, *range(11)],
        format_func=_severity_label,
        **field(interview, name, value, change),
    )
    return chosen


def number_slider(
    label: str, numbers: list[int], unit: str, bound: dict[str, Any], **rest: Any
) -> int | None:
    """A whole number that stays unset until it is moved."""
    chosen: int | None = st.select_slider(
        label,
        [None, *numbers],
        format_func=lambda n: "not set yet" if n is None else f"{n}{unit}",
        **bound,
        **rest,
    )
    return chosen


def _severity_label(severity: int | None) -> str:
    return NOT_YET if severity is None else f"{severity} · {severity_words(severity)}"
