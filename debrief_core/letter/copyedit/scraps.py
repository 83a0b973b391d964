"""Scraps: noun phrases that stand as sentences, hung on the sentence before them."""

import re
from collections.abc import Sequence

from debrief_core.letter.copyedit.capitals import capital_first, lower_first
from debrief_core.letter.copyedit.listing import enumerated
from debrief_core.letter.copyedit.segments import stopped, without_end
from debrief_core.letter.copyedit.shapes import WORD, Shape, shape_of, words_of

_ADVERBIAL = re.compile(
    r"(?:then|every|each|always|not|in|at|on|by|with|without|after|before) ", re.IGNORECASE
)
_NAMED_FIRST = re.compile(r"My (?:\w+ ){0,2}\w+\.$")
_AFTER_ALL = frozenset({"ever", "always", "period", "really", "seriously", "anywhere"})
"""`no double booking. ever` is one breath."""
_ANSWERS = frozenset({"yes", "no", "sure", "exactly", "absolutely", "never", "always"})


def joined_fragments(sentences: Sequence[str], typed: str = "") -> list[str]:
    """Scraps behind a sentence hang on it: `I led it. 40 servers. No downtime.` is one.

    A word that was `typed` in lower case is no name, and has no capital within the sentence.
    """
    small = frozenset(word for word in WORD.findall(typed) if word.islower())
    found: list[str] = []
    scraps: list[str] = []
    for sentence in (*_scraps_together(sentences, small), ""):
        if sentence and found and _is_scrap(sentence):
            scraps.append(_within(without_end(sentence)[0], small))
            continue
        if scraps:
            found[-1] = _hung_on(found[-1], scraps)
            scraps = []
        if sentence:
            found.append(sentence)
    return found


def _scraps_together(sentences: Sequence[str], small: frozenset[str]) -> list[str]:
    """Scraps that an answer begins with as one sentence: `Good tools and good people`."""
    if len(sentences) > 1 and _NAMED_FIRST.match(sentences[0]) and sentences[1][:2] == "I ":
        return [f"{without_end(sentences[0])[0]}: {sentences[1]}", *sentences[2:]]
    count = next((n for n, one in enumerate(sentences) if not _is_scrap(one)), len(sentences))
    if count < 2:
        return list(sentences)
    words = [without_end(one)[0] for one in sentences[:count]]
    if count == 2 and words[1].casefold() in _AFTER_ALL:
        return [stopped(f"{words[0]}, {words[1].lower()}"), *sentences[count:]]
    return [
        stopped(enumerated([words[0], *(_within(one, small) for one in words[1:])])),
        *sentences[count:],
    ]


def _within(words: str, small: frozenset[str]) -> str:
    first = WORD.match(words)
    if first and first.group().lower() in small and first.group() != "I":
        return words[0].lower() + words[1:]
    return lower_first(words)


def _is_scrap(sentence: str) -> bool:
    words, end = without_end(sentence)
    return (
        words.casefold() not in _ANSWERS
        and "?" not in end
        and "!" not in end
        and len(words_of(words)) <= 5
        and ":" not in words
        and shape_of(words) is Shape.NOUN
    )


def _hung_on(sentence: str, scraps: list[str]) -> str:
    words, end = without_end(sentence)
    if end not in {".", ""} or ":" in words or "–" in words or shape_of(words) is Shape.NOUN:
        return " ".join([sentence, *(capital_first(stopped(scrap)) for scrap in scraps)])
    if len(scraps) == 1 and _ADVERBIAL.match(scraps[0]):
        return stopped(f"{words}, {scraps[0]}")
    listed = ", ".join(scraps[:-1]) + (" and " if len(scraps) > 1 else "") + scraps[-1]
    return stopped(f"{words}: {listed}")


def without_repeated_then(sentences: Sequence[str]) -> list[str]:
    """Of two sentences in a row that begin with `Then`, the second begins without it."""
    found: list[str] = []
    for sentence in sentences:
        again = found and found[-1].startswith("Then ") and sentence.startswith("Then ")
        found.append(capital_first(sentence[5:]) if again else sentence)
    return found
