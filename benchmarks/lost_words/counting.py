"""What was typed, when, and what is left of it: words lost, shown older than stored, doubled."""

import time
from collections import Counter
from dataclasses import dataclass, field, fields

SEEN_FOR = 1.0
"""Seconds that a word has to have been on the screen to be counted."""
FIELDS = ("company", "role", "happened")
Document = dict[str, object]
"""An interview as its stored document has it."""


@dataclass
class Typing:
    """Words typed in one moment, each only once in the whole run, with the time of each."""

    words: list[tuple[float, str]] = field(default_factory=list)

    def add(self, word: str) -> None:
        """Note a word that has just been typed."""
        self.words.append((time.monotonic(), word))

    def due(self, at: float) -> set[str]:
        """The words that were to be seen for long enough when the time was `at`."""
        return {word for typed, word in self.words if typed <= at - SEEN_FOR}


@dataclass
class Outcome:
    """Counts of words, and of moments that could not be played to their end."""

    moments: int = 0
    words: int = 0
    lost: int = 0
    older: int = 0
    doubled: int = 0
    broken: int = 0

    def __add__(self, other: "Outcome") -> "Outcome":
        return Outcome(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    def cells(self) -> list[str]:
        """The counts for a row of a table."""
        return [str(getattr(self, each.name)) for each in fields(self)]


def texts(document: Document) -> dict[str, str]:
    """What the fields of a stored interview say."""
    reflection = document.get("reflection")
    happened = reflection.get("happened", "") if isinstance(reflection, dict) else ""
    return {**{name: str(document.get(name, "")) for name in FIELDS[:2]}, "happened": happened}


def lost(due: set[str], stored: list[Document]) -> set[str]:
    """Words that are in no stored interview: in no field, and in no version kept beside one."""
    there = " ".join(str(each) for each in stored)
    return {word for word in due if word not in there}


def doubled(stored: list[Document]) -> set[str]:
    """Words that stand more than once in the fields of all stored interviews."""
    said = Counter(w for each in stored for text in texts(each).values() for w in text.split())
    return {word for word, times in said.items() if times > 1}


def older(shown: dict[str, str], stored: Document) -> set[str]:
    """Words that are stored in a field and that the field on the page does not show."""
    said = texts(stored)
    return {w for name, text in shown.items() for w in said[name].split() if w not in text.split()}
