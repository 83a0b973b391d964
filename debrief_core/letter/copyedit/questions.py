"""What was asked, as it was typed: a question in its own words, one told, or a mere subject."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from debrief_core.letter.copyedit.asking import is_direct_question
from debrief_core.letter.copyedit.capitals import capital_first, lower_first
from debrief_core.letter.copyedit.copyedit import edit_phrase
from debrief_core.letter.copyedit.edits import Edited
from debrief_core.letter.copyedit.known import NOTHING_KNOWN, Known
from debrief_core.letter.copyedit.segments import stopped
from debrief_core.letter.copyedit.shapes import words_of

_THEY_ASKED = re.compile(
    r"^(?:(?:so|when|and then|then|one question was|the question was|question:?|q:|it was)\s+)*"
    r"(?:(?:they|he|she|the (?:interviewer|manager|panel|recruiter|guy|lady|boss)s?|"
    r"interviewer|one of them|someone|[A-Z][a-z]+|you)\s+"
    r"(?:also |then |first )?(?:asked|ask|wanted to know|wanted to hear|questioned)(?: "
    r"(?:me|us))?)\s*[:,–-]?\s*",
    re.IGNORECASE,
)
_ASKED_ME = re.compile(
    r"^(?:was |got |being |i was |i got )?asked(?: me)?\s*[:,–-]?\s*", re.IGNORECASE
)
_QUESTION_ABOUT = re.compile(
    r"^(?:(?:the|a|that|some|their|her|his)\s+)?(?:\w+\s+)?(?:question|q|thing|bit|part|"
    r"one)s?\s+(?:about|on|with|regarding|re)[: ]\s*"
    r"|^(?:something|sth|anything|stuff)\s+(?:about|on|with|like)\s+|^(?:about|re:?|regarding)\s+",
    re.IGNORECASE,
)
_TOLD = re.compile(r"^(?:if|whether|why|how|what|where|when|which|who|about)\b", re.IGNORECASE)
_REQUEST = re.compile(
    r"^(?:please )?(?:tell|give|describe|explain|walk|talk|show|name|imagine|suppose|sell|convince|"
    r"introduce|draw|write|design|estimate|take|pitch|share|think of|let’s|define|"
    r"compare|solve|debug|"
    r"(?:implement|build|code|reverse|find|sort|calculate|prove|list) (?=\w))\b",
    re.IGNORECASE,
)
_YOU_TOLD = re.compile(
    r"^(?:why|how|what|where|when|which|who|if|whether)\b(?: (?!is\b|are\b|do\b|did\b|"
    r"would\b)\w+){0,3}? you (?!would be|and\b)\w+",
    re.IGNORECASE,
)


class Asking(Enum):
    """How a subject stands in the letter."""

    QUOTED = auto()  # “How would you speed up a slow pipeline?”
    TOLD = auto()  # why I left my last job
    REQUEST = auto()  # explain a join to a child, after `You asked me to`
    SUBJECT = auto()  # the gap in my CV


@dataclass(frozen=True)
class Question:
    """What a point is about, ready to stand in a sentence."""

    asking: Asking
    words: str


def edit_question(text: str, known: Known = NOTHING_KNOWN) -> Edited:
    """A question on one line with its mark and its capital; a subject as it is, spelled rightly."""
    edited = edit_phrase(text, known)
    question = read_question(edited.words)
    if question.asking is Asking.QUOTED:
        return Edited(text, question.words, edited.changes)
    return Edited(text, edited.words, edited.changes)


def read_question(text: str) -> Question:  # noqa: PLR0911  (one line a kind)
    """What kind of asking a subject is, and its words as that kind has them."""
    words = _PASTED.sub("", text.strip().strip('“”"').strip())
    words = re.sub(r"(?i)^(?:q|question)\s*\d*\s*[:.–-]\s*", "", words)
    rest = _ASKED_ME.sub("", _THEY_ASKED.sub("", words, count=1), count=1).strip()
    rest = re.sub(r"^tell about\b", "Tell me about", rest, flags=re.IGNORECASE)
    rest = _TIME_YOU.sub("Tell me about a time you", rest)
    rest = re.sub(r"(?<!:),?(?: –)? what now\W*$", ": what now?", rest, flags=re.IGNORECASE)
    rest = re.sub(r"^late\W*$", "being late", rest, flags=re.IGNORECASE)
    rest = re.sub(r"^ever (?=[a-z]+\b(?! ?$))", "Have you ever ", rest, flags=re.IGNORECASE)
    told = rest != words
    embedded = _EMBEDDED.match(rest)
    if embedded:
        told_first = capital_first(embedded.group("what").rstrip(" ,:–-"))
        return Question(Asking.QUOTED, f"{told_first}: {embedded.group('asked').rstrip('?.! ')}?")
    bare = rest.rstrip("?.! ")
    if _ASKED_TO.match(rest):
        return Question(Asking.REQUEST, _as_asked(bare))
    if bare.casefold().startswith("how to "):
        return Question(Asking.SUBJECT, lower_first(bare))
    if _REQUEST.match(rest):
        return Question(Asking.QUOTED, _quotable(rest, "."))
    if is_direct_question(rest) and not (told and _is_told(bare)):
        return Question(Asking.QUOTED, _quotable(rest, "?"))
    if told and re.match(r"(?i)(?:about|for)\b", bare):
        return Question(Asking.TOLD, bare)
    if _is_told(bare) and not bare.casefold().startswith("about"):
        return Question(Asking.TOLD, _as_told(bare))
    if rest.endswith("?") and len(words_of(rest)) > 3 and not _QUESTION_ABOUT.match(bare):
        return Question(Asking.QUOTED, _quotable(rest, "?"))
    return Question(Asking.SUBJECT, _as_subject(bare))


_EMBEDDED = re.compile(
    r"(?P<what>(?!(?:and|so|but|if|when|what|how|why|where|who|which|explain|tell|describe|time)\b)"
    r"(?:[\w’-]+ ){0,3}[\w’-]+[,:]?) (?P<asked>(?:what|how) (?:would|do|did|will|can) you\b.+)$",
    re.IGNORECASE,
)
"""`dispensing error what would you do`: a case, and what is asked of it."""
_TIME_YOU = re.compile(r"^(?:a |the |one )?time (?:when |that )?you\b", re.IGNORECASE)
_ASKED_TO = re.compile(
    r"^(?:please )?(?:to )?(?:explain|translate|summari[sz]e|outline|critique|compare|paraphrase|"
    r"interpret)"
    r" (?=\w)",
    re.IGNORECASE,
)
_TURNED_ROUND = {"your": "my", "yourself": "myself", "you": "I", "us": "you", "me": "you",
                 "our": "your"}  # fmt: skip


def _as_asked(words: str) -> str:
    """A request as the writer tells it: `translate your thesis` is to `translate my thesis`."""
    bare = re.sub(r"^(?:please )?(?:to )?", "", words, flags=re.IGNORECASE)
    turned = re.sub(
        r"\b(?:yourself|your|you|us|me|our)\b",
        lambda m: _TURNED_ROUND[m.group().casefold()],
        bare,
        flags=re.IGNORECASE,
    )
    return turned[:1].lower() + turned[1:]


def _quotable(words: str, mark: str) -> str:
    whole = words.rstrip(" ,;:–-")
    whole = re.sub(r"[.!]+$", "", whole) if mark == "?" else whole
    return capital_first(whole if whole.endswith("?") else
                         stopped(whole) if mark == "." else whole + mark)  # fmt: skip


def _is_told(words: str) -> bool:
    """Whether an asking is told rather than quoted: `why I left`, `how you handle conflict`."""
    return bool(_TOLD.match(words)) and not is_direct_question(words)


def _as_told(words: str) -> str:
    """`why you want to work here` as the writer would tell it: `why I want to work here`."""
    if not _YOU_TOLD.match(words):
        return lower_first(words)
    swapped = re.sub(r"\byou are\b", "I am", words, flags=re.IGNORECASE)
    swapped = re.sub(r"\byourself\b", "myself", swapped, flags=re.IGNORECASE)
    swapped = re.sub(r"\byour\b", "my", swapped, flags=re.IGNORECASE)
    swapped = _YOU_BEHIND.sub(r"\1 me", swapped)
    return lower_first(re.sub(r"\byou\b", "I", swapped, flags=re.IGNORECASE))


_YOU_BEHIND = re.compile(
    r"\b(makes?|made|motivates?|drives?|interests?|excites?|annoys?|worries|scares?|frustrates?|"
    r"helps?|brings?|brought|attracts?|keeps?|gives?|tells?|told|lets?|for|to|with|about|of|"
    r"from) you\b(?! (?:are|were|do|did|have|had|would|can|could|want|like|know)\b)",
    re.IGNORECASE,
)
"""`what makes you angry` is what makes me angry."""


_PASTED = re.compile(
    r"^[\[(]?\d{1,2}[:.]\d{2}(?: ?[ap]m)?[\])]?,? *(?:[A-Z]\w+(?: [A-Z]\w+)?: *)?", re.IGNORECASE
)
"""The clock and the name before a line of a chat."""


_I_WAS_BAD = re.compile(
    r"(?<=\w),?(?: –)? (?:where |in which |which )?i (?:was|got|am|went) (?:so |too |very )?"
    r"(?:slow|bad|nervous|lost|stuck|confused|weak|blank|vague)\W*$",
    re.IGNORECASE,
)
"""`excel test I was slow`: how it went is no part of what it was about."""
_WHAT_YOU_DO = re.compile(
    r"(?:,| –) (?:so )?what (?:do|would|did|will)? ?you (?:do|did|say)(?: then)?$", re.IGNORECASE
)
"""`delay on site – what you do`: the matter is the delay."""


def _as_subject(words: str) -> str:
    words = re.sub(r"(?<=\w) how$", "", words).replace(": ", ", ")
    bare = _QUESTION_ABOUT.sub("", words, count=1).strip() or words
    bare = _I_WAS_BAD.sub("", bare)
    bare = _WHAT_YOU_DO.sub("", re.sub(r"(?<=\w) q$", "", bare))
    return lower_first(bare)
