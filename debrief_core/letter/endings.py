"""The last line: energy that differs with what was said, and from letter to letter."""

from collections.abc import Iterable, Sequence
from zlib import crc32
from zoneinfo import ZoneInfo

from debrief_core.interview import Letter, LetterKind, Point, ProofKind, Tone
from debrief_core.letter.copyedit.segments import stopped
from debrief_core.letter.proof_kinds import evident_kind

_AFTER_A_NUMBER = {
    Tone.FORMAL: ("I would be glad to do the same for {company}.",),
    Tone.WARM: ("I would love to do the same for {company}.",),
    Tone.DIRECT: ("I want to do the same for {company}.",),
}
_AFTER_A_LINK = {
    Tone.FORMAL: ("I would be glad to build the next one at {company}.",),
    Tone.WARM: ("I would love to build the next one with you at {company}.",),
    Tone.DIRECT: ("I want to build the next one at {company}.",),
}
_BY_KIND = {
    "arrived_late": {
        Tone.FORMAL: ("At {company} I would be there before the doors open.",),
        Tone.WARM: ("Next time I will be the one waiting for you.",),
        Tone.DIRECT: ("Next time I will be early.",),
    },
    "technical_gap": {
        Tone.FORMAL: ("I would be glad to learn the rest at {company}.",),
        Tone.WARM: ("I would love to learn the rest at {company}.",),
        Tone.DIRECT: ("I want to learn the rest at {company}.",),
    },
    "own_questions": {
        Tone.FORMAL: ("I would be glad to work on the answer at {company}.",),
        Tone.WARM: ("I would love to work on the answer with you at {company}.",),
        Tone.DIRECT: ("I want to work on the answer at {company}.",),
    },
}
_WITH_SUBSTANCE = {
    Tone.FORMAL: (
        "I would be glad to put this work to use at {company}.",
        "It would be a privilege to bring this to {company}.",
        "I would be proud to do this work at {company}.",
        "I would bring the same care to {company}.",
        "I would take up this work at {company} with great pleasure.",
        "{company} is where I would most like to do this work.",
        "I would be happy to begin at {company}.",
    ),
    Tone.WARM: (
        "I would love to bring this to {company}.",
        "I would put my whole heart into this at {company}.",
        "I would be so glad to do this at {company}.",
        "Nothing would please me more than doing this at {company}.",
        "I would love to get started at {company}.",
        "I would love to start at {company}.",
        "{company} is where I would love to do this next.",
    ),
    Tone.DIRECT: (
        "I am ready to start at {company}.",
        "I would start at {company} tomorrow.",
        "I can do this at {company}, and I want to.",
        "That is what I want to bring to {company}.",
        "{company} would get my best work.",
        "Hand me the first problem at {company}, and I will start.",
        "I want to put this to work at {company}.",
    ),
}
_WITHOUT = {
    Tone.FORMAL: (
        "I would be proud to work at {company}.",
        "It would be a privilege to join {company}.",
        "{company} is where I would most like to work.",
        "I would be happy to begin at {company}.",
        "I would be glad to be part of {company}.",
    ),
    Tone.WARM: (
        "I would love to be part of {company}.",
        "I would love to get started at {company}.",
        "I would be so glad to work with you at {company}.",
        "Nothing would please me more than joining {company}.",
        "{company} is where I would love to be next.",
    ),
    Tone.DIRECT: (
        "I am ready to start at {company}.",
        "I want to work at {company}.",
        "I would start at {company} tomorrow.",
        "{company} would get my best work.",
        "I want to be part of {company}.",
    ),
}


def compose_ending(letter: Letter, place: int, others: Iterable[Letter] = ()) -> str:
    """The last line that fits what was said and that no other letter of the journal has.

    The company, the day of the interview and the `place` in its panel choose, so that letters
    to one company end differently without knowing of each other; `others` rules out the rest.
    """
    company = letter.company or "your company"
    lines = [_filled(line, company) for line in _fitting(letter)]
    held = letter.held_at.astimezone(ZoneInfo(letter.zone)).date().toordinal()
    start = (held + 5 * place + crc32(company.encode())) % len(lines)
    in_turn = [*lines[start:], *lines[:start]]
    taken = {_last_line(other) for other in others if other.id != letter.id}
    return next((line for line in in_turn if line not in taken), in_turn[0])


def _filled(line: str, company: str) -> str:
    """The line with the company's name; a name that ends in a stop brings the sentence's."""
    return stopped(line.removesuffix(".").format(company=company))


def _last_line(letter: Letter) -> str:
    return next((p.words for p in letter.paragraphs if p.role == "close"), "")


def _fitting(letter: Letter) -> Sequence[str]:
    """The lines that fit: those for the proof and the kinds of point, then those for any."""
    telling = [p for p in letter.points if p.answer.strip()]
    if not telling:
        late = [p.kind for p in letter.points if p.kind in _BY_KIND]
        return (*(_BY_KIND[late[0]][letter.tone] if late else ()), *_WITHOUT[letter.tone])
    return (*_special(letter, telling), *_WITH_SUBSTANCE[letter.tone])


def _special(letter: Letter, telling: Sequence[Point]) -> Sequence[str]:
    kinds = {evident_kind(p.proof) for p in telling if p.proof}
    lines: list[str] = []
    if letter.kind is LetterKind.RECOVERY:
        own = dict.fromkeys(p.kind for p in letter.points if p.kind in _BY_KIND)
        lines += [line for kind in own for line in _BY_KIND[kind][letter.tone]]
    if ProofKind.NUMBER in kinds:
        lines += _AFTER_A_NUMBER[letter.tone]
    if ProofKind.LINK in kinds and len(telling) == 1:
        lines += _AFTER_A_LINK[letter.tone]
    return lines
