"""Capitals, full stops and spaces: what fingers in a hurry leave out."""

import re

from debrief_core.letter.review.english.usage import Slip, Usage

_ABBREVIATION = (
    r"(?:e\.g|i\.e|etc|vs|inc|ltd|co|corp|approx|no|nr|dr|mr|mrs|ms|prof|st|dept|fig|p|pp|al|ca|cf|"
    r"a\.m|p\.m|jr|sr|est|min|max|incl|resp|[A-Za-z])\."
)
_SMALL_NAMES = r"(?:dbt|npm|pip|pandas|numpy|scikit|pytest|git|curl|bash|vim|jq|psql|kubectl|spaCy)"
_AFTER_STOP = re.compile(
    rf"(?:^|(?<=[.!?]\s)|(?<=[.!?]\s\s))(?!{_SMALL_NAMES}\b)(?P<word>[a-z]+(?:['’][a-z]+)?)"
    r"(?=[\s,;:.!?]|$)"
)
_ENDS_IN_ABBREVIATION = re.compile(rf"(?:^|[\s(“\"]){_ABBREVIATION}\s{{1,2}}$", re.IGNORECASE)
_CLOSED = re.compile(r"[.!?…:;,)\]”\"’'»。！？]$|[/@]\S*$|\.\w{2,6}$")

_SMALL_I = Usage(
    re.compile(r"(?<![\w.’'/-])(?P<x>i)(?=\s|['’](?:m|ve|d|ll)\b|,\s|$)"),
    "“I” is written with a capital.",
    "I",
)
_SPACE_BEFORE = Usage(
    re.compile(r"(?<=[\w’'”)])(?P<x>[ \t]+)(?=[,.;!?](?:\s|$))"), "No space stands here.", ""
)
_NO_SPACE_AFTER = Usage(
    re.compile(r"(?<=[a-z]{2})(?P<x>,)(?=[a-zA-Z]{2})"), "A space is missing after the comma.", ", "
)
_STOP_WITHOUT_SPACE = Usage(
    re.compile(r"(?<=[a-z]{3})(?P<x>\.)(?=(?:I|The|My|We|It|This|You|In|At|And|But|So|Then)\b)"),
    "A space is missing after the full stop.",
    ". ",
)
MARKS = (_SMALL_I, _SPACE_BEFORE, _NO_SPACE_AFTER, _STOP_WITHOUT_SPACE)


def small_starts(text: str) -> list[Slip]:
    """Sentences that begin with a small letter; an abbreviation before it ends no sentence."""
    return [
        Slip(match.span(), "A sentence begins with a capital.", _capital(match.group()))
        for match in _AFTER_STOP.finditer(text)
        if not _ENDS_IN_ABBREVIATION.search(text[: match.start()])
    ]


def missing_stop(text: str) -> list[Slip]:
    """The end of a paragraph of more than three words that nothing closes; a link closes itself."""
    words = text.rstrip()
    last = words.split("\n")[-1]
    if len(last.split()) < 4 or _CLOSED.search(last) or not last[-1].isalnum():
        return []
    start = words.rfind(" ") + 1
    return [Slip((start, len(words)), "The last sentence has no full stop.", f"{words[start:]}.")]


def _capital(word: str) -> str:
    return word[0].upper() + word[1:]
