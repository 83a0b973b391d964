"""Whether two texts state the same fact, so that a letter states it once."""

import re

from debrief_core.letter.copyedit.words import words_in

_SPELLED = {
    word: str(value)
    for value, word in enumerate(
        words_in(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen twenty"
        )
    )
} | {"thirty": "30", "forty": "40", "fifty": "50", "hundred": "100", "half": "50", "double": "2"}
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[^\W\d_]{4,}|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\b")
_MONTHS = frozenset(words_in("jan feb apr jun jul aug sep oct nov dec"))
_EMPTY = frozenset(
    words_in(
        "that this with from have been were they them their about after before which what "
        "when into over under than then also only just some more most very will would could "
        "should minutes percent year years month months days hours"
    )
)


def numbers_in(text: str) -> set[str]:
    """The numbers of a text, spelled ones as figures, without separators of thousands."""
    plain = re.sub(r"(?<=\d)k\b", "000", text.casefold())
    figures = {re.sub(r"[.,](?=\d{3}\b)", "", n).replace(",", ".") for n in _NUMBER.findall(plain)}
    words = re.findall(r"[a-z]+", plain)
    return figures | {_SPELLED[word] for word in words if word in _SPELLED and word != "one"}


def says_again(claim: str, text: str, share: float = 0.75) -> bool:
    """Whether a text already says what a claim says: its numbers, and most of its words.

    `share` is how many of the words must come again where there is no number to go by.
    """
    bare = claim.strip().rstrip(".!").casefold()
    if not bare or bare in text.casefold():
        return bool(bare)
    numbers, words = numbers_in(claim), _stems(claim)
    if not numbers <= numbers_in(text):
        return False
    if not words or len(numbers) > 1:
        return bool(numbers)
    shared = len(words & _stems(text)) / len(words)
    return shared >= (0.4 if numbers else share)


def _stems(text: str) -> set[str]:
    words = (word for word in _WORD.findall(text.casefold()) if word not in _EMPTY)
    return {word[:3] if word[:3] in _MONTHS else word[:5] for word in words}
