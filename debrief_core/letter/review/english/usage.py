"""A rule of English as data: what is wrong, why, and what to write instead."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Rewrite = str | Callable[[re.Match[str]], str] | None


@dataclass(frozen=True)
class Usage:
    """A pattern that is a fault wherever it is found.

    The fault is the group `x`, if the pattern has one, else the whole match. `instead` is a
    template for `re.Match.expand`, a function of the match, or None where only a person can say.
    """

    pattern: re.Pattern[str]
    reason: str
    instead: Rewrite = None

    def slips(self, text: str) -> Iterator["Slip"]:
        """Every place in a text where the fault stands."""
        for match in self.pattern.finditer(text):
            group = "x" if "x" in self.pattern.groupindex else 0
            yield Slip(match.span(group), self.reason, _written(self.instead, match, group))


@dataclass(frozen=True)
class Slip:
    """A fault of spelling or grammar: its place in the text, why, and the likely words, if any."""

    span: tuple[int, int]
    reason: str
    instead: str | None = None
    is_spelling: bool = False


def usage(pattern: str, reason: str, instead: Rewrite = None) -> Usage:
    """A rule from a pattern: spaces match any white space, straight apostrophes curly ones too.

    It matches in whole words only, whatever the case.
    """
    loose = pattern.replace("'", "['’]").replace(" ", r"\s+")
    return Usage(
        re.compile(
            rf"(?<![\w'’-])(?:{loose})(?:(?<!\w)|"
            rf"(?![\w-]))",
            re.IGNORECASE,
        ),
        reason,
        instead,
    )


def _written(instead: Rewrite, match: re.Match[str], group: str | int) -> str | None:
    if instead is None:
        return None
    words = instead(match) if callable(instead) else match.expand(instead)
    fault = match.group(group)
    return words[:1].upper() + words[1:] if fault[:1].isupper() else words
