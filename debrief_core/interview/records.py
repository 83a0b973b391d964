"""What the journal holds: an interview, the reflection on it, and the parts of both."""

from datetime import date, datetime
from functools import cache
from typing import Annotated
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, Field, model_validator

from debrief_core.interview.asked import AskedQuestion
from debrief_core.interview.correspondence import Letter
from debrief_core.interview.evidence import Proof
from debrief_core.interview.guided import GuidedAnswer
from debrief_core.interview.history import EarlierText, Feedback, Practised, Review
from debrief_core.interview.model import (
    Id,
    Line,
    Model,
    Moment,
    Probability,
    Rating,
    Revision,
    Text,
    new_id,
)
from debrief_core.interview.preparation import Preparation
from debrief_core.interview.words import (
    Basis,
    EmployerSaid,
    FitAnswer,
    Format,
    Outcome,
    Stage,
    Step,
    Verdict,
)

OWN_PREFIX = "own:"


def own_concern_kind(label: str) -> str:
    """The kind of a concern that the user named: its label carries over to later interviews."""
    return OWN_PREFIX + " ".join(label.split())


def is_own_concern(kind: str) -> bool:
    """Whether the user named this kind of concern, `own:<label>`, rather than the catalogue."""
    return kind.startswith(OWN_PREFIX)


@cache
def known_zones() -> frozenset[str]:
    """Every IANA time zone, read once: the walk over the zone files takes 8 ms."""
    return frozenset(available_timezones())


def _known_zone(name: str) -> str:
    if name not in known_zones():
        raise ValueError(f"{name} is not a time zone of the IANA database")
    return name


ZoneName = Annotated[str, AfterValidator(_known_zone)]


class Interviewer(Model):
    """Someone who was in the room or on the call."""

    name: Line = ""
    title: Line = ""
    email: Line = ""


class Concern(Model):
    """One thing that went wrong: how bad it felt, what it rests on, how it looks after weighing.

    `kind` is an id of the catalogue, or `own:<label>`. Once `felt_at` is set, `felt` is locked.
    `employer` is what the employer's reason says of it.
    """

    kind: Line
    words: Text = ""
    felt: Rating | None = None
    felt_at: Moment | None = None
    basis: Basis | None = None
    evidence_for: Text = ""
    evidence_against: Text = ""
    considered: Rating | None = None
    employer: EmployerSaid | None = None


class MissedPoint(Model):
    """A question answered badly, or something left on the tip of the tongue.

    The better answer stands in one box (`would_say`) or, where they were opened, in three
    (`guided`).
    """

    id: Id = Field(default_factory=new_id)
    question: Text = ""
    said: Text = ""
    would_say: Text = ""
    guided: GuidedAnswer | None = None
    proof: Proof | None = None

    @property
    def answer_typed(self) -> str:
        """The better answer as typed: from the three boxes where they are in use."""
        guided = self.guided
        return guided.typed if guided and guided.says_something else self.would_say


class Fit(Model):
    """Whether it was the right job anyway; `drawn_to` is what made the writer want it."""

    connected: FitAnswer | None = None
    at_ease: FitAnswer | None = None
    challenged: FitAnswer | None = None
    drawn_to: Text = ""


class Decision(Model):
    """What the candidate chose, what the rules suggested, and the reasons in words."""

    verdict: Verdict
    suggested: Verdict
    reasons: tuple[Text, ...]
    decided_at: Moment

    @property
    def overruled(self) -> bool:
        """Whether the candidate chose otherwise than suggested."""
        return self.verdict is not self.suggested


class Reflection(Model):
    """What the candidate makes of one interview.

    `gut` is how bad it felt overall (0–10). `offered` are the kinds of concern that the
    finished rating step showed: those left alone count as severity 0, those never offered
    are missing. `questions` are those that were asked, however they went. `friend` is what one
    would say to a friend in one's place, `in_a_year` how it will look then. `step` is where to take
    the debrief up again.
    """

    happened: Text = ""
    gut: Rating | None = None
    rated_at: Moment | None = None
    offered: tuple[Line, ...] = ()
    concerns: tuple[Concern, ...] = ()
    missed_points: tuple[MissedPoint, ...] = ()
    questions: tuple[AskedQuestion, ...] = ()
    fit: Fit = Fit()
    friend: Text = ""
    in_a_year: Text = ""
    decision: Decision | None = None
    step: Step = Step.INTERVIEW

    @model_validator(mode="after")
    def _each_kind_once(self) -> "Reflection":
        kinds = [concern.kind for concern in self.concerns]
        if len(kinds) != len(set(kinds)):
            raise ValueError("each kind of concern can be named once an interview")
        return self

    def concern(self, kind: str) -> Concern | None:
        """The concern of that kind, if it was named."""
        return next((c for c in self.concerns if c.kind == kind), None)

    def with_concern(self, concern: Concern) -> "Reflection":
        """The same reflection with this concern added, or in place of its older self."""
        if self.concern(concern.kind) is None:
            return self.model_copy(update={"concerns": (*self.concerns, concern)})
        replaced = tuple(concern if c.kind == concern.kind else c for c in self.concerns)
        return self.model_copy(update={"concerns": replaced})

    def rated(self, offered: tuple[str, ...], now: datetime) -> "Reflection":
        """The reflection with the rating step finished: what is felt is locked from `now` on."""
        locked = tuple(
            c if c.felt is None or c.felt_at else c.model_copy(update={"felt_at": now})
            for c in self.concerns
        )
        return self.model_copy(
            update={
                "concerns": locked,
                "offered": self.offered or offered,
                "rated_at": self.rated_at or now,
            }
        )


class Interview(Model):
    """One conversation with one employer, and all that is written about it.

    `held_at` is the start as an instant; `zone` is the IANA time zone it took place in.
    `expected` is the chance of advancing the candidate gives themselves, 0–1. `revision`
    counts the saves. `version_of` names the interview that this one is a second version of,
    after two tabs wrote at once; such a version is left out of the ratings. `earlier` is what its
    texts said before, for 30 days. `stage` and `format` are not said until they are chosen.
    `practised` are the exercises done after it and before the next one. `reviews` are the times
    its better answers were said aloud, as cards. `feedback` is the reason
    they gave; `no_word_on` the last day on which the candidate said that there was no word yet.
    `preparation` is what was written for it while it lay ahead.
    `deleted_at` is when it was deleted; such an interview is in no list, and can be had back for
    30 days.
    """

    id: Id = Field(default_factory=new_id)
    revision: Revision = 0
    version_of: Id | None = None
    company: Line = ""
    role: Line = ""
    held_at: Moment
    zone: ZoneName
    stage: Stage = Stage.NOT_SAID
    format: Format = Format.NOT_SAID
    interviewers: tuple[Interviewer, ...] = ()
    wanted: Rating | None = None
    expected: Probability | None = None
    outcome: Outcome = Outcome.WAITING
    outcome_on: date | None = None
    reflection: Reflection = Reflection()
    letters: tuple[Letter, ...] = ()
    earlier: tuple[EarlierText, ...] = ()
    practised: tuple[Practised, ...] = ()
    reviews: tuple[Review, ...] = ()
    feedback: Feedback = Feedback()
    no_word_on: date | None = None
    preparation: Preparation | None = None
    deleted_at: Moment | None = None

    @property
    def held_locally(self) -> datetime:
        """The start on the clock of the place where it was held."""
        return self.held_at.astimezone(ZoneInfo(self.zone))

    @property
    def title(self) -> str:
        """Company and role in one line, for lists: `Northwind · Data analyst`."""
        return (
            " · ".join(part for part in (self.company, self.role) if part) or "Untitled interview"
        )

    def is_ahead(self, now: datetime) -> bool:
        """Whether it is still to come; until then it counts nowhere as one that was held."""
        return self.held_at > now

    @property
    def letter_sent(self) -> bool:
        """Whether a letter about this interview has gone out."""
        return any(letter.sent_on for letter in self.letters)

    def reflecting(self, **changes: object) -> "Interview":
        """The same interview with fields of its reflection changed and checked."""
        data = {**dict(self.reflection), **changes}
        return self.model_copy(update={"reflection": Reflection.model_validate(data)})
