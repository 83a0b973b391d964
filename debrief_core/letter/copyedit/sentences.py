"""One stretch of words made one sentence: its subject, its joints, its mark, its capital."""

import re

from debrief_core.letter.copyedit.asking import is_direct_question
from debrief_core.letter.copyedit.capitals import capital_first
from debrief_core.letter.copyedit.joints import with_and, with_article, with_joints
from debrief_core.letter.copyedit.segments import stopped, without_end
from debrief_core.letter.copyedit.shapes import words_of
from debrief_core.letter.copyedit.subjects import Asked, with_subject
from debrief_core.letter.copyedit.words import words_in

_LEADING = re.compile(r"^(?:(?:and|plus|also|&)[, ]+)+(?=\w)", re.IGNORECASE)


def finished(stretch: str, asked: Asked, *, first: bool) -> str:
    """The stretch as a sentence; its end mark is kept, a missing one set."""
    words, end = without_end(stretch.strip(" ,;–-"))
    words = re.sub(r"^[,;:–-]\s*", "", words).strip()
    words = words if first and not _LEADING.match(words) else _without_leading(words)
    if not words:
        return ""
    if "?" not in end and _asks(words):
        return capital_first(words) + "?"
    mark = "?" if "?" in end else "!" if "!" in end else ""
    words = with_article(words)
    told = words if mark == "?" else with_subject(words, asked)
    whole = capital_first(with_and(with_joints(told)))
    return whole + mark if mark else stopped(whole)


_ADDRESSED = frozenset(words_in("you we i he she they it"))
_ASKED_AFTER = frozenset(words_in("did do does have had has was were am is are"))


def _asks(words: str) -> bool:
    """Whether an answer's sentence without its mark asks; `did this with a rep` does not."""
    first = words_of(words)[:2]
    told = len(first) > 1 and first[0] in _ASKED_AFTER and first[1] not in _ADDRESSED
    return not told and not _DID_IT.match(words) and is_direct_question(words)


_DID_IT = re.compile(
    r"did (?:it|that|this) (?:in|with|for|at|on|by|twice|once|again|last|every|alone|myself|"
    r"to|from|"
    r"as|after|before|without|all|many|\d+|there|here|then|and|but|too|the|my)\b|did (?:it|"
    r"that|this)$"
    r"|what \w+ (?:a|the|my)? ?\w+ (?:goes|comes|gets|waits|stays) (?:first|last|next|before|"
    r"out)\b",
    re.IGNORECASE,
)
"""`did it with two nurses` and `what has a penalty goes first` ask nothing."""


def _without_leading(words: str) -> str:
    return _LEADING.sub("", words)
