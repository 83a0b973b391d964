"""Rule 11 over several letters: one a person, each with its own opening and its own reason."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from debrief_core.interview import Letter
from debrief_core.letter.review.faults import Fault
from debrief_core.letter.review.remark import Grade, Part, Remark


def review_together(letters: Sequence[Letter]) -> list[Remark]:
    """Remarks on letters of one interview: the same words to two people, or two to one person."""
    return [remark for pair in combinations(letters, 2) for remark in _pair(*pair)]


def _pair(one: Letter, other: Letter) -> Iterator[Remark]:
    names = f"{one.recipient.name or 'nobody'} and {other.recipient.name or 'nobody'}"
    if one.recipient.name and one.recipient.name == other.recipient.name:
        reason = f"Two letters go to {one.recipient.name}."
        yield Remark(
            Fault.SAME_LETTER, Grade.BETTER_SO, Part.LETTER, "", reason, "Send one of them."
        )
        return
    if one.body == other.body:
        reason = f"The letters to {names} say the same, word for word. People compare."
        advice = "Give each its own opening and its own reason."
        yield Remark(Fault.SAME_LETTER, Grade.BETTER_SO, Part.LETTER, "", reason, advice)
        return
    if _reason(one) and _reason(one) == _reason(other):
        reason = f"The letters to {names} give the same reason."
        advice = "Name in each what that person told you."
        yield Remark(Fault.SAME_LETTER, Grade.BETTER_SO, "reason", "", reason, advice)


def _reason(letter: Letter) -> str:
    """Why this job, as this letter says it; the points may be shared, the reason should not."""
    edited = next((p.edited for p in letter.paragraphs if p.role == "reason"), None)
    return (letter.reason if edited is None else edited).strip()
