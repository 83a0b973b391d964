"""How phrases that do harm are written down as data: a pattern, what excuses it, and the mend."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

ADVERBS = (
    r"(?:(?:so|far|very|really|quite|rather|a bit|a little|such|an?|the|too|just|only|pretty|still|"
    r"completely|totally|utterly|absolutely|extremely|incredibly|particularly|probably|clearly|"
    r"obviously|simply|somewhat|fairly|perhaps|maybe|also|actually|honestly|truly|always|"
    r"terribly|"
    r"a lot of|rather an?|quite an?) ){0,3}"
)
"""What may stand between a verb and the adjective that does the harm."""
BE = r"(?:am|is|are|was|were|be|been|being|'m|'s|'re|felt|feel|seemed?|looked?|sounded?)"


@dataclass(frozen=True)
class Phrase:
    """Words that do harm, wherever they stand, unless the sentence around them says otherwise.

    `instead` is what may stand in their place: "" takes the words out, None leaves the mend to
    the whole sentence or to the writer.
    """

    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    instead: str | None = None

    def places(self, sentence: str) -> Iterator[tuple[int, int]]:
        """Where in a sentence the words stand; nowhere if the sentence excuses them."""
        if self.unless is None or not self.unless.search(sentence):
            for match in self.pattern.finditer(sentence):
                yield match.span("x" if "x" in self.pattern.groupindex else 0)


def phrase(*patterns: str, unless: str = "", instead: str | None = None) -> Phrase:
    """A phrase from patterns: whole words, any case, any spaces, straight or curly apostrophes."""
    return Phrase(_compiled("|".join(patterns)), _compiled(unless) if unless else None, instead)


def _compiled(pattern: str) -> re.Pattern[str]:
    loose = pattern.replace("'", "['’]").replace(" ", r"\s+")
    return re.compile(rf"(?<![\w-])(?:{loose})(?:(?<!\w)|(?![\w-]))", re.IGNORECASE)
