"""Which interview it is: the fields for it, wherever they are drawn."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import streamlit as st

from debrief_core.interview import Format, Interview, Stage
from pages.session.autosave import as_default
from pages.session.draft import Change, field


def set_interview(name: str) -> Change:
    """Put what was entered into this field of the interview."""
    return lambda interview, entered: interview.model_validate({**dict(interview), name: entered})


def draw_names(interview: Interview) -> None:
    """The company and the role."""
    with st.grid(2, min_column_width=240):
        for name, label in (("company", "Company"), ("role", "Role")):
            st.text_input(
                label,
                max_chars=300,
                autocomplete="off",
                **field(interview, name, getattr(interview, name), set_interview(name)),
            )


def draw_when(interview: Interview, label: str) -> None:
    """The day and the hour it begins, on the clock of the place."""
    held = interview.held_locally.replace(tzinfo=None)
    st.datetime_input(label, format="DD/MM/YYYY", **field(interview, "held_at", held, _set_when))


def draw_stage_and_format(interview: Interview) -> None:
    """Both can be left open."""
    st.pills("Stage", Stage.choices(), format_func=_capitalised, **_word(interview, "stage"))
    st.pills("Format", Format.choices(), format_func=_capitalised, **_word(interview, "format"))


def _word(interview: Interview, name: str) -> dict[str, Any]:
    """Bind a choice that may be taken back: nothing chosen is not said yet."""
    return as_default(
        field(
            interview,
            name,
            getattr(interview, name) or None,
            lambda i, entered: set_interview(name)(i, entered or ""),
        )
    )


def _capitalised(word: Stage | Format) -> str:
    return word.label.capitalize()


def _set_when(interview: Interview, entered: datetime | None) -> Interview:
    if entered is None:
        return interview
    held_at = entered.replace(tzinfo=ZoneInfo(interview.zone))
    return set_interview("held_at")(interview, held_at)
