"""Rules 4, 7, 8 and 9 by their words: failure, interest, apology, and the wrong tone."""

import re
from collections.abc import Iterator

from debrief_core.letter.review.manner_words import (
    APOLOGY,
    CONCRETE,
    FAILURE,
    INTEREST,
    TONES,
)
from debrief_core.letter.review.remark import Grade, Matter, Passage, Remark, found


def review_manner(matter: Matter) -> Iterator[Remark]:
    """Remarks on how the letter speaks."""
    yield from _failures(matter)
    yield from _interest(matter)
    yield from _apologies(matter)
    yield from _tones(matter)
    yield from _exclamations(matter)


def _failures(matter: Matter) -> Iterator[Remark]:
    """The turn is the one sentence about the failure; every further one is too many."""
    sentences = [
        (passage, start, sentence)
        for passage in matter.body
        for start, sentence in passage.sentences()
        if passage.where == "turn" or FAILURE.search(sentence)
    ]
    pair = (
        "More than one sentence about what went wrong.",
        "Say it once; the better answer says the rest.",
    )
    for passage, start, sentence in sentences[1:]:
        span = (start, start + len(sentence))
        yield found(4, Grade.BETTER_SO, passage, span, pair)


def _interest(matter: Matter) -> Iterator[Remark]:
    interested = [p for p in matter.body if INTEREST.search(p.unquoted)]
    if not interested:
        reason = "No sentence says that you want the job."
        mend = "Say it plainly: “I want this job.”"
        yield Remark(7, Grade.BETTER_SO, _reason_place(matter), "", reason, mend)
    elif not _has_reason(matter, interested):
        reason = "You say that you want the job, but not why."
        mend = "Add one concrete reason from the conversation."
        yield Remark(7, Grade.BETTER_SO, _reason_place(matter), "", reason, mend)


def _reason_place(matter: Matter) -> str:
    return "reason" if any(p.where == "reason" for p in matter.body) else "letter"


def _has_reason(matter: Matter, interested: list[Passage]) -> bool:
    place = next((p for p in matter.body if p.where == "reason"), None)
    if place is not None and not place.own:
        return bool(matter.letter.reason.strip())
    return any(len(list(p.sentences())) > 1 or CONCRETE.search(p.unquoted) for p in interested)


def _apologies(matter: Matter) -> Iterator[Remark]:
    """One apology, and only for being late or for an offence."""
    hits = [(p, match) for p in matter.body for match in APOLOGY.finditer(p.unquoted)]
    for passage, match in hits[1:]:
        pair = ("A second apology weakens the first.", "Apologise once, in half a sentence.")
        yield found(8, Grade.BETTER_SO, passage, match.span(), pair)
    if hits and not matter.may_apologise:
        passage, match = hits[0]
        reason = "Apologise only for being late or for an offence; a weak answer needs neither."
        pair = (reason, "Give the better answer instead.")
        yield found(8, Grade.BETTER_SO, passage, match.span(), pair)


def _tones(matter: Matter) -> Iterator[Remark]:
    for tone in TONES:
        for passage in matter.body:
            for match in tone.pattern.finditer(passage.unquoted):
                pair = (tone.reason, tone.mend)
                yield found(9, Grade.BETTER_SO, passage, match.span(), pair)


def _exclamations(matter: Matter) -> Iterator[Remark]:
    marks = [(p, m) for p in matter.body for m in re.finditer(r"[!！]+", p.unquoted)]
    pair = (
        "More than one exclamation mark sounds louder than you mean it.",
        "End the sentence with a full stop.",
    )
    for passage, match in marks[1:]:
        yield found(9, Grade.BETTER_SO, passage, match.span(), pair)
