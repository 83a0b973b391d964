"""The subject that a hurried sentence leaves out, put in where only one can be meant."""

import re
from dataclasses import dataclass
from itertools import pairwise

from debrief_core.letter.copyedit.shapes import Shape, shape_of, words_of
from debrief_core.letter.copyedit.verbs import BASES, past_of
from debrief_core.letter.copyedit.words import words_in


@dataclass(frozen=True)
class Asked:
    """What the question asks for, so that `measure first` becomes `I would measure first`."""

    would: bool = False


_ASKING = frozenset(words_in("see look check visit note read please"))
_OF_A_PERSON = re.compile(
    r"was (?:not |also |then |once |fully |solely |always |there )*(?:responsible|in "
    r"charge|promoted|hired|able|"
    r"asked|leading|working|head|lead|part of|involved|on |used to|trained|born|(?:a|an|the) "
    r"(?:\w+ )*?(?:\w+(?:er|or|ist|ant|ian)|lead|head|nurse|chef|cook|only one|one who|first)\b)",
    re.IGNORECASE,
)


_CAME_IN = re.compile(
    r"came (?:in|out) (?:at|under|over|below|on (?:time|budget))\b", re.IGNORECASE
)
"""Said of a cost or a project, not of the writer."""


_CLOSE_TO = re.compile(r"(?:so |very |really )?(?:close|near) (?:to )?(?!the deal\b)(?:home|"
r"my|where|"
                       r"the|us|our|work|school)\b", re.IGNORECASE)  # fmt: skip
"""`close to home` says where the job is, not what the writer closes."""


_DONE = re.compile(
    r"done (?:it |this |that )?(?:for|since|hundreds|dozens|many|a lot|lots|plenty|\d)\b",
    re.IGNORECASE,
)
"""`done hundreds` is what the writer has done so far."""


_NAMED_BY_OF = re.compile(r"[a-z]+ of\b", re.IGNORECASE)
"""`model of siltation` begins with a noun."""
_VERBS_WITH_OF = frozenset(
    words_in(
        "think thought dream dreamed speak spoke dispose disposed hear heard approve approved know "
        "knew get got take took was were is made am are consists consist"
    )
)
_TOOK = re.compile(
    r"took (?:me |us |him |her |them )?(?:about |only |over |less than |more than |around )*"
    r"(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|half an|ages|all|some) ?"
    r"(?:[a-z]+ )?(?:minutes?|hours?|days?|weeks?|months?|years?|time|night)\b(?! off\b| leave\b)",
    re.IGNORECASE,
)
"""`took 3 weeks` is told of the work, not of the writer."""
_IT_DID = re.compile(
    r"(?:happened|occurred|paid off|turned out|sold out|"
    r"worked(?: so| very| really)? (?:well|great|fine|out|perfectly)|"
    r"(?:doubled|tripled|halved|rose|fell|grew|dropped) (?:to|by|from|in) )",
    re.IGNORECASE,
)
"""`happened 2 times` is told of the matter, not of the writer."""
_TOLD_SOMEBODY = re.compile(r"told (?:my|him|her|them|the|our|everyone|a) ", re.IGNORECASE)
_CUT = re.compile(
    r"cut (?:the |our |my |their )?(?:[a-z-]+ ){1,3}(?:by |from |to )?\d", re.IGNORECASE
)
"""`cut snowflake bill 38%`, where `cut` might be a noun."""
_MODAL = re.compile(r"(?:can|could|will|would|can’t|cannot|won’t) (?!be\b)[a-z]+\b", re.IGNORECASE)


_HABIT = re.compile(r"(?:never|always|still|even|also) (?:[a-z]+ed|[a-z]+)\b", re.IGNORECASE)
_OF_ANOTHER = re.compile(
    r"(?P<who>he|she|they) [a-z’]+\b",
    re.IGNORECASE,
)


def with_person_before(pieces: list[str]) -> list[str]:
    """`he was strict. never fired anyone` is told of him, not of the writer."""
    told = pieces[:1]
    for before, piece in pairwise(pieces):
        other = _OF_ANOTHER.match(before)
        is_habit = _HABIT.match(piece) and shape_of(piece) is Shape.PAST
        if other and is_habit:
            told.append(f"{other.group('who').lower()} {piece[:1].lower()}{piece[1:]}")
        else:
            told.append(piece)
    return told


def with_subject(words: str, asked: Asked) -> str:
    """The subject that was left out: `I` before what the writer did, `it` before what it does."""
    lead, rest = _lead(words)
    first = words_of(rest)[:1]
    subject = "" if first and first[0] in _ASKING else _subject_for(rest, asked)
    if not subject:
        return words
    following = rest[:1].lower() + rest[1:] if rest[1:2].islower() else rest
    return f"{lead}{subject} {following}"


def _subject_for(rest: str, asked: Asked) -> str:  # noqa: PLR0911  (one line a subject)
    shape = shape_of(rest)
    first = words_of(rest)[0] if words_of(rest) else ""
    later_past = any(
        shape_of(part) is Shape.PAST for part in re.split(r", (?:and )?| and ", rest)[1:]
    )
    if _NAMED_BY_OF.match(rest) and first not in _VERBS_WITH_OF:
        return ""
    if _TOOK.match(rest) or _IT_DID.match(rest):
        return "it"
    if _TOLD_SOMEBODY.match(rest) or (_CUT.match(rest) and not asked.would):
        return "I"
    if _MODAL.match(rest) and words_of(rest)[1] in BASES:
        return "I"
    if _CLOSE_TO.match(rest):
        return "it is"
    if _DONE.match(rest):
        return "I have"
    either = first in BASES and past_of(first) == first  # `cut`, `put`
    if later_past and (shape is Shape.BASE or either):
        return "I"
    if shape is Shape.BASE or (asked.would and either):
        return "I would" if asked.would else "I"
    if _CAME_IN.match(rest):
        return "it"
    if shape is Shape.THIRD:
        return "we" if rest.casefold().startswith("were") else "it"
    if rest.casefold().startswith("was ") and not _OF_A_PERSON.match(rest):
        return "it"
    return "I" if shape in {Shape.PAST, Shape.PRESENT} else ""


_ADVERB = re.compile(
    r"^(?:(?:once|sometimes|recently|then|first|firstly|second|secondly|finally|later|"
    r"afterwards|after that|next|today|now|"
    r"in the end|at the end)(?:, | ))",
    re.IGNORECASE,
)


def _lead(words: str) -> tuple[str, str]:
    match = _ADVERB.match(words)
    return (match.group(), words[match.end() :]) if match else ("", words)
