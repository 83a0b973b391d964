"""Grammar carried over from other languages, where English has one right form."""

import re

from debrief_core.letter.copyedit.verbs import (
    BASES,
    base_of,
    gerund_of,
    third_person_of,
)
from debrief_core.letter.copyedit.words import words_in

_MEASURES = r"increas\w*|reduc\w*|improv\w*|rais\w*|lower\w*|cut|grew|grow|decreas\w*|"
r"rose|fell|dropped"
_BY = re.compile(
    rf"\b((?:{_MEASURES})\b[^.,;\n]{{0,40}}?) in (?=(?:about )?\d[\d.,]*\s?(?:%|"
    rf"percent))"
)
_HE_NEED = re.compile(
    r"\b(?P<before>\w+ )?(?P<who>[Hh]e|[Ss]he|[Ii]t) (?P<verb>need|want|like|know|think|"
    r"say|work|come|make|"
    r"take|get|use|ask|give|help|feel|live|mean|have|do|go)\b(?! (?:to)?day)"
)
_KEEPS_BASE = frozenset(
    words_in(
        "did does do can could would will should may might must let make made help helped see "
        "saw that didn’t doesn’t don’t if whether"
    )
)
_STATES = re.compile(
    r"\b((?:strength|weakness|thing|point|idea|problem|plan|reason|truth|rule|lesson) (?:is|was)) "
    r"(?=(?:i|we|it|they|you)(?:’\w+)? \w)",
    re.IGNORECASE,
)
_FOR_EXAMPLE = re.compile(
    r"(?<=\w),? for example,? (?=(?:i|we|he|she|they|it|my|our|last|in)\b)", re.IGNORECASE
)
_IMPORTANT = re.compile(
    r"^for me (?:is|it is|it’s) (very |so |most )?important (the \w+)\b(?! (?:of|that|"
    r"to))",
    re.IGNORECASE,
)


def mend_grammar(text: str) -> str:
    """`team from 10`, `used to work under pressure`, `what he need`, `my rule is i ask`."""
    text = re.sub(r"\b(teams?|groups?|crew|staff) from (?=\d)", r"\1 of ", text)
    text = re.sub(
        r"\bduring (?=(?:\d+|two|three|four|five|six|ten) (?:years|months|weeks|"
        r"days))",
        "for ",
        text,
    )
    text = re.sub(r"^lead (?=[^.\n]{3,60}, (?:\w+ed|built|hired|ran|cut|grew)\b)", "led ", text)
    text = _BY.sub(r"\1 by ", text)
    text = re.sub(r"\byesterday night\b", "last night", text)
    text = re.sub(
        r"\b((?:am|is|are|was|were|’m|got) used to) (\w+)\b",
        lambda m: f"{m.group(1)} {gerund_of(m.group(2)) if m.group(2) in BASES else m.group(2)}",
        text,
    )
    text = re.sub(r"\b(did not|didn’t|did they|did we) (\w+ed)\b", _base_after_did, text)
    text = _HE_NEED.sub(_agreeing, text)
    text = _STATES.sub(r"\1 that ", text)
    text = _FOR_EXAMPLE.sub(". For example, ", text)
    return _IMPORTANT.sub(lambda m: f"for me {m.group(2)} is {m.group(1) or ''}important", text)


def _base_after_did(match: re.Match[str]) -> str:
    return f"{match.group(1)} {base_of(match.group(2)) or match.group(2)}"


def _agreeing(match: re.Match[str]) -> str:
    before = (match.group("before") or "").strip().casefold()
    if before in _KEEPS_BASE:
        return match.group()
    verb = third_person_of(match.group("verb"))
    return f"{match.group('before') or ''}{match.group('who')} {verb}"
