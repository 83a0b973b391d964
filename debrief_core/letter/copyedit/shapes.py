"""What a stretch of words is: a whole clause, one without its subject, a mere noun phrase."""

import re
from enum import Enum, auto
from itertools import pairwise

from debrief_core.letter.copyedit.verbs import (
    AUXILIARIES,
    BASES,
    COMMON,
    is_gerund,
    is_past,
    is_surely_past,
    is_third_person,
)
from debrief_core.letter.copyedit.words import words_in


class Shape(Enum):
    """How a stretch begins, as far as a sentence can be made of it."""

    CLAUSE = auto()
    PAST = auto()  # led the migration of forty servers
    PRESENT = auto()  # am doing the certificate in June; have five years of it
    THIRD = auto()  # takes nine minutes now; is open source
    BASE = auto()  # measure first, then change one thing
    GERUND = auto()  # working with nurses on real problems
    INFINITIVE = auto()  # to work with nurses
    NOUN = auto()  # a ward where the night shift has a say


WORD = re.compile(r"[^\W_]+(?:['’.&/+-][^\W_]+)*[+#]*")
_MAY = re.compile(r"\b[Mm]ay(?=,? (?:\d|and )|$)|(?<=in )[Mm]ay\b|(?<=of )[Mm]ay\b")
SUBJECTS = frozenset(
    words_in("i we he she it they you this that there who everyone everybody nobody")
)
_SUBJECT_CONTRACTED = re.compile(
    r"(?:i|we|he|she|it|they|you|that|there|what|who)’(?:m|ve|d|ll|s|re)$"
)
_LEADING = frozenset(
    words_in(
        "then also first firstly second secondly third finally later afterwards next and so "
        "but now always only usually mostly often sometimes today there after since because "
        "that plus actually really even still just already recently personally currently "
        "never honestly"
    )
)
_RELATIVE = frozenset(
    words_in(
        "that which who whose where when while how why what if because since although as "
        "after before until so unless whether than"
    )
)
_SUBORDINATORS = frozenset(
    words_in(
        "when while if because since although though as after before until unless once whenever"
    )
)
_PRESENT = frozenset(words_in(
        "am have ’m ’ve can could would will should might do don’t didn’t can’t haven’t won’t "
        "couldn’t wouldn’t shouldn’t wasn’t hadn’t was had did"
    ))  # fmt: skip
_THIRD = frozenset(words_in("is isn’t has hasn’t does doesn’t were"))
_SEEMING = frozenset(words_in("sounds looks seems works means helps takes feels runs"))
_WISHES = frozenset(words_in("want need like love hope plan try wish"))
_LINKING = frozenset(words_in("seem look feel sound stay remain become"))
_PLURALS = frozenset(words_in("people children men women staff everybody"))
_OF_CHANGE = frozenset(
    words_in(
        "went rose grew fell dropped increased decreased improved doubled tripled halved climbed"
    )
)
_PARTICIPLES_FIRST = frozenset(words_in("based located involved related compared given born"))
_DETERMINERS = frozenset(
    words_in(
        "a an the my our their his her its your this that these those all both some every "
        "each one two three four five no any more most"
    )
)
_PREPOSITIONS = frozenset(
    words_in(
        "in on at for with from to of by about into over under between during within without "
        "per up down out off through across around via"
    )
)
_BARE_COMPANY = (
    _DETERMINERS
    | _PREPOSITIONS
    | frozenset(words_in("and it them him her us me you people everyone what why how things first"))
)
_AFTER_VERB = _BARE_COMPANY | frozenset(
    words_in("when if because next there here well still fast hard together back away again")
)
_NOUN_TOO = frozenset(
    words_in(
        "answer approach audit balance benefit book call cause change chair charge check "
        "climb coach contact cook cost count cover cut deal design document double drop drive "
        "end estimate file fill focus form fund guide handle hire hope host increase "
        "influence interest interview issue judge jump lead lift link list look love map mark "
        "market match matter measure mentor mind monitor move name need nurse offer order own "
        "pack pass phone pick pitch plan play practice present price program promise pull "
        "push rate record recruit release repair reply report request research return review "
        "rise run sale scale schedule score serve set shape share shift ship show sign sort "
        "split stand start state stop stress study supply support switch talk target test "
        "thank time touch track trade train transfer travel treat trust try turn update "
        "upgrade use value view build run care visit voice wait walk want warm wash watch "
        "welcome wish wonder work worry head sell mean live mine open close clear clean slow "
        "correct direct"
    )
)


_VERBS_WITH_PREPOSITION = frozenset(
    words_in(
        "work focus talk start check look wait live turn sign move run care act lead report listen "
        "open close mark call walk sell train play travel worry view share sort match mentor order"
    )
)
"""Of the words that are both, those that with a preposition are mostly verbs."""


def is_noun_too(word: str) -> bool:
    """Whether a verb of the lexicon is a noun as often: `work`, `talk`, `head`."""
    return word in _NOUN_TOO


def words_of(text: str) -> list[str]:
    """The words of a text, in lower case."""
    without_month = _MAY.sub("", text)
    return [word.casefold().replace("'", "’") for word in WORD.findall(without_month)]


def shape_of(text: str) -> Shape:
    """The shape of a stretch of words without its end mark."""
    words = words_of(text)
    core = _without_leading(words)
    if not core:
        return Shape.NOUN
    if _begins_with_subject(core) or (words[:1] and words[0] in _SUBORDINATORS and has_verb(words)):
        return Shape.CLAUSE
    if _TWO_WHO_DO.match(" ".join(words)):
        return Shape.CLAUSE
    if words[0] == "what" and ("was" in words[2:] or "is" in words[2:]):
        return Shape.CLAUSE
    return _by_first_word(core)


_TWO_WHO_DO = re.compile(
    r"(?!i |we |to )[a-z]+ and [a-z]+ (?:sit|share|talk|meet|eat|decide|pair|plan|sat|speak|build)"
    r"(?: together| in| at| side| every| the| over| with|$)"
)
"""`design and dev sit together`: two nouns, and what they do."""


def _without_leading(words: list[str]) -> list[str]:
    at = next((n for n, word in enumerate(words) if word not in _LEADING), len(words))
    if at < len(words) and at and words[at - 1] in {"that", "there"}:
        at -= words[at] in AUXILIARIES or is_past(words[at])
    return words[at:]


def _begins_with_subject(words: list[str]) -> bool:
    if _SUBJECT_CONTRACTED.match(words[0]):
        return True
    return words[0] in SUBJECTS and len(words) > 1 and _may_be_finite(words[1], words[2:3])


def _may_be_finite(word: str, following: list[str]) -> bool:
    if word in AUXILIARIES or is_past(word) or word in BASES or is_third_person(word):
        return True
    adverb = word in _LEADING or word.endswith("ly") or word in {"both", "all", "not"}
    return adverb and bool(following) and _may_be_finite(following[0], [])


def _by_first_word(words: list[str]) -> Shape:  # noqa: PLR0911, PLR0912  (one line a shape)
    first, rest = words[0], words[1:]
    if first == "to" and rest and rest[0] in BASES:
        return Shape.INFINITIVE
    if first in _THIRD or (first in _OF_CHANGE and _changes_by_itself(rest)):
        return Shape.THIRD
    if rest[:1] in (["is"], ["was"]) and first not in _PRESENT:
        return Shape.CLAUSE
    if first in _NOUN_TOO and (
        rest[:1] in (["everything"], ["everyone"], ["all"])
        or (rest[:1] == ["to"] and first in _WISHES and rest[1:2] and rest[1] in BASES)
    ):
        return Shape.BASE
    if first in _PRESENT and rest and first not in {"can", "will", "might"}:
        return Shape.PRESENT
    if _leads_a_predicate(first, rest):
        return Shape.PAST
    if is_gerund(first):
        return Shape.CLAUSE if _main_verb_at(rest) is not None else Shape.GERUND
    if first in BASES and _past_of_a_noun(rest):
        return Shape.CLAUSE
    if first in _NOUN_TOO and rest and rest[0] in _PREPOSITIONS and _is_noun_there(words):
        return Shape.CLAUSE if _is_subject(words) else Shape.NOUN
    company = bool(rest) and (rest[0] in _BARE_COMPANY or rest[0].endswith("ly"))
    company = company or (bool(rest) and rest[0][0].isdigit())
    if (company and first in BASES) or (first in COMMON and first not in _NOUN_TOO):
        return Shape.BASE if not _main_auxiliary(rest) else Shape.CLAUSE
    if first in BASES and any(a == "then" and b in BASES for a, b in pairwise(rest)):
        return Shape.BASE
    if first in _SEEMING and rest:
        return Shape.THIRD
    if is_third_person(first) and rest and (rest[0] in _DETERMINERS or rest[0][0].isdigit()):
        relative = rest[0] == "that" and len(rest) > 1 and _may_be_finite(rest[1], rest[2:3])
        return Shape.NOUN if relative else Shape.THIRD  # `models that get used`
    return Shape.CLAUSE if _main_verb_at(words) is not None else Shape.NOUN


def _is_noun_there(words: list[str]) -> bool:
    """Whether a word that is a noun and a verb is the noun before a preposition."""
    return _is_subject(words) or words[0] not in _VERBS_WITH_PREPOSITION


def _is_subject(words: list[str]) -> bool:
    """Whether a noun with its preposition has a verb behind it: `head of product came`."""
    at = _main_verb_at(words)
    return words[1] == "of" or (at is not None and at > 1)


def _past_of_a_noun(rest: list[str]) -> bool:
    """Whether the next noun has a past of its own: `cancelled orders fell`."""
    verb = len(rest) > 1 and (is_surely_past(rest[1]) or rest[1] in {"rose", "fell", "met"})
    verb = verb and not rest[1].endswith("ed")
    return verb and rest[0] not in _BARE_COMPANY and (rest[2:3] != ["by"] or rest[1] == "fell")


def _changes_by_itself(rest: list[str]) -> bool:
    if rest[:1] == ["up"]:
        return rest[1:2] in (["to"], ["by"], ["from"], [])
    return not rest or rest[0] in {"from", "by", "up", "down", "within", "again", "back"}


def _leads_a_predicate(first: str, rest: list[str]) -> bool:
    """Whether a past opens a sentence without its subject: `led a team`, not `led lights`."""
    if is_surely_past(first) and rest[:1] and rest[0] in _OBJECTS:
        return True
    if not is_past(first) or _main_auxiliary(rest) or _past_of_a_noun(rest):
        return False
    if is_surely_past(first) or first.endswith("ed"):
        return first not in _PARTICIPLES_FIRST
    return bool(rest) and (
        rest[0] in _BARE_COMPANY or rest[0].endswith("s") or rest[0][0].isdigit()
    )


_OBJECTS = frozenset(words_in("him her them us me"))


def _main_auxiliary(words: list[str]) -> bool:
    """Whether an auxiliary stands in the stretch before anything opens another clause."""
    for at, word in enumerate(words):
        if word in _RELATIVE or word in SUBJECTS or word == "and":
            return False
        if word in AUXILIARIES:
            return at > 0
    return False


def _main_verb_at(words: list[str]) -> int | None:
    """Where a finite verb stands before anything opens a relative clause."""
    contact = 0
    for at, word in enumerate(words):
        if at < contact:
            continue
        if at and word in _RELATIVE:
            return None
        if word == "there" and at and words[at + 1 : at + 2] not in (["is"], ["are"], ["was"]):
            continue
        if at and word in SUBJECTS and at + 1 < len(words) and _may_be_finite(words[at + 1], []):
            if words[at - 1] in _PREPOSITIONS or _introduces(words[:at]):
                return at + 1
            if contact or words[0] not in _DETERMINERS:
                return None
            contact = at + 2  # `the demo you showed me made me grin`: the next verb is the main one
            continue
        if contact and word in AUXILIARIES | SUBJECTS and words[at - 1] in SUBJECTS:
            return None
        if word in AUXILIARIES or (at and _finite_at(words, at)):
            return at
    return None


def _introduces(words: list[str]) -> bool:
    """Whether what stands before a subject only says when or where: `in 2019 we …`."""
    return bool(words) and (words[0] in _PREPOSITIONS or words[0] in _LEADING or words[0] == "last")


def _finite_at(words: list[str], at: int) -> bool:
    word, before = words[at], words[at - 1]
    if before in _DETERMINERS | _PREPOSITIONS and before != "that":
        return False
    after = words[at + 1] if at + 1 < len(words) else ""
    loose = words[0] in {"a", "an", "one"} and after in {"on", "in", "at", "with", "for", "to"}
    if loose and word.endswith("ed"):
        return False
    if is_surely_past(word):
        return not word.endswith("ed") or after not in {"by", "in"}
    several = (before.endswith("s") or before in _PLURALS) and word in BASES
    if several and word in _LINKING and after:
        return True
    several = several and (word not in _NOUN_TOO or after in {"it", "them", "this", "us", "me"})
    if several_own(before, word, after):
        return True
    return (several or is_third_person(word)) and (after in _AFTER_VERB or after.endswith("ly"))


def several_own(before: str, word: str, after: str) -> bool:
    """Whether a plural has its verb behind it: `your reps own the deal`."""
    plural = before.endswith("s") and not before.endswith("ss") and before not in _SINGULAR_IN_S
    return plural and word in BASES and after in _DETERMINERS - {"no", "that", "one", "more"}


_SINGULAR_IN_S = frozenset(words_in("sales news this his its thus always was is has us as less"))


def has_verb(words: list[str]) -> bool:
    """Whether any finite verb stands in the words, wherever it belongs."""
    for at, word in enumerate(words):
        if word in AUXILIARIES or is_surely_past(word):
            return True
        if at and words[at - 1] in SUBJECTS and _may_be_finite(word, words[at + 1 : at + 2]):
            return True
        if at and _finite_at(words, at):
            return True
    return False
