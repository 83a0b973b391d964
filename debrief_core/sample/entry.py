"""An interview as the sample tells it, before it has a date, and how it becomes a record."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from debrief_core.concerns import CATALOGUE
from debrief_core.interview import (
    Concern,
    Decision,
    Fit,
    Format,
    Interview,
    Interviewer,
    MissedPoint,
    Outcome,
    Proof,
    Reflection,
    Stage,
    Step,
    Verdict,
)
from debrief_core.perspective import suggest_decision

OFFICE_ZONES = ("Europe/London", "Asia/Singapore", "America/Vancouver")
"""Eight hours apart, so that at any moment it is a working hour in one of them."""
OFFICE_HOURS = range(9, 18)


@dataclass(frozen=True)
class Weekday:
    """About so many days ago, on the last working day before a weekend, at a local time."""

    days_ago: int
    clock: str
    zone: str = "Europe/London"

    def held(self, now: datetime) -> tuple[datetime, str]:
        """The instant and the zone it took place in."""
        zone = ZoneInfo(self.zone)
        day = _working_day(now.astimezone(zone).date() - timedelta(days=self.days_ago))
        return datetime.combine(day, time.fromisoformat(self.clock), zone), self.zone


@dataclass(frozen=True)
class HoursAgo:
    """So many hours ago to the quarter hour, by video or phone, where it was office hours."""

    hours: int

    def held(self, now: datetime) -> tuple[datetime, str]:
        """The instant and the first zone where it was a working hour."""
        instant = now.astimezone(UTC)  # hours on the clock differ where summer time changes
        moment = instant - timedelta(hours=self.hours, minutes=instant.minute % 15)
        moment = moment.replace(second=0, microsecond=0)
        local = {zone: moment.astimezone(ZoneInfo(zone)) for zone in OFFICE_ZONES}
        at_work = (zone for zone in OFFICE_ZONES if local[zone].hour in OFFICE_HOURS)
        zone = next(at_work, OFFICE_ZONES[0])
        return local[zone], zone


@dataclass(frozen=True)
class Entry:
    """One interview of the sample; `answered_after` are the days until the outcome came.

    The verdict is what the candidate chose; without one, the debrief is unfinished at `step`.
    """

    number: int
    when: Weekday | HoursAgo
    company: str
    role: str
    stage: Stage
    format: Format
    interviewers: tuple[Interviewer, ...]
    wanted: int
    expected: float
    happened: str
    gut: int
    concerns: tuple[Concern, ...]
    missed_points: tuple[MissedPoint, ...] = ()
    fit: Fit = field(default_factory=Fit)
    outcome: Outcome = Outcome.WAITING
    answered_after: int | None = None
    verdict: Verdict | None = None
    step: Step = Step.DONE

    @property
    def id(self) -> str:
        """The fixed id: `sample-01` is the oldest."""
        return f"sample-{self.number:02}"


def recorded(entry: Entry, now: datetime, own_concerns: tuple[str, ...]) -> Interview:
    """The entry as an interview held in the months before `now`, with all its times."""
    held_at, zone = entry.when.held(now)
    interview = Interview(
        id=entry.id,
        company=entry.company,
        role=entry.role,
        held_at=held_at,
        zone=zone,
        stage=entry.stage,
        format=entry.format,
        interviewers=entry.interviewers,
        wanted=entry.wanted,
        expected=entry.expected,
        reflection=_reflection(entry, held_at, own_concerns),
    )
    return _answered(_decided(interview, entry.verdict), entry)


def _reflection(entry: Entry, held_at: datetime, own_concerns: tuple[str, ...]) -> Reflection:
    reflection = Reflection(
        happened=entry.happened,
        gut=entry.gut,
        concerns=entry.concerns,
        missed_points=_numbered(entry),
        fit=entry.fit,
        step=entry.step,
    )
    offered = (*(kind.id for kind in CATALOGUE), *own_concerns)
    return reflection.rated(offered, held_at + timedelta(minutes=75))


def _numbered(entry: Entry) -> tuple[MissedPoint, ...]:
    return tuple(
        point.model_copy(
            update={"id": f"{entry.id}-missed-{n}", "proof": _with_id(point, entry, n)}
        )
        for n, point in enumerate(entry.missed_points, start=1)
    )


def _with_id(point: MissedPoint, entry: Entry, n: int) -> Proof | None:
    return point.proof and point.proof.model_copy(update={"id": f"{entry.id}-proof-{n}"})


def _decided(interview: Interview, verdict: Verdict | None) -> Interview:
    if verdict is None:
        return interview
    suggestion = suggest_decision(interview)
    decision = Decision(
        verdict=verdict,
        suggested=suggestion.verdict,
        reasons=suggestion.reasons,
        decided_at=interview.held_at + timedelta(minutes=100),
    )
    return interview.reflecting(decision=decision)


def _answered(interview: Interview, entry: Entry) -> Interview:
    if entry.answered_after is None:
        return interview
    day = interview.held_at.date() + timedelta(days=entry.answered_after)
    return interview.model_copy(update={"outcome": entry.outcome, "outcome_on": _working_day(day)})


def _working_day(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - 4))
