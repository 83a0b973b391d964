"""What a copy-edit gives: the words as typed, the words as they will stand, and each change."""

from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True)
class Change:
    """One rule's work on a text: which rule, what stood there, and what stands there now."""

    rule: str
    before: str
    after: str


@dataclass(frozen=True)
class Edited:
    """A text before and after: `typed` is kept beside `words` so that it can be put back."""

    typed: str
    words: str
    changes: tuple[Change, ...] = ()


def change_between(rule: str, before: str, after: str) -> Change:
    """The change as the stretch that differs, widened to whole words."""
    start = _common(before, after)
    room = min(len(before), len(after)) - start
    end = min(_common(before[::-1], after[::-1]), room)
    start = before.rfind(" ", 0, start) + 1
    while end and before[len(before) - end] != " ":
        end -= 1
    return Change(rule, before[start : len(before) - end], after[start : len(after) - end])


def differing_words(edited: Edited) -> list[tuple[str, str]]:
    """The stretches of words that a copy-edit changed, before and after, in their order.

    A change of one rule may span a sentence; its reader wants to see the words alone.
    """
    typed, words = edited.typed.split(), edited.words.split()
    matched = SequenceMatcher(None, typed, words, autojunk=False).get_opcodes()
    return [
        (" ".join(typed[a:b]), " ".join(words[c:d]))
        for tag, a, b, c, d in matched
        if tag != "equal"
    ]


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
