"""Inputs that several steps share."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from debrief_core.interview import Concern, Interview, severity_words
from pages.common.interview_form import set_interview
from pages.session.autosave import as_default
from pages.session.draft import Change, field

SEVERITIES = tuple(range(11))
CHANCES = tuple(range(0, 101, 10))


def set_reflection(name: str) -> Change:
    """Put what was entered into this field of the reflection."""
    return lambda interview, entered: interview.reflecting(**{name: entered})


def set_concern(kind: str, name: str) -> Change:
    """Put what was entered into this field of the concern of that kind."""

    def change(interview: Interview, entered: object) -> Interview:
        concern = interview.reflection.concern(kind) or Concern(kind=kind)
        changed = Concern.model_validate({**dict(concern), name: entered})
        return interview.model_copy(
            update={"reflection": interview.reflection.with_concern(changed)}
        )

    return change


def severity_scale(
    label: str, interview: Interview, name: str, value: int | None, change: Change
) -> None:
    """A severity 0–10 with one tap; nothing is chosen until then.

    A scale that began in the middle would suggest its own answer.
    """
    _scale(label, SEVERITIES, name, field(interview, name, value, change))


def in_words(label: str, severity: int | None) -> str:
    """The label of a scale, with what the chosen number means."""
    return label if severity is None else f"{label} · {severity} of 10: {severity_words(severity)}"


def chance_scale(label: str, interview: Interview) -> None:
    """The chance of advancing in per cent with one tap; an imported 33 % stands at 30."""
    chance = interview.expected
    shown = None if chance is None else round(chance * 10) * 10
    _scale(label, CHANCES, "expected", field(interview, "expected", shown, _set_expected))


def wanted_scale(label: str, interview: Interview) -> None:
    """How much the job is wanted, 0–10, with one tap."""
    _scale(
        label, SEVERITIES, "wanted",
        field(interview, "wanted", interview.wanted, set_interview("wanted")),
        help="0: not at all. 10: more than any other.",
    )  # fmt: skip


def _scale(
    label: str, numbers: Sequence[int], name: str, bound: dict[str, Any], **rest: Any
) -> None:
    """A row of numbers that fills the width: the look of its key is in `common/look.css`."""
    with st.container(key=f"scale_{name}"):
        st.segmented_control(
            label, numbers, width="stretch", wrap=False, **as_default(bound), **rest
        )


def _set_expected(interview: Interview, percent: int | None) -> Interview:
    chance = None if percent is None else percent / 100
    return set_interview("expected")(interview, chance)
