"""Run-on sentences are parted where a new clause begins: `and then we`, `, it was`, `but i`."""

import re

from debrief_core.letter.copyedit.shapes import (
    Shape,
    has_verb,
    is_noun_too,
    shape_of,
    words_of,
)
from debrief_core.letter.copyedit.verbs import base_of
from debrief_core.letter.copyedit.words import words_in

_PRONOUN = r"(?:i|we|he|she|it|they|this|that|there|you)(?:’\w+)?"
_COMMA_SPLICE = re.compile(
    rf",\s+(?={_PRONOUN}\s+\w+|then {_PRONOUN}\b|so then\b|and then\b|but then\b|and so "
    rf"{_PRONOUN}\b|also {_PRONOUN}\b|(?:since|after|before) (?:then|that),? "
    rf"{_PRONOUN}\b)",
    re.IGNORECASE,
)
_JOINT = re.compile(
    rf"\s+(?:(?P<then>(?:and|so) then|then)|(?P<and>and)|(?P<turn>but|so))\s+"
    rf"(?P<who>{_PRONOUN}|[a-z]+ed|[a-z]+(?=\s))(?=\s)",
    re.IGNORECASE,
)
_NEW_CLAUSE = re.compile(
    r"\s+(?=(?:it|this) (?:was|took|went|worked|is)\b|we were (?:\d|a |an |in |only ))",
    re.IGNORECASE,
)
_RUN_ON = re.compile(
    r"(?P<before>[a-z]+)\s+(?P<who>(?:i|we) (?:would|will|did|do|had|have|was|am|can|"
    r"could|went|called))\b",
    re.IGNORECASE,
)
"""`i would not argue i would get the nurse`; not `the first step i would take`."""
_AND_LATER = re.compile(
    r",?\s+and (?=(?:last (?:year|week|month|spring|summer|autumn|winter)|in (?:19|"
    r"20)\d\d|once|yesterday),? "
    r"(?:i|we)\b)",
    re.IGNORECASE,
)
_CLOSES = frozenset(words_in("it them him her me us there too again now then"))
_SUBORDINATE = frozenset(
    words_in(
        "when if while because although though as after before until unless once since "
        "whenever where that which who what why how whether than so said say says thought "
        "think know knew believe felt feel hope found realised realized noticed learned told "
        "sure and but or of in at on with for to by the a an if like is was not about from"
    )
)
_OPENS_A_CLAUSE = frozenset(
    words_in(
        "when if while because although though as after before until unless once since whenever"
    )
)
LONG = 18
"""Words; from here on a chain of clauses is parted (plain-language advice is 15 to 20)."""
LONG_WITHOUT_COMMA = 14
FAR_TOO_LONG = 35
_ENOUGH = 6
_ENOUGH_BEFORE_IT = 4


def part(sentence: str, *, careful: bool = False) -> list[str]:
    """The sentence, or the sentences it should have been; no word is lost but `and`.

    A `careful` one was typed with its capital and its stop; it is parted only when far too long.
    """
    spliced = _at_splices(sentence)
    if not careful:
        spliced = [piece for one in spliced for piece in _before_i_did_it(one)]
        spliced = [piece for one in spliced for piece in _at_nouns(one)]
    pieces = [piece for one in spliced for piece in _at_joints(one, careful)]
    return [piece for piece in pieces if piece.strip(" ,;")]


_I_DID_IT = re.compile(
    r"\s+(?=(?:i|we) (?:lead|led|made|built|ran|run|wrote|own|owned|started|organi[sz]ed|planned|"
    r"did) (?:it|this|that|them)(?: \w+)?\W*$)",
    re.IGNORECASE,
)


def _before_i_did_it(sentence: str) -> list[str]:
    """`the audit went from 71 to 96 in 4 months i led it` is two sentences."""
    match = _I_DID_IT.search(sentence)
    left = sentence[: match.start()] if match else ""
    words = words_of(left)
    if match is None or len(words) < 3 or words[-1] in _SUBORDINATE or left.rstrip()[-1] in ",:;–":
        return [sentence]
    return [left, sentence[match.end() :]]


_ANSWERS_FIRST = re.compile(
    r"\s*(?:nothing|not much|everything|yes|no|both|neither)\b", re.IGNORECASE
)


def _at_splices(sentence: str) -> list[str]:
    pieces, start = [], 0
    for match in _COMMA_SPLICE.finditer(sentence):
        left, right = sentence[start : match.start()], sentence[match.end() :]
        if _in_a_row(left, right):
            continue
        if (_stands_alone(left) or _ANSWERS_FIRST.match(left)) and shape_of(
            _conjunction_off(right)
        ) is Shape.CLAUSE:
            pieces.append(left)
            start = match.end()
    return [*pieces, sentence[start:]]


def _in_a_row(left: str, right: str) -> bool:
    """Whether tiny clauses stand in a row: `i look, i clean, i measure`."""
    before, after = left.rsplit(",", 1)[-1], right.split(",", 1)[0]
    return len(words_of(before)) <= 2 and len(words_of(after)) <= 2


def _at_nouns(sentence: str) -> list[str]:
    """A comma between two whole clauses, the second with a noun for its subject."""
    parts = sentence.split(", ")
    pieces = [parts[0]]
    for part_ in parts[1:]:
        words = words_of(part_)
        opens = bool(words) and words[0] not in _NO_SUBJECT and not words[0].endswith("ing")
        opens = opens or (words[:1] in (["in"], ["at"], ["on"], ["last"]) and "i" in words[2:6])
        whole = opens and len(words) > 2 and shape_of(part_) is Shape.CLAUSE
        whole = whole or bool(_SO_MANY_OF.match(part_))
        if whole and _stands_alone(pieces[-1]):
            pieces.append(part_)
        else:
            pieces[-1] = f"{pieces[-1]}, {part_}"
    return pieces


_SO_MANY_OF = re.compile(
    r"\d+ (?:out )?of (?:the )?\d+ (?:[a-z]+ed|found|got|came|left|were|was|are|is|said|passed|"
    r"went|made|took|kept)\b"
)
"""`9 of 12 found a job` begins a sentence."""
_NO_SUBJECT = _OPENS_A_CLAUSE | frozenset(
    words_in(
        "and or but so which who whose where that what how why than then in on at for with to "
        "of from by not no about into including especially even also never always"
    )
)


def _conjunction_off(text: str) -> str:
    return re.sub(r"^(?:and|so|but|then|also|\s)+(?=\w)", "", text, flags=re.IGNORECASE)


def _stands_alone(left: str) -> bool:
    words = words_of(left)
    adverbial = words[1:2] in (["that"], ["then"], ["this"])
    if not words or (words[0] in _OPENS_A_CLAUSE and not adverbial):
        return False
    if re.search(
        r"\b(?:said|say|told \w+|think|thought|know|example|least|fact|course)$",
        left,
        re.IGNORECASE,
    ):
        return False
    return (
        len(words) >= 3
        and has_verb(words)
        and shape_of(left) in {Shape.CLAUSE, Shape.PAST, Shape.PRESENT, Shape.THIRD}
    )


def _at_joints(sentence: str, careful: bool) -> list[str]:
    """A long sentence, parted at joints that leave whole clauses on both sides."""
    long = FAR_TOO_LONG if careful else LONG if "," in sentence else LONG_WITHOUT_COMMA
    chained = len(re.findall(r"(?i)\band then\b", sentence)) > 1
    if len(words_of(sentence)) <= long and not chained:
        return [sentence]
    pieces, start = [], 0
    for at, resume, enough in _joints(sentence):
        if at < start:
            continue
        left, right = sentence[start:at], sentence[resume:]
        if len(words_of(left)) >= enough and len(words_of(right)) >= 3 and _stands_alone(left):
            pieces.append(left)
            start = resume
    return [*pieces, sentence[start:]]


def _joints(sentence: str) -> list[tuple[int, int, int]]:
    """Where a piece may end, where the next begins, and how many words must stand before it.

    `and` is left out between the pieces, `then` and `but` open the next one.
    """
    found = []
    for match in _JOINT.finditer(sentence):
        right = sentence[match.start("who") :]
        pronoun = bool(re.fullmatch(_PRONOUN, match.group("who"), re.IGNORECASE))
        begins = shape_of(right) is Shape.CLAUSE if pronoun else shape_of(right) is Shape.PAST
        before = words_of(sentence[: match.start()])[-1:]
        hangs = bool(before) and before[0] in _SUBORDINATE and not match.group("turn")
        if not begins or hangs:
            continue
        if match.group("and") and not pronoun:
            continue
        so_that = match.group("who").casefold() == "that"
        if match.group("turn") and (not pronoun or before[:1] == ["not"] or so_that):
            continue
        resume = match.start("who") if match.group("and") else match.start() + 1
        if match.group("then"):
            resume = match.start() + match.group().casefold().index("then")
        found.append((match.start(), resume, _ENOUGH))
    found += [(m.start(), m.end(), _ENOUGH) for m in _AND_LATER.finditer(sentence)]
    for match in _RUN_ON.finditer(sentence):
        if _ends_a_clause(match.group("before").casefold()):
            found.append((match.end("before"), match.start("who"), 3))
    for match in _NEW_CLAUSE.finditer(sentence):
        before = words_of(sentence[: match.start()])[-1:]
        if before and before[0] not in _SUBORDINATE and not before[0].endswith("ing"):
            found.append((match.start(), match.end(), _ENOUGH_BEFORE_IT))
    return sorted(found)


def _ends_a_clause(word: str) -> bool:
    """Whether a word before `i would` closes what came before, and opens no relative clause."""
    verb = bool(base_of(word)) and not is_noun_too(word)
    return word in _CLOSES or (verb and word not in _SUBORDINATE)
