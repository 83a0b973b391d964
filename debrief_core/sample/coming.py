"""The interview of the sample that is still to come."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from debrief_core.interview import (
    Format,
    Interview,
    Model,
    Preparation,
    PreparedQuestion,
    Stage,
)


class Coming(Model):
    """It lies so many `days` ahead; `sheet` is what was prepared, beside the questions."""

    id: str
    days: int
    clock: time
    zone: str = "Europe/London"
    company: str
    role: str
    stage: Stage
    format: Format
    expected_questions: tuple[str, ...]
    sheet: Preparation


def prepared(coming: Coming, now: datetime) -> Interview:
    """The interview, so many days after the day of `now`."""
    zone = ZoneInfo(coming.zone)
    day = now.astimezone(zone).date() + timedelta(days=coming.days)
    questions = tuple(
        PreparedQuestion(id=f"{coming.id}-{nth}", words=words)
        for nth, words in enumerate(coming.expected_questions, start=1)
    )
    return Interview(
        id=coming.id,
        company=coming.company,
        role=coming.role,
        held_at=datetime.combine(day, coming.clock, zone),
        zone=coming.zone,
        stage=coming.stage,
        format=coming.format,
        preparation=coming.sheet.model_copy(update={"questions": questions}),
    )
