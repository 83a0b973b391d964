"""Interviews to save: one that is easy to vary, and any at all for hypothesis."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from debrief_core.interview import (
    AskedQuestion,
    Basis,
    Concern,
    Decision,
    Fit,
    FitAnswer,
    Focus,
    Format,
    Grade,
    HowItWent,
    Interview,
    Interviewer,
    Letter,
    LetterKind,
    MissedPoint,
    Outcome,
    Paragraph,
    Point,
    Preparation,
    PreparedQuestion,
    Profile,
    Proof,
    ProofKind,
    Recipient,
    Reflection,
    Review,
    Stage,
    Step,
    Tone,
    Verdict,
    own_concern_kind,
)

MONDAY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
TUESDAY = datetime(2026, 3, 3, 14, 0, tzinfo=UTC)


def interview(**changes: Any) -> Interview:
    """An interview of Monday morning in Berlin, without a word about it yet."""
    return Interview.model_validate(
        {"company": "Northwind", "role": "Data analyst", "held_at": MONDAY}
        | {"zone": "Europe/Berlin"}
        | changes
    )


def rated(*concerns: Concern, offered: tuple[str, ...] = (), **changes: Any) -> Interview:
    """An interview whose rating step was finished on Tuesday."""
    reflection = Reflection(concerns=concerns).rated(offered, TUESDAY)
    return interview(reflection=reflection, **changes)


KINDS = ["nerves", "rambled", "stumbled", own_concern_kind("talked too fast")]
lines = st.text(max_size=30)
ids = st.from_regex(r"[0-9a-zA-Z_-]{1,64}", fullmatch=True)
ratings = st.none() | st.integers(0, 10)
days = st.dates(date(1990, 1, 1), date(2090, 1, 1))
offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.builds(
    datetime.fromtimestamp,
    st.integers(0, 3_700_000_000),
    offsets,
)
proofs = st.none() | st.builds(Proof, claim=lines, kind=st.sampled_from(ProofKind), where=lines)
profiles = st.builds(
    Profile,
    name=lines,
    headline=lines,
    phone=lines,
    email=lines,
    city=lines,
    country=st.sampled_from(["", "DE", "US"]),
    links=st.lists(lines, max_size=2),
)
concerns = st.builds(
    Concern,
    kind=st.sampled_from(KINDS),
    words=lines,
    felt=ratings,
    felt_at=st.none() | moments,
    basis=st.none() | st.sampled_from(Basis),
    evidence_for=lines,
    evidence_against=lines,
    considered=ratings,
)
points = st.builds(Point, id=ids, source=lines, subject=lines, answer=lines, proof=proofs)
letters = st.builds(
    Letter,
    kind=st.sampled_from(LetterKind),
    tone=st.sampled_from(Tone),
    sender=profiles,
    recipient=st.builds(Recipient, name=lines, title=lines, email=lines, address=lines),
    company=lines,
    role=lines,
    held_at=moments,
    zone=st.just("Europe/Berlin"),
    stage=st.sampled_from(Stage),
    format=st.sampled_from(Format),
    written_on=days,
    points=st.lists(points, max_size=3),
    paragraphs=st.lists(st.builds(Paragraph, role=lines, composed=lines), max_size=2),
    sent_on=st.none() | days,
)
decisions = st.none() | st.builds(
    Decision,
    verdict=st.sampled_from(Verdict),
    suggested=st.sampled_from(Verdict),
    reasons=st.lists(lines, max_size=2),
    decided_at=moments,
)
answers = st.none() | st.sampled_from(FitAnswer)
reflections = st.builds(
    Reflection,
    happened=lines,
    friend=lines,
    in_a_year=lines,
    gut=ratings,
    rated_at=st.none() | moments,
    offered=st.lists(st.sampled_from(KINDS), max_size=5),
    concerns=st.lists(concerns, max_size=4, unique_by=lambda concern: concern.kind),
    missed_points=st.lists(
        st.builds(MissedPoint, id=ids, question=lines, said=lines, would_say=lines, proof=proofs),
        max_size=2,
    ),
    questions=st.lists(
        st.builds(
            AskedQuestion,
            id=ids,
            words=lines,
            how=st.none() | st.sampled_from(HowItWent),
            same_as=st.lists(ids, max_size=2).map(tuple),
        ),
        max_size=2,
    ),
    fit=st.builds(Fit, connected=answers, at_ease=answers, challenged=answers, drawn_to=lines),
    decision=decisions,
    step=st.sampled_from(Step),
)
reviews = st.builds(Review, card=ids, at=moments, grade=st.sampled_from(Grade))
preparations = st.none() | st.builds(
    Preparation,
    business=lines,
    questions=st.lists(
        st.builds(
            PreparedQuestion,
            id=ids,
            words=lines,
            same_as=st.none() | ids,
            came=st.none() | st.booleans(),
        ),
        max_size=2,
    ),
    first_to_ask=lines,
    proofs=st.lists(st.builds(Proof, id=ids, claim=lines, where=lines), max_size=1),
    cue=lines,
    action=lines,
    learning=lines,
)
interviews = st.builds(
    Interview,
    id=ids,
    revision=st.integers(1, 1000),
    version_of=st.none() | ids,
    company=lines,
    role=lines,
    held_at=moments,
    zone=st.sampled_from(["Europe/Berlin", "Asia/Kathmandu", "America/St_Johns", "UTC"]),
    stage=st.sampled_from(Stage),
    format=st.sampled_from(Format),
    interviewers=st.lists(st.builds(Interviewer, name=lines, title=lines, email=lines), max_size=2),
    wanted=ratings,
    expected=st.none() | st.floats(0, 1),
    outcome=st.sampled_from(Outcome),
    outcome_on=st.none() | days,
    reflection=reflections,
    letters=st.lists(letters, max_size=1),
    reviews=st.lists(reviews, max_size=3).map(tuple),
    preparation=preparations,
)
focuses = st.none() | st.builds(Focus, concern=st.sampled_from(KINDS), chosen_at=moments)
