"""Interviews and letters for the tests, small enough to read beside them."""

from datetime import UTC, date, datetime

from debrief_core.interview import (
    Concern,
    Decision,
    Fit,
    Interview,
    Interviewer,
    Letter,
    MissedPoint,
    Paragraph,
    Point,
    Profile,
    Proof,
    ProofKind,
    Reflection,
    Tone,
    Verdict,
)
from debrief_core.letter import compose_letter

HELD = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)  # a Tuesday
NEXT_DAY = date(2026, 3, 4)
SENDER = Profile(
    name="Jordan Avery",
    headline="Data engineer",
    phone="+44 20 7946 0018",
    email="jordan@avery.example",
    city="Leeds",
    country="GB",
)
PROOF = Proof(
    id="p1",
    claim="Cut the nightly build from 40 to 9 minutes",
    kind=ProofKind.NUMBER,
    where="build dashboard, May 2025",
)
MISSED = MissedPoint(
    id="m1",
    question="How would you speed up a slow pipeline?",
    said="More machines.",
    would_say=(
        "I measure first and change one thing at a time. At my last employer the profile showed "
        "that two joins ran in the wrong place, and that one table was loaded again in full every "
        "night. I moved the joins into the warehouse and loaded only what had changed."
    ),
    proof=PROOF,
)
REASON = "You let one team own its data from the source to the chart, and that is how I work best."


def make_decision(verdict: Verdict = Verdict.RECOVER) -> Decision:
    return Decision(verdict=verdict, suggested=verdict, reasons=(), decided_at=HELD)


def make_interview(**changes: object) -> Interview:
    reflection = {
        "missed_points": (MISSED,),
        "fit": Fit(drawn_to=REASON),
        "decision": make_decision(),
    }
    fields = {
        "id": "interview-1",
        "company": "Northwind",
        "role": "Data analyst",
        "held_at": HELD,
        "zone": "Europe/London",
        "stage": "hiring_manager",
        "format": "phone",
        "interviewers": (Interviewer(name="Dana Whitfield", title="Head of Data"),),
    }
    of_reflection = {k: v for k, v in changes.items() if k in Reflection.model_fields}
    rest = {k: v for k, v in changes.items() if k not in Reflection.model_fields}
    whole = Reflection.model_validate({**reflection, **of_reflection})
    return Interview.model_validate({**fields, **rest, "reflection": whole})


def make_letter(
    *, tone: Tone = Tone.WARM, profile: Profile = SENDER, today: date = NEXT_DAY, **changes: object
) -> Letter:
    """A letter about `make_interview`, with fields of the letter changed and composed anew."""
    of_letter = {k: v for k, v in changes.items() if k in {*Letter.model_fields} - {"company"}}
    of_letter = {k: v for k, v in of_letter.items() if k not in Interview.model_fields}
    of_interview = {k: v for k, v in changes.items() if k not in of_letter}
    of_interview = {k.removeprefix("interview_"): v for k, v in of_interview.items()}
    interview = make_interview(**of_interview)
    draft = compose_letter(interview, profile, today)
    draft = draft.model_copy(update={"tone": tone, **of_letter})
    return compose_letter(interview, profile, today, draft=draft)


def edited(letter: Letter, role: str, words: str) -> Letter:
    """The letter with one paragraph in the writer's own words; an earlier draft's may be new."""
    of_role = next((p for p in letter.paragraphs if p.role == role), None)
    mine = (of_role or Paragraph(role=role, composed="")).model_copy(update={"edited": words})
    if of_role is None:
        return letter.model_copy(update={"paragraphs": (*letter.paragraphs, mine)})
    paragraphs = tuple(mine if p.role == role else p for p in letter.paragraphs)
    return letter.model_copy(update={"paragraphs": paragraphs})


def make_point(**changes: object) -> Point:
    fields = {
        "id": "m1",
        "kind": "stumbled",
        "subject": MISSED.question,
        "answer": MISSED.would_say,
        "proof": PROOF,
    }
    return Point.model_validate({**fields, **changes})


def make_concern(kind: str, felt: int = 7) -> Concern:
    return Concern(kind=kind, felt=felt)
