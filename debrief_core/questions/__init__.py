"""The questions that interviewers ask: noted, rated, remembered over interviews."""

from debrief_core.questions.entry import (
    joined,
    kept_apart,
    question_in,
    rated,
    read_questions,
    reworded,
    with_place_for_answer,
    with_questions,
)
from debrief_core.questions.memory import (
    Asked,
    Proposal,
    Remembered,
    asked_in,
    proposals,
    remember,
)

__all__ = [
    "Asked",
    "Proposal",
    "Remembered",
    "asked_in",
    "joined",
    "kept_apart",
    "proposals",
    "question_in",
    "rated",
    "read_questions",
    "remember",
    "reworded",
    "with_place_for_answer",
    "with_questions",
]
