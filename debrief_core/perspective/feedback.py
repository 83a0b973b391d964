"""What the employer said beside what was thought and felt: facts, nothing claimed."""

from collections import Counter
from datetime import datetime

from debrief_core.interview import Concern, EmployerSaid, Feedback, Interview, Outcome

WITH_A_REASON = frozenset({Outcome.ADVANCED, Outcome.OFFER, Outcome.REJECTED})
"""Outcomes after which an employer may have said why."""


def may_have_a_reason(interview: Interview) -> bool:
    """Whether the outcome is one that an employer may give a reason for."""
    return interview.outcome in WITH_A_REASON


def weighed_concerns(interview: Interview) -> list[Concern]:
    """The concerns to hold against the reason: those that were felt at all, the worst first."""
    felt = [concern for concern in interview.reflection.concerns if concern.felt]
    return sorted(felt, key=lambda concern: concern.felt or 0, reverse=True)


def with_reason_opened(interview: Interview, now: datetime) -> Interview:
    """The interview with its prediction closed: from `now` on the two stand side by side."""
    if interview.feedback.opened_at:
        return interview
    opened = Feedback.model_validate({**dict(interview.feedback), "opened_at": now})
    return interview.model_copy(update={"feedback": opened})


def feedback_in_words(interview: Interview) -> str:
    """How many of the concerns the reason confirmed, refuted or left out; empty if none is told."""
    told = [concern.employer for concern in weighed_concerns(interview) if concern.employer]
    if not told:
        return ""
    counts = Counter(told)
    parts = [f"{said.label}: {counts[said]}" for said in EmployerSaid if counts[said]]
    things = "thing" if len(told) == 1 else "things"
    return f"Of the {len(told)} {things} that worried you, {', '.join(parts)}."
