"""Journals of any size, the same every time: for benchmarks, and to try pages with many rows."""

from datetime import UTC, datetime, timedelta
from random import Random

from debrief_core.concerns import CATALOGUE
from debrief_core.interview import (
    AskedQuestion,
    Basis,
    Concern,
    Decision,
    Format,
    Grade,
    Interview,
    Interviewer,
    MissedPoint,
    Outcome,
    Proof,
    ProofKind,
    Reflection,
    Review,
    Stage,
    Step,
    Verdict,
)

SEED = 20_260_301
FIRST_DAY = datetime(2016, 3, 1, 9, tzinfo=UTC)
COMPANIES = ("Northwind", "Blue Heron", "Kestrel Labs", "Marram", "Tidewater", "Oakline", "Sable")
ROLES = ("Data analyst", "Product manager", "Backend engineer", "Researcher", "Designer")
STORY = "They asked about the migration, and I lost the thread half way through my answer. " * 3
OFFERED = tuple(kind.id for kind in CATALOGUE)


def interviews(count: int) -> list[Interview]:
    """That many finished debriefs, each with two to five concerns.

    Three to four days apart; closer where there are more than a thousand, so that all were held.
    """
    random = Random(SEED)  # noqa: S311 - no secret, but the same journal every time
    apart = min(3.5, 3_500 / max(count, 1))
    return [_interview(random, number, apart) for number in range(count)]


CARDS = 3


def with_cards(count: int) -> list[Interview]:
    """The same with five questions each, three of them with an answer that was practised.

    Every second of the others comes again and again, in the same words.
    """
    random = Random(SEED)  # noqa: S311 - no secret, but the same journal every time
    return [_with_cards(random, interview) for interview in interviews(count)]


def _with_cards(random: Random, interview: Interview) -> Interview:
    points, reviews = [], []
    for number in range(CARDS):
        id_ = f"{interview.id}-{number}"
        point = _missed_point(random).model_copy(update={"id": id_, "question": f"Why {id_}?"})
        points.append(point)
        reviews += [
            Review(
                card=id_,
                at=interview.held_at + timedelta(days=random.randrange(1, 40) * (time + 1)),
                grade=random.choice(list(Grade)),
            )
            for time in range(random.randrange(5))
        ]
    practised = interview.model_copy(update={"reviews": tuple(reviews)})
    asked = tuple(
        AskedQuestion(id=f"{interview.id}-{number}", words=words)
        for number, words in (
            *((number, point.question) for number, point in enumerate(points)),
            (CARDS, "Why do you want to leave?"),
            (CARDS + 1, f"What do you know of {interview.company}?"),
        )
    )
    return practised.reflecting(missed_points=tuple(points), questions=asked)


def _interview(random: Random, number: int, apart: float) -> Interview:
    held_at = FIRST_DAY + timedelta(days=apart * number, hours=random.randrange(8))
    company = f"{random.choice(COMPANIES)} {number // len(COMPANIES)}"
    return Interview(
        id=f"bench-{number:06d}",
        company=company,
        role=random.choice(ROLES),
        held_at=held_at,
        zone="Europe/Berlin",
        stage=random.choice(Stage.choices()),
        format=random.choice(Format.choices()),
        interviewers=(Interviewer(name=f"Interviewer {number}", title="Head of team"),),
        wanted=random.randrange(11),
        expected=random.randrange(0, 101, 5) / 100,
        outcome=random.choice(list(Outcome)),
        reflection=_reflection(random, held_at + timedelta(hours=2)),
    )


def _reflection(random: Random, written_at: datetime) -> Reflection:
    kinds = random.sample(OFFERED, random.randint(2, 5))
    return Reflection(
        happened=STORY,
        gut=random.randint(3, 9),
        rated_at=written_at,
        offered=OFFERED,
        concerns=tuple(_concern(random, kind, written_at) for kind in kinds),
        missed_points=(_missed_point(random),),
        decision=Decision(
            verdict=Verdict.THANK,
            suggested=Verdict.THANK,
            reasons=("It went better than it felt.",),
            decided_at=written_at,
        ),
        step=Step.DONE,
    )


def _concern(random: Random, kind: str, written_at: datetime) -> Concern:
    felt = random.randint(1, 10)
    return Concern(
        kind=kind,
        words=STORY,
        felt=felt,
        felt_at=written_at,
        basis=random.choice(list(Basis)),
        considered=max(0, felt - random.randrange(4)),
    )


def _missed_point(random: Random) -> MissedPoint:
    number = random.randrange(1_000_000)
    return MissedPoint(
        id=f"missed-{number}",
        question="How did you cut the time of the nightly build?",
        said="I said that we made it faster.",
        would_say=STORY,
        proof=Proof(
            id=f"proof-{number}",
            claim="Nightly build from 40 to 9 minutes.",
            kind=ProofKind.NUMBER,
            where="Build dashboard",
        ),
    )
