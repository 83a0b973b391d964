"""Links in a letter's text: only http, https and mailto are ever made clickable."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

_WEB = r"(?:https?://|www\.)[^\s<>\"“”«»{}|\\^`]+"
_NO_COUNTRY = "js|ts|py|rb|cs|vb|md|or|hr"
"""Endings of files, and words that stand before a stroke."""
ENDINGS = (
    "com|org|net|edu|gov|app|dev|info|blog|page|shop|site|online|cloud|tech|design|xyz|"
    rf"(?!(?:{_NO_COUNTRY})\b)[a-z]{{2}}"
)
"""What an address may end in: the common names, and two letters for any country."""
_BARE = rf"(?<![\w@/.-])(?:[a-z0-9-]+\.)+(?:{ENDINGS})/[^\s<>\"“”]+"
_MAIL = r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_LINK = re.compile(rf"(?P<mail>{_MAIL})|(?P<web>{_WEB})|(?P<bare>{_BARE})", re.IGNORECASE)
_NOT_LINK_END = ".,;:!?)]}'’"
_SAFE = "%/:?#[]@!$&'()*+,;=~-._"
LONGEST = 1_000
"""Longer words are no address anybody types; they stay plain text."""


@dataclass(frozen=True)
class Link:
    """A link in a line of text: where it stands, and where it leads."""

    start: int
    end: int
    target: str


def find_links(text: str) -> tuple[Link, ...]:
    """Every web and mail address in a text; a stop or bracket after it is not part of it."""
    if not ("@" in text or "/" in text or "www." in text.casefold()):
        return ()
    return tuple(link for word in re.finditer(r"\S+", text) for link in _links_in(word))


def _links_in(word: re.Match[str]) -> Iterator[Link]:
    if len(word.group()) > LONGEST or "." not in word.group():
        return
    for match in _LINK.finditer(word.group()):
        shown = _without_what_follows(match.group())
        start = word.start() + match.start()
        yield Link(start, start + len(shown), _target(shown, match.lastgroup == "mail"))


def _without_what_follows(found: str) -> str:
    """The address without the stop or bracket after it; a bracket it opened itself is its own."""
    shown = found.rstrip(_NOT_LINK_END)
    own_bracket = found[len(shown) :].startswith(")") and shown.count("(") > shown.count(")")
    return shown + ")" if own_bracket else shown


def _target(shown: str, mail: bool) -> str:
    has_scheme = shown.lower().startswith(("http://", "https://"))
    scheme = "mailto:" if mail else "" if has_scheme else "https://"
    return quote(scheme + shown, safe=_SAFE)
