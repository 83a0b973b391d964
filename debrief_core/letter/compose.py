"""From an interview to a letter: the same input always gives the same letter.

The body's order is that of letter.md: thanks, the admission in one sentence, the points, why
this job and the next step in one breath, a last line. A thank-you note leaves out the admission.
"""

import hashlib
import zlib
from collections.abc import Iterable
from datetime import date

from debrief_core.interview import (
    Interview,
    Interviewer,
    Letter,
    LetterKind,
    Paragraph,
    Profile,
    Recipient,
    Verdict,
)
from debrief_core.interview.model import LINE_LIMIT, TEXT_LIMIT
from debrief_core.letter.admission import compose_admission
from debrief_core.letter.choosing import choose_points
from debrief_core.letter.endings import compose_ending
from debrief_core.letter.frame import (
    compose_next_step,
    compose_opening,
    compose_subject,
)
from debrief_core.letter.points import write_point
from debrief_core.letter.printed import as_printed
from debrief_core.letter.reason import compose_reason
from debrief_core.letter.salutation import compose_salutation, compose_valediction
from debrief_core.letter.wording import clipped


def compose_letter(  # noqa: PLR0913  (the door: two records, the day, and what is known)
    interview: Interview,
    profile: Profile,
    today: date,
    *,
    draft: Letter | None = None,
    recipient: Recipient | None = None,
    others: Iterable[Letter] = (),
) -> Letter:
    """Compose a letter about an interview, or compose a draft anew.

    Without a draft the kind follows the decision, the points are the best two, and the letter
    goes to `recipient` or the first interviewer. A draft keeps what its writer chose: id,
    recipient, kind, tone, points, reason, looks, and every edited paragraph by its role. A
    letter that was sent is returned as it went out. `today` is the writer's date. `others` are
    letters of the same journal: none of them ends as this one does.
    """
    if draft is not None and draft.sent_on is not None:
        return draft
    chosen = draft or _first_draft(interview, profile, today, recipient or _first(interview))
    letter = _brought_up_to_date(chosen, interview, profile, today)
    return _written(letter, interview, (*interview.letters, *others))


def recipient_from(interviewer: Interviewer) -> Recipient:
    """An interviewer as somebody to write to."""
    return Recipient(name=interviewer.name, title=interviewer.title, email=interviewer.email)


def _first(interview: Interview) -> Recipient:
    named = [i for i in interview.interviewers if i.name or i.email]
    return recipient_from(named[0]) if named else Recipient()


def _first_draft(
    interview: Interview, profile: Profile, today: date, recipient: Recipient
) -> Letter:
    decision = interview.reflection.decision
    recovers = decision is not None and decision.verdict is Verdict.RECOVER
    points = choose_points(interview)
    return Letter(
        id=_letter_id(interview, recipient),
        kind=LetterKind.RECOVERY if recovers else LetterKind.THANK_YOU,
        sender=profile,
        recipient=recipient,
        company=interview.company,
        role=interview.role,
        held_at=interview.held_at,
        zone=interview.zone,
        stage=interview.stage,
        format=interview.format,
        written_on=today,
        points=points if recovers else tuple(p for p in points if p.answer_typed.strip())[:1],
        reason=interview.reflection.fit.drawn_to,
        paper=profile.paper,
    )


def _letter_id(interview: Interview, recipient: Recipient) -> str:
    """An id that follows from the input, so that composing twice gives the same letter."""
    earlier = sum(letter.recipient.name == recipient.name for letter in interview.letters)
    key = f"{interview.id}\n{recipient.name}\n{recipient.email}\n{earlier}"
    return hashlib.sha256(key.encode()).hexdigest()[:32]


def _brought_up_to_date(
    draft: Letter, interview: Interview, profile: Profile, today: date
) -> Letter:
    """The draft with what the interview, the profile and the calendar say now."""
    facts = {
        "sender": profile,
        "company": interview.company,
        "role": interview.role,
        "held_at": interview.held_at,
        "zone": interview.zone,
        "stage": interview.stage,
        "format": interview.format,
        "interviewers": tuple(i.name for i in interview.interviewers if i.name),
        "written_on": today,
    }
    return draft.model_copy(update=facts)


def _written(letter: Letter, interview: Interview, others: tuple[Letter, ...]) -> Letter:
    edits = {p.role: p.edited for p in letter.paragraphs if p.edited is not None}
    paragraphs = tuple(
        Paragraph(role=role, composed=clipped(text, TEXT_LIMIT), edited=edits.get(role))
        for role, text in _body(letter, interview, others)
        if text or role in edits
    )
    lines = {
        "salutation": letter.own_salutation or compose_salutation(letter),
        "valediction": letter.own_valediction or compose_valediction(letter.tone, letter.sender),
        "subject": letter.own_subject or compose_subject(letter),
    }
    fitting = {field: clipped(line, LINE_LIMIT) for field, line in lines.items()}
    return Letter.model_validate({**dict(letter), **fitting, "paragraphs": paragraphs})


def _place(interview: Interview, letter: Letter) -> int:
    """The recipient's place in the panel: two people of one never get the same opening."""
    names = [interviewer.name for interviewer in interview.interviewers]
    return names.index(letter.recipient.name) if letter.recipient.name in names else 0


def _body(typed: Letter, interview: Interview, others: tuple[Letter, ...]) -> list[tuple[str, str]]:
    """Each paragraph by its role, made of the words as they are printed."""
    letter, place = as_printed(typed), _place(interview, typed)
    variant = zlib.crc32(interview.id.encode()) + place
    return [
        ("opening", compose_opening(letter, variant)),
        ("turn", compose_admission(letter)),
        *((f"point:{point.id}", write_point(letter, point)) for point in letter.points),
        ("reason", compose_reason(letter, variant)),
        ("next_step", compose_next_step(letter, variant)),
        ("close", compose_ending(letter, place, others)),
    ]
