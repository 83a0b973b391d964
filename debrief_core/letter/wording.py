"""The writer's own words, set beside composed ones without touching their grammar."""

import re

from debrief_core.letter.links import find_links

_ENDS = re.compile(r"[.!?…:。！？]['\"”’»)\]]*$")
_ASKS = re.compile(
    r"(how|what|why|when|where|who|which|whose|tell|describe|explain|give|walk|talk|have|has|can|"
    r"could|do|does|did|are|is|was|were|would|will|name|show|if|imagine|suppose)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"“”«„「『].*[\"”»“」』]$", re.DOTALL)


def is_question(text: str) -> bool:
    """Whether a subject is a question or a request as it was asked, not a mere heading."""
    words = text.strip()
    return bool(words) and (words[-1] in "?？!.…" or bool(_ASKS.match(words)))


def quoted(text: str) -> str:
    """The text in quotation marks, unless it brings its own."""
    words = text.strip()
    return words if _QUOTED.match(words) else f"“{words}”"


def closed(text: str) -> str:
    """The text as typed, with a full stop if nothing ends it and it does not end in a link."""
    words = text.strip()
    if not words or _ENDS.search(words[-8:]) or _ends_in_link(words):
        return words
    return words + ("。" if re.search(r"[\u3040-\u30ff\u3400-\u9fff]$", words) else ".")


def _ends_in_link(text: str) -> bool:
    last_word = text.rsplit(None, 1)[-1]
    return any(link.end == len(last_word) for link in find_links(last_word))


def is_sentence(text: str) -> bool:
    """Whether a text stands alone: it begins with a capital, is ended, and has a few words."""
    words = text.strip()
    return len(words.split()) >= 5 and words[0].isupper() and bool(_ENDS.search(words))


def joined(*parts: str) -> str:
    """The parts that say something, with one space between."""
    return " ".join(part for part in parts if part)


def clipped(text: str, limit: int) -> str:
    """The text within a limit of characters, cut at a word and marked with an ellipsis."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    return (head.rsplit(None, 1)[0] if " " in head[-80:] else head).rstrip() + "…"
