"""The two letters that went out: whole records, as a sent letter is kept."""

from dataclasses import dataclass
from datetime import date, timedelta

from babel.dates import format_date

from debrief_core.interview import (
    Interview,
    Letter,
    LetterKind,
    MissedPoint,
    Paragraph,
    Point,
    Profile,
    Recipient,
    Tone,
)


@dataclass(frozen=True)
class Written:
    """What one letter says; `answers` are its points, each from the missed point at its place.

    `needs` are what the interviewers named, for the points that answer it.
    """

    opening: str
    turn: str
    subjects: tuple[str, ...]
    needs: tuple[str, ...]
    answers: tuple[str, ...]
    reason: str
    next_step: str
    close: str
    tone: Tone
    days_after: int


FRAUD = Written(
    opening=(
        "Thank you for the conversation about the fraud analyst role on {day}. I have kept "
        "thinking about your list of payments since."
    ),
    turn="One of my answers did not do justice to the work behind it.",
    subjects=("False alarms", "Work on fraud"),
    needs=("Fewer members stopped at the till for nothing", ""),
    answers=(
        (
            "On false alarms: I would name the cost of each side first. A false alarm is an "
            "upset member and ten minutes of a colleague; a missed one is the average loss. I "
            "would set the rule where the two meet and measure it every week. My refund check "
            "at Hobmoor Grocers was built like that: in one quarter it stopped 31 of 38 false "
            "claims, with 9 false alarms. Tomasz Wielgórny, head of planning there, is glad to "
            "confirm it."
        ),
        (
            "On fraud as such: I built that check from the first query to the page that the "
            "night shift uses, and it still runs. I enclose a two-page description of it, "
            "without customer data."
        ),
    ),
    reason=(
        "I would very much like to do this work at Mossgarth. You said that a false alarm is a "
        "person at a till and not a row in a table, and that is how I want to work."
    ),
    next_step="I would be glad to take you through the check in half an hour, on any day you like.",
    close="Thank you again for your time and for a very good question.",
    tone=Tone.WARM,
    days_after=0,
)

DELAYS = Written(
    opening="Thank you both for the session about the analytics engineer role on {day}.",
    turn="The delay model deserved a better answer than the one I gave at the whiteboard.",
    subjects=("The delay model", "Code in production"),
    needs=("Delays that are counted once", ""),
    answers=(
        (
            "On counting a late train once: I would keep one row for each journey, with its "
            "worst delay and where it began. The stations go into a second table that refers to "
            "it, and counting is done on journeys only. A working model with 2,000 invented "
            "journeys and its checks is here: https://example.org/noor/notebooks/one-late-train"
        ),
        (
            "On code in production: the weekly stock report at Hobmoor Grocers ran on my code "
            "on 104 Mondays. It took 6 hours by hand before and 20 minutes after. I am glad to "
            "bring the run log."
        ),
    ),
    reason=(
        "I want to work at Ferrowick because you argue about what counts as late before you "
        "count it. Few teams do."
    ),
    next_step="If it helps, I am happy to extend the model to cancelled trains and send it to you.",
    close="Thank you for your patience, and for telling me that it was a hard question.",
    tone=Tone.DIRECT,
    days_after=1,
)

LETTERS = {"sample-05": FRAUD, "sample-08": DELAYS}


def with_sent_letter(interview: Interview, profile: Profile) -> Interview:
    """The interview with the letter that went out about it, if one did."""
    written = LETTERS.get(interview.id)
    if written is None:
        return interview
    return interview.model_copy(update={"letters": (_letter(interview, written, profile),)})


def _letter(interview: Interview, written: Written, profile: Profile) -> Letter:
    reader = interview.interviewers[0]
    sent_on = interview.held_locally.date() + timedelta(days=written.days_after)
    missed = interview.reflection.missed_points
    points = tuple(map(_point, missed, written.subjects, written.needs))
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


def _point(missed: MissedPoint, subject: str, need: str) -> Point:
    return Point(
        id=f"point-{missed.id}",
        source=f"missed:{missed.id}",
        subject=subject,
        answer=missed.would_say,
        proof=missed.proof,
        need=need,
    )


def _paragraphs(written: Written, points: tuple[Point, ...], day: date) -> tuple[Paragraph, ...]:
    answers = zip(points, written.answers, strict=True)
    opening = written.opening.format(day=format_date(day, "EEEE d MMMM", locale="en_GB"))
    return (
        Paragraph(role="opening", composed=opening),
        Paragraph(role="turn", composed=written.turn),
        *(Paragraph(role=f"point:{point.id}", composed=answer) for point, answer in answers),
        Paragraph(role="reason", composed=written.reason),
        Paragraph(role="next_step", composed=written.next_step),
        Paragraph(role="close", composed=written.close),
    )
