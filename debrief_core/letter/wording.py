"""The writer's own words, set beside composed ones without touching their grammar."""

import re

from debrief_core.letter.links import find_links

_ENDS = re.compile(r"[.!?…:。！？]['\"”’»)\]]*$")
_QUOTED = re.compile(r"[\"“”«„「『].*[\"”»“」』]$", re.DOTALL)


def quoted(text: str) -> str:
    """The text in quotation marks, unless it brings its own."""
    words = text.strip()
    return words if _QUOTED.match(words) else f"“{words}”"


def closed(text: str) -> str:
    """The text as typed, with a full stop if nothing ends it."""
    words = text.strip()
    if not words or _ENDS.search(words[-8:]):
        return words
    return words + ("。" if re.search(r"[\u3040-\u30ff\u3400-\u9fff]$", words) else ".")


def without_stop_after_address(text: str) -> str:
    """The text without a last stop that a mail program might take for part of an address."""
    bare = text.removesuffix(".")
    return bare if bare != text and _ends_in_link(bare) else text


def _ends_in_link(text: str) -> bool:
    last_word = (text.split() or [""])[-1]
    return any(link.end == len(last_word) for link in find_links(last_word))


def joined(*parts: str) -> str:
    """The parts that say something, with one space between."""
    return " ".join(part for part in parts if part)


_WITH_ARTICLE = re.compile(
    r"(?:[A-Z][a-z]+ )?(?:University|Bank|Ministry|Department|City|Institute|Museum|Church|College|"
    r"Office|House|School|Hospital|Port|Council) (?:of|for)\b"
)


def in_a_sentence(company: str) -> str:
    """A company's name after `at` or `for`: `the University of Stirling`, but `Northwind`."""
    return f"the {company}" if _WITH_ARTICLE.match(company) else company or "your company"


def clipped(text: str, limit: int) -> str:
    """The text within a limit of characters, cut at a word and marked with an ellipsis."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    return (head.rsplit(None, 1)[0] if " " in head[-80:] else head).rstrip() + "…"
