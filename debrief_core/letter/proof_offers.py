"""Where a proof can be checked, apart from what the writer offers to do about it.

`Notion checklist, I can share` names a checklist that is not enclosed yet, and an offer.
"""

import re
from dataclasses import dataclass

_OFFER = re.compile(
    r"[\s,;(–-]+(?:i |we )?(?:can|could|will|’ll|would|am happy to|happy to|may)\s+(?:also )?"
    r"(?P<verb>share|send|show|provide|forward|bring|email|redact|anonymi[sz]e)"
    r"(?:\s+(?:it|them|this|that|a copy|you|copies))*"
    r"(?:\s+(?:if (?:needed|wanted|asked|you (?:like|want))|on request|any ?time|later))?[\s.)]*$",
    re.IGNORECASE,
)
_STILL_TO_COME = re.compile(
    r"\b(?:expected|planned|due|in progress|pending|results? in|exam in|ongoing)\b", re.IGNORECASE
)
_WHO_CONFIRMS = re.compile(
    r"^(?:(?:she|he|they|who|you can ask|ask)\s+)?(?:can|could|will|would)\s+(?:also )?"
    r"(?:confirm|vouch(?: for (?:it|me|that))?|tell you|be asked)(?:\s+(?:it|this|"
    r"that))?\s*[:,–-]\s*"
    r"|^(?:ask|call|contact)\s*:\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Source:
    """Where to check: its name, what is offered (`share`), and whether it does not exist yet."""

    name: str
    offer: str = ""
    to_come: bool = False

    @property
    def can_be_enclosed(self) -> bool:
        """Whether it lies beside the letter now."""
        return not self.offer and not self.to_come


def read_source(where: str) -> Source:
    """A proof's `where` with its offer apart; `she can confirm: Julia Beck` is Julia Beck."""
    words = _WHO_CONFIRMS.sub("", where.strip())
    offered = _OFFER.search(words)
    name = words[: offered.start()].strip(" ,;(–-") if offered else words
    if not name:
        return Source(where.strip())
    return Source(name, _verb(offered), bool(_STILL_TO_COME.search(name)))


def _verb(offered: re.Match[str] | None) -> str:
    verb = offered.group("verb").casefold() if offered else ""
    return "share" if verb.startswith(("redact", "anonym")) else verb
