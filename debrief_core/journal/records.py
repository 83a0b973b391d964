"""From an interview to the rows that hold it."""

from datetime import UTC, datetime, timedelta
from typing import Any

from debrief_core.interview import Interview
from debrief_core.journal.documents import write_document

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_COPIED = {"id", "revision", "version_of", "zone", "company", "role", "wanted", "expected"}


def microseconds(moment: datetime) -> int:
    """The moment as the tables keep it: whole microseconds since 1970 in UTC."""
    return (moment - EPOCH) // timedelta(microseconds=1)


def interview_row(owner: str, interview: Interview, at: int) -> dict[str, Any]:
    """The columns of an interview: what lists and charts read, and the document."""
    reflection = interview.reflection
    felt = [concern.felt for concern in reflection.concerns if concern.felt is not None]
    return {
        "owner": owner,
        "at": at,
        **interview.model_dump(include=_COPIED),
        "held_at": microseconds(interview.held_at),
        "deleted_at": microseconds(interview.deleted_at) if interview.deleted_at else None,
        "stage": interview.stage.value,
        "format": interview.format.value,
        "outcome": interview.outcome.value,
        "outcome_on": interview.outcome_on.isoformat() if interview.outcome_on else None,
        "gut": reflection.gut,
        "verdict": reflection.decision.verdict.value if reflection.decision else None,
        "step": reflection.step.value,
        "worst": max(felt, default=None),
        "concerns": len(reflection.concerns),
        "letter_sent": interview.letter_sent,
        "has_draft_letter": any(letter.sent_on is None for letter in interview.letters),
        "document": write_document(interview),
    }


def rating_rows(owner: str, interview: Interview) -> list[dict[str, Any]]:
    """One row a concern; a kind that the finished rating step offered in vain is a 0.

    A deleted interview has none.
    """
    if interview.deleted_at:
        return []
    reflection = interview.reflection
    key = {"owner": owner, "interview_id": interview.id}
    chosen = [
        {**key, "concern": c.kind, "felt": c.felt, "considered": c.considered, "basis": c.basis}
        for c in reflection.concerns
    ]
    offered = reflection.offered if reflection.rated_at else ()
    named = {concern.kind for concern in reflection.concerns}
    left = [kind for kind in dict.fromkeys(offered) if kind not in named]
    zero = {"felt": 0, "considered": None, "basis": None}
    return [*chosen, *({**key, "concern": kind, **zero} for kind in left)]
