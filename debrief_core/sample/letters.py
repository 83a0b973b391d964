"""The letters that went out, as the data file tells them: whole records, as a sent one is kept."""

from datetime import date, timedelta

from debrief_core.dates import weekday_and_day
from debrief_core.interview import (
    Interview,
    Letter,
    LetterKind,
    MissedPoint,
    Model,
    Paragraph,
    Point,
    Profile,
    Recipient,
    Tone,
)


class SentPoint(Model):
    """What the letter says about the missed point at its place, and the need it answers."""

    subject: str
    need: str = ""
    answer: str


class SentLetter(Model):
    """What one letter says; `{day}` in the opening is the day of its interview."""

    days_after: int
    tone: Tone
    opening: str
    turn: str
    points: tuple[SentPoint, ...]
    reason: str
    next_step: str
    close: str


def with_sent_letter(
    interview: Interview, written: SentLetter | None, profile: Profile
) -> Interview:
    """The interview with the letter that went out about it, if one did."""
    if written is None:
        return interview
    return interview.model_copy(update={"letters": (_letter(interview, written, profile),)})


def _letter(interview: Interview, written: SentLetter, profile: Profile) -> Letter:
    reader = interview.interviewers[0]
    sent_on = interview.held_locally.date() + timedelta(days=written.days_after)
    points = tuple(map(_point, interview.reflection.missed_points, written.points))
    return Letter(
        id=f"{interview.id}-letter",
        kind=LetterKind.RECOVERY,
        tone=written.tone,
        sender=profile,
        recipient=Recipient(name=reader.name, title=reader.title, email=reader.email),
        company=interview.company,
        role=interview.role,
        held_at=interview.held_at,
        zone=interview.zone,
        stage=interview.stage,
        format=interview.format,
        interviewers=tuple(person.name for person in interview.interviewers),
        written_on=sent_on,
        points=points,
        reason=interview.reflection.fit.drawn_to,
        salutation=f"Dear {reader.name},",
        paragraphs=_paragraphs(written, points, interview.held_locally.date()),
        valediction="Kind regards",
        paper=profile.paper,
        sent_on=sent_on,
    )


def _point(missed: MissedPoint, sent: SentPoint) -> Point:
    return Point(
        id=f"point-{missed.id}",
        source=f"missed:{missed.id}",
        subject=sent.subject,
        answer=missed.would_say,
        proof=missed.proof,
        need=sent.need,
    )


def _paragraphs(written: SentLetter, points: tuple[Point, ...], day: date) -> tuple[Paragraph, ...]:
    opening = written.opening.format(day=weekday_and_day(day))
    return (
        Paragraph(role="opening", composed=opening),
        Paragraph(role="turn", composed=written.turn),
        *(
            Paragraph(role=f"point:{point.id}", composed=sent.answer)
            for point, sent in zip(points, written.points, strict=True)
        ),
        Paragraph(role="reason", composed=written.reason),
        Paragraph(role="next_step", composed=written.next_step),
        Paragraph(role="close", composed=written.close),
    )
