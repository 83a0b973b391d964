"""How alike two questions are: whether they ask for the same, in whatever words.

Judged on 200 labelled pairs (tests/questions/pairs.csv), near misses on purpose close in words:
no threshold on rapidfuzz's ratios, nor on the cosine of wordllama's vectors, gives a precision of
.95, because "greatest strength" is nearer to "greatest weakness" than to "best at". So the words
that only frame a question are left out, the others are taken by what they stand for
(`vocabulary.toml`), and rapidfuzz compares what is left, letter by letter, for slips and endings.
"""

import re
import tomllib
from collections.abc import Iterable, Sequence
from importlib.resources import files
from itertools import combinations

from rapidfuzz import fuzz

PROPOSED_FROM = 0.74
"""From here on two questions are proposed as the same one: precision before recall."""
SAME_WORD = 84.0
"""rapidfuzz's ratio (0–100) from which two words are one: `prioritise`, `prioritize`."""
MINOR_WEIGHT = 0.3

_VOCABULARY = tomllib.loads(
    files("debrief_core.questions").joinpath("vocabulary.toml").read_text(encoding="utf-8")
)
ASKING = frozenset(_VOCABULARY["asking"].split())
"""Words that frame a question and say nothing of what it is about."""
MINOR = frozenset(_VOCABULARY["minor"].split())
"""Words that colour a question more than they change it."""
SAME: dict[str, str] = _VOCABULARY["same"]
"""One concept by the words that stand for it."""

_CONCEPTS = {word: concept for concept, words in SAME.items() for word in words.split()}
_PHRASES = tuple(
    (re.compile(pattern), stands_for) for pattern, stands_for in _VOCABULARY["phrases"]
)
_WORD = re.compile(r"[\w+#]+(?:[-'’/.][\w+#]+)*")


def likeness(one: str, other: str) -> float:
    """From 0 to 1: the shared weight of what both ask for, by all of it."""
    return _shared(concepts(one), concepts(other))


def _shared(mine: tuple[str, ...], theirs: tuple[str, ...]) -> float:
    if not mine or not theirs:
        return 0.0
    left = list(theirs)
    shared = 0.0
    for concept in mine:
        match = next((each for each in left if _same(concept, each)), None)
        if match is not None:
            left.remove(match)
            shared += _weight(concept)
    alone = [each for each in mine if not any(_same(each, other_) for other_ in theirs)]
    whole = shared + _weight_alone(alone, left)
    return shared / whole if whole else 0.0


def concepts(question: str) -> tuple[str, ...]:
    """What a question asks for: concepts of the vocabulary, and words that stand for themselves.

    Where only words that colour a question are left, they are what it is about.
    """
    text = " ".join(question.lower().replace("’", "'").split())
    found: list[str] = []
    for pattern, stands_for in _PHRASES:
        if match := pattern.search(text):
            found += match.expand(stands_for).split()
            text = f"{text[: match.start()]} {text[match.end() :]}"
    words = [word for word in _WORD.findall(text) if word not in ASKING]
    found += [_CONCEPTS.get(word, word) for word in words]
    return tuple(dict.fromkeys(found))


def alike_pairs(questions: Sequence[str]) -> list[tuple[int, int, float]]:
    """The pairs to propose, by their places, the most alike first.

    Only those that share a concept are compared, so 5,000 questions take a second.
    """
    asked = [concepts(question) for question in questions]
    sharing: dict[str, list[int]] = {}
    for at, each in enumerate(asked):
        for concept in _heavy(each):
            sharing.setdefault(concept[:4], []).append(at)
    pairs = {pair for places in sharing.values() for pair in combinations(sorted(set(places)), 2)}
    rated = ((a, b, _shared(asked[a], asked[b])) for a, b in pairs)
    found = [pair for pair in rated if pair[2] >= PROPOSED_FROM]
    return sorted(found, key=lambda pair: (-pair[2], pair[0], pair[1]))


def _heavy(found: Iterable[str]) -> list[str]:
    every = list(found)
    return [each for each in every if each not in MINOR] or every


def _weight(concept: str) -> float:
    return MINOR_WEIGHT if concept in MINOR else 1.0


def _weight_alone(mine: list[str], theirs: list[str]) -> float:
    """What only one of them asks for; a word for another (manager, team) counts twice as much."""
    minor = all(any(each in MINOR for each in side) for side in (mine, theirs))
    return (2 if minor else 1) * sum(map(_weight, (*mine, *theirs)))


def _same(one: str, other: str) -> bool:
    """Equal, or words that differ by an ending or a slip; names of concepts are equal or not."""
    if one == other or _is_a_concept(one) or _is_a_concept(other):
        return one == other
    return min(len(one), len(other)) > 3 and fuzz.ratio(one, other) >= SAME_WORD


def _is_a_concept(word: str) -> bool:
    return word in SAME or word in MINOR or "-" in word
