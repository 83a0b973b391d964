"""When two names are the same, and when one is nearly the other and probably a slip."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import DamerauLevenshtein

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s$")
_PLAIN = str.maketrans(
    {"ß": "ss", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "’": "'"}
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa"})


@dataclass(frozen=True)
class Token:
    """A word of a text with its place, whether it opens a sentence, and how it is written.

    `capital` is whether it begins as a name does; `plain` is the word folded.
    """

    text: str
    start: int
    end: int
    opens: bool
    capital: bool
    plain: str


def tokens(text: str) -> Iterator[Token]:
    """The words of a text; a possessive `'s` is no part of them."""
    for match in _WORD.finditer(text):
        word = _POSSESSIVE.sub("", match.group())
        start = match.start()
        before = text[max(0, start - 12) : start].rstrip(" \t“\"'(«„")
        opens = not before or before[-1] in ".!?:\n。"
        yield Token(word, start, start + len(word), opens, word[0].isupper(), folded(word))


def words_of(name: str) -> list[str]:
    """The words a name consists of, without numbers and signs."""
    return [token.text for token in tokens(name)]


def folded(name: str) -> str:
    """A name without case and diacritics: `Nguyễn` and `NGUYEN` fold to the same."""
    if name.isascii():
        return name.casefold()
    bare = unicodedata.normalize("NFKD", name.casefold().translate(_PLAIN))
    return "".join(c for c in bare if not unicodedata.combining(c))


def spellings(name: str) -> frozenset[str]:
    """All folded spellings of a name: `Müller` is `muller` and `mueller`."""
    composed = unicodedata.normalize("NFC", name.casefold())
    return frozenset({folded(name), folded(composed.translate(_UMLAUTS))})


def nearly(word: str, name: str) -> bool:
    """Whether a word is a name but for a slip: one letter in up to five, two in longer ones."""
    one, other = folded(word), folded(name)
    if one == other or min(len(one), len(other)) < 4:
        return False
    allowed = 1 if max(len(one), len(other)) <= 5 else 2
    if one[0] != other[0]:
        allowed = 1 if len(other) > 5 else 0
    return DamerauLevenshtein.distance(one, other, score_cutoff=allowed) <= allowed
