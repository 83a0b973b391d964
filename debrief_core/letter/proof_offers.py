"""Where a proof can be checked, apart from what the writer offers to do about it.

`Notion checklist, I can share` names a checklist that is not enclosed yet, and an offer.
"""

import re
from dataclasses import dataclass

from debrief_core.letter.copyedit.capitals import capital_first
from debrief_core.letter.noun_phrases import head_is_plural, with_article

_VERBS = "share|send|show|provide|forward|bring|e-?mail|mail|redact|anonymi[sz]e"
_OFFERED_FIRST = re.compile(
    r"^(?:i |we )?(?:can|could|will|’ll|would|am happy to|happy to|glad to|may)\s+(?:also )?"
    rf"(?P<verb>{_VERBS})\s+(?:you |them )?(?!it\b|this\b|that\b|you\b)(?P<name>\S.+)$",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"[\s,;(–-]+(?:(?:it is |it’s )?(?:confidential|private|internal|secret|not public),?"
    r" (?:but )?)?(?:i |we )?(?:can|could|will|’ll|would|am happy to|happy to|may)\s+(?:also )?"
    r"(?:(?:redact|anonymi[sz]e)(?: (?:it|them))? and )?"
    rf"(?P<verb>{_VERBS})"
    r"(?:\s+(?:it|them|this|that|a copy|copy|the (?:summary|report|file|results|numbers|link|"
    r"screenshots?|scan)|you|copies|a part|part|parts|some)(?: of (?:it|them))?)*"
    r"(?:\s+(?:on (?:my )?(?:phone|laptop|screen)|in person|if (?:needed|wanted|asked|you "
    r"(?:like|want))|on request|any ?time|later))?[\s.)]*$",
    re.IGNORECASE,
)
_STILL_TO_COME = re.compile(
    r"\b(?:expected|planned|due|in progress|pending|results? in|exam in|ongoing)\b", re.IGNORECASE
)
_WHO_CONFIRMS = re.compile(
    r"^(?:(?:she|he|they|who|you can ask|ask)\s+)?(?:can|could|will|would)\s+(?:also )?"
    r"(?:confirm|vouch(?: for (?:it|me|that))?|tell(?: you)?|be asked)(?:\s+(?:it|this|"
    r"that))?\s*[:,–-]\s*"
    r"|^(?:ask|call|contact)\s*:\s*"
    r"|,?\s+(?:is )?(?:ok|okay|happy|fine|free|willing|glad|available) (?:to|for) (?:a )?"
    r"(?:call|be called|talk|speak|chat)\b.*$"
    r"|,?\s+(?:who )?(?:can|will|would) (?:also )?(?:vouch|confirm|tell)"
    r"(?: (?:you|it|this|that|for me))?$",
    re.IGNORECASE,
)


_REDACTED_IS_FINE = re.compile(r"\s*\(redacted(?: is)? (?:ok|okay|fine)\)$", re.IGNORECASE)
_HAS_PICTURES = re.compile(
    r"^(?P<name>[^()]+?)\s*\((?:i )?(?:have|got|with) (?:the |some |a )?(?P<what>photos?|pictures?|"
    r"pics?|screenshots?|scans?|cop(?:y|ies))(?: of (?:it|them))?\)$",
    re.IGNORECASE,
)
_PERSON_BEHIND = re.compile(
    r"^(?P<what>[^,;(]{2,40}?)(?:,? (?:is )?(?:internal|confidential|private|not public))?,? but "
    r"(?:my |our |the )?(?P<who>.{3,60}?) (?:can|could|will) (?:confirm|vouch|tell)\b.*$",
    re.IGNORECASE,
)
_OR_ASK = re.compile(
    r"^(?P<what>[^,;(]{2,40}?),? (?:or |and )?(?:you can )?ask (?:for )?(?P<who>.{3,60})$",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"^(?P<what>[^;]{3,60}?)(?:; (?=(?:my|our|the) )|, (?=(?:owner|manager|director|boss|head|lead|"
    r"chef|supervisor|colleague) [A-Z]))(?P<who>.{3,60}?) (?:can|could|will) "
    r"(?:also )?(?:confirm|vouch|tell)\b.*$",
    re.IGNORECASE,
)
_ROLE_AND_NAME = re.compile(r"^([a-z]+) ([A-Z].*)$")
_ROLE_BEHIND = re.compile(r"(?<=[a-z]) (?=(?:my|our|the) )")
_ON_REQUEST = re.compile(
    r"[\s,;(–-]+(?:(?:is )?(?:available|shared|shown|sent))?(?: (?:with|to) [\w ]{1,30}?)?"
    r" ?(?:on|upon) request[\s.)]*$",
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
    if _REDACTED_IS_FINE.search(words):
        return Source(_REDACTED_IS_FINE.sub("", words), "share")
    pictured = _HAS_PICTURES.match(words)
    if pictured:
        return Source(f"{pictured.group('what')} of the {pictured.group('name')}", "send")
    first = _OFFERED_FIRST.match(words)
    if first:
        return Source(first.group("name").strip(" ,;(–-"), _verb(first))
    asked_for = _ON_REQUEST.search(words)
    if asked_for and words[: asked_for.start()].strip():
        return Source(words[: asked_for.start()].strip(" ,;(–-"), "share")
    offered = _OFFER.search(words)
    name = words[: offered.start()].strip(" ,;(–-") if offered else words
    if not name:
        return Source(where.strip())
    return Source(name, _verb(offered), bool(_STILL_TO_COME.search(name)))


def person_behind(where: str) -> str:
    """Of `ticket 12, internal but my lead Ann Hall can confirm` the person; empty without one."""
    either = _OR_ASK.match(where.strip())
    if either:
        who, *role = _ROLE_BEHIND.split(either.group("who"), maxsplit=1)
        who = ", ".join([who, *role]) + ("," if role else "")
        return f"{_shown_in(either.group('what'))} it, and {who} can confirm it."
    beside = _BESIDE.match(where.strip())
    if beside:
        who = beside.group("who")
        named = (
            who if re.match(r"(?:my|our|the) ", who) else _ROLE_AND_NAME.sub(r"the \1, \2,", who)
        )
        return f"{_shown_in(beside.group('what'))} it, and {named} can confirm it."
    match = _PERSON_BEHIND.match(where.strip())
    if not match:
        return ""
    who = match.group("who")
    who = f"My {who}" if who[:1].islower() else who
    return f"{who} can confirm it ({match.group('what').strip()})."


def _shown_in(what: str) -> str:
    named = what.strip()
    source = (
        f"The {named}"
        if named.split(maxsplit=1)[0].isupper()
        else capital_first(with_article(named))
    )
    return f"{source} {'show' if head_is_plural(what) else 'shows'}"


def _verb(offered: re.Match[str] | None) -> str:
    verb = offered.group("verb").casefold() if offered else ""
    if verb.startswith(("redact", "anonym")):
        return "share"
    return "send" if "mail" in verb else verb
