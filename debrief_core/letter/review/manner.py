"""Rules 4, 7, 8 and 9 by their words: failure, interest, apology, and the wrong tone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from debrief_core.letter.review.apology_words import APOLOGY
from debrief_core.letter.review.blame_words import BLAME
from debrief_core.letter.review.deprecation_words import SELF_DEPRECATION
from debrief_core.letter.review.excuse_words import EXCUSE
from debrief_core.letter.review.faults import Fault
from debrief_core.letter.review.manner_words import CONCRETE, FAILURE, INTEREST
from debrief_core.letter.review.phrase import Phrase
from debrief_core.letter.review.pressing_words import PRESSING
from debrief_core.letter.review.remark import (
    Grade,
    Matter,
    Part,
    Passage,
    Remark,
    found,
    without_sentence,
)


@dataclass(frozen=True)
class _Tone:
    """Phrases of one kind that do harm, why, and what to do instead."""

    fault: Fault
    phrases: tuple[Phrase, ...]
    reason: str
    advice: str


_TONES = (
    _Tone(
        Fault.SELF_DEPRECATION,
        SELF_DEPRECATION,
        "You are running yourself down.",
        "Leave it out; let the better answer speak.",
    ),
    _Tone(
        Fault.EXCUSE,
        EXCUSE,
        "This is an excuse, even if it is true.",
        "Leave the cause out and give the better answer.",
    ),
    _Tone(
        Fault.BLAME,
        BLAME,
        "This puts the blame on the interviewer.",
        "Leave it out; say what you would answer now.",
    ),
    _Tone(
        Fault.PRESSING,
        PRESSING,
        "This presses for an answer.",
        "Offer a next step and leave the timing to them.",
    ),
)


def review_manner(matter: Matter) -> Iterator[Remark]:
    """Remarks on how the letter speaks."""
    yield from _failures(matter)
    yield from _interest(matter)
    yield from _apologies(matter)
    for tone in _TONES:
        yield from _tone(matter, tone)
    yield from _exclamations(matter)


def _failures(matter: Matter) -> Iterator[Remark]:
    """The admission is the one sentence about the failure; every further one is too many."""
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
        span, mend = (start, start + len(sentence)), without_sentence(passage, start)
        yield found(Fault.FAILURE_RETOLD, Grade.BETTER_SO, passage, span, pair, mend)


def _interest(matter: Matter) -> Iterator[Remark]:
    interested = [p for p in matter.body if INTEREST.search(p.unquoted)]
    if not interested:
        reason = "No sentence says that you want the job."
        advice = "Say it plainly: “I want this job.”"
        place = _reason_place(matter)
        yield Remark(Fault.NO_INTEREST, Grade.BETTER_SO, place, "", reason, advice)
    elif not _has_reason(matter, interested):
        reason = "You say that you want the job, but not why."
        advice = "Add one concrete reason from the conversation."
        place = _reason_place(matter)
        yield Remark(Fault.NO_REASON, Grade.BETTER_SO, place, "", reason, advice)


def _reason_place(matter: Matter) -> str:
    return "reason" if any(p.where == "reason" for p in matter.body) else Part.LETTER


def _has_reason(matter: Matter, interested: list[Passage]) -> bool:
    place = next((p for p in matter.body if p.where == "reason"), None)
    if place is not None and not place.own:
        return bool(matter.letter.reason.strip())
    return any(len(list(p.sentences())) > 1 or CONCRETE.search(p.unquoted) for p in interested)


def _apologies(matter: Matter) -> Iterator[Remark]:
    """One apology, and only for being late or for an offence."""
    hits = [hit for passage in matter.body for hit in _hits(passage, APOLOGY)]
    again = ("A second apology weakens the first.", "Apologise once, in half a sentence.")
    for passage, span in hits[1:]:
        mend = without_sentence(passage, span[0])
        yield found(Fault.APOLOGY, Grade.BETTER_SO, passage, span, again, mend)
    if hits and not matter.may_apologise:
        passage, span = hits[0]
        reason = "Apologise only for being late or for an offence; a weak answer needs neither."
        pair, mend = (reason, "Give the better answer instead."), without_sentence(passage, span[0])
        yield found(Fault.APOLOGY, Grade.BETTER_SO, passage, span, pair, mend)


def _tone(matter: Matter, tone: _Tone) -> Iterator[Remark]:
    """One remark a sentence, on the first words of a kind that do harm in it."""
    seen: set[tuple[str, tuple[int, int]]] = set()
    for passage in matter.body:
        for _, span in _hits(passage, tone.phrases):
            sentence = (passage.where, passage.sentence_at(span[0]))
            if sentence not in seen:
                seen.add(sentence)
                pair, mend = (tone.reason, tone.advice), without_sentence(passage, span[0])
                yield found(tone.fault, Grade.BETTER_SO, passage, span, pair, mend)


def _hits(
    passage: Passage, phrases: tuple[Phrase, ...]
) -> Iterator[tuple[Passage, tuple[int, int]]]:
    """Where in a passage any of the phrases stands, in the order of its words, none twice."""
    places = {
        (start + at, start + end)
        for start, sentence in passage.sentences()
        for phrase in phrases
        for at, end in phrase.places(sentence)
    }
    last = -1
    for at, end in sorted(places):
        if at >= last:
            last = end
            yield passage, (at, end)


def _exclamations(matter: Matter) -> Iterator[Remark]:
    marks = [(p, m) for p in matter.body for m in re.finditer(r"[!！]+", p.unquoted)]
    pair = (
        "More than one exclamation mark sounds louder than you mean it.",
        "End the sentence with a full stop.",
    )
    for passage, match in marks[1:]:
        yield found(Fault.EXCLAMATION, Grade.BETTER_SO, passage, match.span(), pair, ".")
