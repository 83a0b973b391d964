"""An interview as the data file tells it, before it has a date, and how it becomes a record."""

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
    Model,
    Outcome,
    Reflection,
    Stage,
    Step,
    Verdict,
)
from debrief_core.perspective import suggest_decision
from debrief_core.sample.letters import SentLetter

OFFICE_ZONES = ("Europe/London", "Asia/Singapore", "America/Vancouver")
"""Eight hours apart, so that at any moment it is a working hour in one of them."""
OFFICE_HOURS = range(9, 18)


class Weekday(Model):
    """About so many days ago, on the last working day before a weekend, at a local time."""

    days_ago: int
    clock: time
    zone: str = "Europe/London"

    def held(self, now: datetime) -> tuple[datetime, str]:
        """The instant and the zone it took place in."""
        zone = ZoneInfo(self.zone)
        day = _working_day(now.astimezone(zone).date() - timedelta(days=self.days_ago))
        return datetime.combine(day, self.clock, zone), self.zone


class HoursAgo(Model):
    """So many hours ago to the quarter hour, by video or phone, where it was office hours."""

    hours_ago: int

    def held(self, now: datetime) -> tuple[datetime, str]:
        """The instant and the first zone where it was a working hour."""
        instant = now.astimezone(UTC)  # hours on the clock differ where summer time changes
        moment = instant - timedelta(hours=self.hours_ago, minutes=instant.minute % 15)
        moment = moment.replace(second=0, microsecond=0)
        local = {zone: moment.astimezone(ZoneInfo(zone)) for zone in OFFICE_ZONES}
        at_work = (zone for zone in OFFICE_ZONES if local[zone].hour in OFFICE_HOURS)
        zone = next(at_work, OFFICE_ZONES[0])
        return local[zone], zone


class Entry(Model):
    """One interview of the sample; `answered_after` are the days until the outcome came.

    The verdict is what the candidate chose; without one, the debrief is unfinished at `step`.
    """

    id: str
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
    fit: Fit = Fit()
    outcome: Outcome = Outcome.WAITING
    answered_after: int | None = None
    verdict: Verdict | None = None
    step: Step = Step.DONE
    letter: SentLetter | None = None


def recorded(entry: Entry, now: datetime, own_concerns: tuple[str, ...]) -> Interview:
    """The entry as an interview held in the months before `now`, with all its times.

    `own_concerns` are the kinds of the user's own that were offered beside the catalogue.
    """
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
        missed_points=_with_fixed_ids(entry),
        fit=entry.fit,
        step=entry.step,
    )
    offered = (*(kind.id for kind in CATALOGUE), *own_concerns)
    return reflection.rated(offered, held_at + timedelta(minutes=75))


def _with_fixed_ids(entry: Entry) -> tuple[MissedPoint, ...]:
    return tuple(
        point.model_copy(
            update={
                "id": f"{entry.id}-missed-{n}",
                "proof": point.proof
                and point.proof.model_copy(update={"id": f"{entry.id}-proof-{n}"}),
            }
        )
        for n, point in enumerate(entry.missed_points, start=1)
    )


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
