"""How much two texts have in common, by their longer words."""

import re

_WORD = re.compile(r"[^\W\d_]{5,}")


def shared_words(one: str, other: str) -> int:
    """How many words of five letters and more stand in both, inflections forgiven."""
    return len(_stems(one) & _stems(other))


def _stems(text: str) -> set[str]:
    return {word[:6] for word in _WORD.findall(text.casefold())}
