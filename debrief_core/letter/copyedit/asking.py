"""Whether words ask: `how would you`, not `how I would`."""

import re

from debrief_core.letter.copyedit.shapes import SUBJECTS, words_of
from debrief_core.letter.copyedit.words import words_in

_WH = frozenset(words_in("how what why when where who which whose"))
_INVERTED = frozenset(
    words_in(
        "is are was were do does did can could would will should have has had am won’t "
        "wouldn’t don’t didn’t can’t couldn’t isn’t aren’t"
    )
)
_NAMED = frozenset(words_in("you we i he she it they there your the this that anyone people a an"))
_ASKS = re.compile(
    r"(?:how|what|why|which) (?:about|if)\b|why (?:not|should)\b|why (?:us|you|me|this|here)\W*$|"
    r"(?:what|who|where|how|when|why)’s \w|(?:what|who|where|how|when|why)’d (?:you|they|he|"
    r"she|we|i)\b"
    r"|why (?:leave|change|quit|hire|choose|join|move|switch|come|go|stop|apply|"
    r"return) (?!(?:you|i)\b)\w",
    re.IGNORECASE,
)


def is_direct_question(text: str) -> bool:
    """Whether words ask a question in the order of one: `how would you`, not `how I would`."""
    words = words_of(text)
    if _ASKS.match(text.strip().replace("'", "’")):
        return True
    if len(words) > 2 and words[0] in _INVERTED and words[1] in _NAMED:
        return words[0] not in {"had", "should", "were"}
    return bool(words) and words[0] in _WH and _is_inverted(words)


def _is_inverted(words: list[str]) -> bool:
    """Whether an auxiliary follows the question word before its subject does."""
    for at in range(1, min(5, len(words) - 1)):
        if words[at] in _INVERTED:
            return words[at - 1] not in SUBJECTS
        if words[at] in SUBJECTS - {"that", "this"}:
            return False
    return False
