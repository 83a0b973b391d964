"""A proof inside the sentence: `The build dashboard of May 2025 shows it: 40 minutes down to 9`.

Addresses and documents are listed below the letter, so the sentence only points there. What the
answer says already is not said again.
"""

import re

from debrief_core.interview import Proof, ProofKind
from debrief_core.letter.copyedit.capitals import capital_first, lower_first
from debrief_core.letter.copyedit.joints import with_article as with_noun_article
from debrief_core.letter.copyedit.segments import stopped, without_end
from debrief_core.letter.copyedit.shapes import Shape, shape_of
from debrief_core.letter.copyedit.subjects import Asked, with_subject
from debrief_core.letter.facts import says_again
from debrief_core.letter.links import find_links
from debrief_core.letter.noun_phrases import head_is_plural, is_web_address, with_article
from debrief_core.letter.proof_kinds import evident_kind, with_role_apart
from debrief_core.letter.proof_offers import Source, person_behind, read_source

_LABEL = re.compile(
    r"^(?:(?:sources?|proof|evidence|reference|link|document|person|contact)\s*:\s*|"
    r"(?:from|see|ask|contact|call|according to|it is in|it’s in|the document is|"
    r"you can (?:see|ask|check|find)(?: it)?(?: in| at| on)?)\s+)(?=\S)",
    re.IGNORECASE,
)
_EMPTY_CLAIM = re.compile(
    r"^(?:(?:you can )?see (?:it )?for yourself|see|see it|proof|link|here)\W*$", re.IGNORECASE
)
_SOMEBODY_HAS_IT = re.compile(
    r"^(?!.*\b(?:i|we)\b).{3,40} (?:has|have|holds|keeps|knows|wrote|signed)\b", re.IGNORECASE
)
_ON_THE_WEB = re.compile(
    r"\b(?:website|site|page|profile|blog|linkedin|github|channel)\b", re.IGNORECASE
)
_PLACE = re.compile(r"^(?:on|in|at|under|inside|within|with)\s", re.IGNORECASE)
_BARE_NOUN = re.compile(
    r"^((?!sales|it|we|i|they|he|she|this|that|which|and|time)[a-z]+(?<!s)(?<!ing))"
    r"(?= (?:went|rose|fell|dropped|grew|came down|took|takes)\b)"
)
_ROLE_FIRST = re.compile(
    r"^(?:director|manager|head|supervisor|owner|principal|chief|chair|captain|president|"
    r"coordinator)"
    r" (?:of|at|in|from)\b",
    re.IGNORECASE,
)
_DOCUMENT_AT_THE_END = re.compile(
    r"^(?:[\w’'&-]+ ){1,5}(?:docs?|documents?|reports?|files?|sheets?|logs?|list|notes|deck|slides|"
    r"plan|board)$",
    re.IGNORECASE,
)
"""`PMO lessons learned doc` is no sentence."""
_LABELLED_LINK = re.compile(r"^(?P<what>[^:/]{3,60}): (?P<link>\S+\.\S+)$")
_ROLE_LABEL = re.compile(
    r"^(?P<role>[\w/ -]{2,25}): (?P<name>[A-Z][\w’-]+ [A-Z][\w’-]*[^\W\d])(?=[ ,(]|$)"
)
"""`GC: Lou Ferris`: what somebody is, before the name."""
_QUALIFICATION = re.compile(r"\b(?:certificate|licen[cs]e|diploma|degree)$", re.IGNORECASE)
_REACHED_AT = re.compile(
    r",?\s*[,(]?\s*((?:tel\.? ?|phone:? ?)?\+?\d[\d ()/.-]{6,}\d|[\w.+-]+@[\w.-]+\.\w+)\)?$"
)


def proof_sentence(proof: Proof, answer: str, nth: int = 0) -> str:
    """What the proof shows, unless the answer says so already, and where to check it.

    `nth` counts the letter's proofs, so that two in a row are not put alike.
    """
    claim, where = proof.claim.strip(), proof.where.strip()
    if claim and not where and _is_address(claim):
        claim, where = "", claim
    claim = _LABEL.sub("", claim) if evident_kind(proof) is ProofKind.PERSON else claim
    idle = bool(_EMPTY_CLAIM.match(claim)) or (bool(claim) and says_again(claim, answer))
    shown = "" if idle else _statement(claim)
    where = _LABELLED_LINK.sub(r"\g<what> (\g<link>)", where)
    confirms = person_behind(where)
    if confirms:
        return f"{stopped(capital_first(shown))} {confirms}" if shown else confirms
    if not _is_address(where):
        source = read_source(_LABEL.sub("", where))
        if source.name and not source.can_be_enclosed:
            return _offered(shown, source)
        where = source.name
    build = {
        ProofKind.NUMBER: _number,
        ProofKind.LINK: _link,
        ProofKind.DOCUMENT: _document,
        ProofKind.PERSON: _person,
    }[evident_kind(proof)]
    return build(shown, where, nth)


def _offered(claim: str, source: Source) -> str:
    """What is not enclosed: offered, or still to come."""
    if source.to_come:
        return stopped(f"{capital_first(claim)}: {source.name}" if claim else source.name)
    if _PLACE.match(source.name):
        shown = f"I can {source.offer} it to you {lower_first(source.name)}"
        return stopped(f"{shown}: {lower_first(claim)}" if claim else shown)
    named = with_article(source.name)
    if not claim:
        return stopped(f"I can {source.offer} {named}")
    if not _is_clause(claim):
        return stopped(f"I can {source.offer} {named}: {lower_first(claim)}")
    told = capital_first(claim)
    return stopped(f"{told}; I can {source.offer} {named}")


def _is_address(text: str) -> bool:
    links = find_links(text)
    return (
        bool(links)
        and len(links[0].target) > 0
        and links[0].end - links[0].start >= 0.6 * len(text)
    )


def _statement(claim: str) -> str:
    """The claim without its stop, with the subject that `Cut it by half` left out."""
    words = without_end(claim)[0]
    words = _BARE_NOUN.sub(r"the \1", words)
    return with_subject(words, Asked()) if words else ""


def _is_clause(words: str) -> bool:
    named = _DOCUMENT_AT_THE_END.search(words)
    return named is None and shape_of(words) is Shape.CLAUSE


def _number(claim: str, where: str, nth: int) -> str:
    if not where:
        if _QUALIFICATION.search(claim) and not _is_clause(claim):
            return stopped(f"I hold {with_article(claim)}")
        figures = re.search(r"\d", claim) and not _is_clause(claim)
        lead = "In figures: " if figures else ""
        return stopped(f"{lead}{lower_first(claim) if lead else capital_first(claim)}")
    if _PLACE.match(where):
        found = f"You will find it {lower_first(where)}"
        return stopped(f"{found}: {lower_first(claim)}" if claim else found)
    if _is_clause(where):
        return " ".join(stopped(capital_first(part)) for part in (claim, where) if part)
    return _shown_by(claim, where, nth)


def _shown_by(claim: str, where: str, nth: int) -> str:
    if claim and nth % 2:
        return stopped(f"{capital_first(claim)} ({_unarticled(where)})")
    if is_web_address(where):
        return stopped(f"You can see it at {where}: {lower_first(claim)}" if claim
                       else f"You can see it at {where}")  # fmt: skip
    source = capital_first(with_article(where))
    if source[0] == "“" and re.search(r",|\d", where):
        told = f"You can check it with {where}"
        return stopped(f"{told}: {lower_first(claim)}" if claim else told)
    comma = "," if "," in source else ""
    verb = "show" if head_is_plural(where) else "shows"
    told = f"{source}{comma} {verb} it"
    return stopped(f"{told}: {lower_first(claim)}" if claim else told)


def _unarticled(where: str) -> str:
    article = with_article(where)
    return article.removeprefix("the ")


def _link(claim: str, where: str, nth: int) -> str:
    if where and not find_links(where):
        place = (
            lower_first(where)
            if _PLACE.match(where)
            else (f"{'on' if _ON_THE_WEB.search(where) else 'at'} {with_article(where)}")
        )
        seen = f"You can see it {place}"
        return stopped(f"{seen}: {lower_first(claim)}" if claim else seen)
    if not claim:
        return ("It is linked below.", "The link to it is below.")[nth % 2]
    if _is_clause(claim):
        return stopped(f"{capital_first(claim)}, as the page linked below shows")
    if re.search(r"\d", claim):
        return stopped(f"The page linked below shows it: {lower_first(claim)}")
    verb = "are" if head_is_plural(claim) else "is"
    return stopped(f"{capital_first(with_article(claim, keep=True))} {verb} linked below")


def _document(claim: str, where: str, nth: int) -> str:  # noqa: PLR0911  (one a case)
    if not where:
        return stopped(capital_first(claim)) if _is_clause(claim) else _enclosed(claim)
    if _is_clause(where) and _SOMEBODY_HAS_IT.search(where):
        told = capital_first(with_noun_article(where))
        again = not claim or says_again(claim, where, 0.3)
        return stopped(told if again else f"{told}: {lower_first(claim)}")
    if not claim:
        return _enclosed(where)
    if not _is_clause(claim):
        if says_again(where, claim, 0.6) or says_again(claim, where, 0.6):
            return _enclosed(claim)
        return stopped(f"I enclose {with_article(where)}: {lower_first(claim)}")
    if nth % 2:
        return stopped(f"{capital_first(claim)}; I enclose {with_article(where)}")
    source = capital_first(with_article(where))
    verb = "show" if head_is_plural(where) else "shows"
    return stopped(f"{source}, enclosed, {verb} it: {lower_first(claim)}")


def _enclosed(what: str) -> str:
    return stopped(f"I enclose {with_article(what)}") if what else ""


def _person(claim: str, where: str, nth: int) -> str:
    if not where:
        named = bool(claim) and not _is_clause(claim)
        return stopped(f"{capital_first(claim)} can confirm it" if named else capital_first(claim))
    if _is_clause(where):
        return " ".join(stopped(capital_first(part)) for part in (claim, where) if part)
    who = _with_reach(with_role_apart(_ROLE_LABEL.sub(r"\g<name>, \g<role>", where)))
    if _ROLE_FIRST.match(who):
        who = f"the {who[0].lower()}{who[1:]}"
    comma = "," if "," in who else ""
    if claim and _is_clause(claim) and nth % 2 == 0:
        return stopped(f"{capital_first(claim)}, as {lower_first(who)}{comma} can confirm")
    told = f"{capital_first(who)}{comma} can confirm it"
    return stopped(f"{told}: {lower_first(claim)}" if claim else told)


def _with_reach(who: str) -> str:
    """A telephone number or address behind a name, in brackets."""
    match = _REACHED_AT.search(who)
    if not match or match.start() == 0:
        return who
    return f"{who[: match.start()].rstrip(' ,(')} ({match.group(1)})"
