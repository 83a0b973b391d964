"""A letter written elsewhere, taken apart so that the same review and the same PDF serve it."""

import re
from datetime import date

from debrief_core.interview import (
    Interview,
    Letter,
    LetterKind,
    Paragraph,
    Profile,
    Recipient,
)
from debrief_core.interview.model import LINE_LIMIT, TEXT_LIMIT
from debrief_core.letter.choosing import has_proof
from debrief_core.letter.compose import compose_letter
from debrief_core.letter.phrases import APOLOGIES
from debrief_core.letter.review import Remark, review_pasted
from debrief_core.letter.wording import clipped

_GREETING = re.compile(
    r"(dear|hello|hi|hey|good (morning|afternoon|evening)|to whom)\b", re.IGNORECASE
)
_FAREWELL = re.compile(
    r"(yours|sincerely|(kind|best|warm|with) (\w+ )?(regards|wishes)|regards|best|cheers|"
    r"many thanks|respectfully)\W*$",
    re.IGNORECASE,
)


def letter_from_text(
    text: str,
    interview: Interview,
    profile: Profile,
    today: date,
    recipient: Recipient | None = None,
) -> Letter:
    """A letter made of a pasted text: greeting, paragraphs and farewell where they are found.

    What stands before the greeting (an address block) and after the farewell (the name) is left
    out of the body, for the letter brings its own.
    """
    parts = [part.strip() for part in re.split(r"\n\s*\n", _greeting_apart(text)) if part.strip()]
    start = next((i for i, part in enumerate(parts) if _GREETING.match(part)), None)
    body = parts if start is None else parts[start + 1 :]
    end = next((i for i, part in enumerate(body) if _FAREWELL.match(part.split("\n")[0])), None)
    draft = compose_letter(interview, profile, today, recipient=recipient)
    paragraphs = tuple(
        Paragraph(role=f"text:{nth}", composed="", edited=clipped(part, TEXT_LIMIT))
        for nth, part in enumerate(body[:end], start=1)
    )
    greeting = "" if start is None else clipped(" ".join(parts[start].split()), LINE_LIMIT)
    own = {"own_salutation": greeting, "salutation": greeting or draft.salutation}
    changes = {"points": (), "paragraphs": paragraphs, "kind": LetterKind.RECOVERY, **own}
    return Letter.model_validate({**dict(draft), **changes})


def review_text(
    text: str, interview: Interview, profile: Profile | None = None, today: date | None = None
) -> list[Remark]:
    """Review a text from elsewhere against the interview that it is about."""
    day = today or interview.held_locally.date()
    letter = letter_from_text(text, interview, profile or Profile(), day)
    reflection = interview.reflection
    proofs = [m.proof for m in reflection.missed_points if m.proof is not None]
    apologises = any(concern.kind in APOLOGIES for concern in reflection.concerns)
    return review_pasted(letter, [p for p in proofs if has_proof(p)], apologises)


def _greeting_apart(text: str) -> str:
    """The greeting as a paragraph of its own, even where no blank line follows it."""
    return re.sub(
        r"(?im)^((?:dear|hello|hi|hey)\b[^\n]{0,120}[,:!])[ \t]*\n(?=\S)", r"\1\n\n", text
    )
