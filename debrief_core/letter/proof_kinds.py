"""Which kind of proof a text is: an address, a person, a number, else a document."""

import re

from debrief_core.interview import Proof, ProofKind
from debrief_core.letter.links import ENDINGS, find_links
from debrief_core.letter.names import is_honorific

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\b[\w-]{2,}(?:\.[\w-]+)*\.(?:com|org|net|io|dev|edu|gov|app|ai|"
    r"me|co|uk|de|"
    r"fr|eu|ch|nl|ca|au|in|example)(?=[\s,.;)]|$)"
    rf"|\b[\w-]{{2,}}(?:\.[\w-]+)*\.(?:{ENDINGS})/\S*",
    re.IGNORECASE,
)
_PERSONS_ROLE = re.compile(
    r"\b(?:manager|director|head|lead|supervisor|boss|chief|teacher|professor|principal|owner|"
    r"founder|colleague|coworker|co-worker|client|customer|nurse|doctor|engineer|developer|officer|"
    r"president|ceo|cto|coo|cfo|vp|mentor|tutor|chef|coach|foreman|captain|pm|assistant|partner|"
    r"mom|mum|mother|dad|father|wife|husband|parent|neighbou?r|landlord|priest|"
    r"secretary|coordinator|analyst|designer|consultant|reference)\b",
    re.IGNORECASE,
)
_ONE_NAME = r"[A-Z][^\W\dA-Z_]*[’'-]?[^\W\d_]*[^\W\dA-Z_]"
_NAME = re.compile(rf"\b{_ONE_NAME} (?:(?:van|von|de|da|del|der|bin|al|el) )*{_ONE_NAME}")
_MY_PERSON = re.compile(
    r"\b(?:my|our) (?:\w+ ){0,2}(?:manager|director|lead|supervisor|boss|chief|teacher|"
    r"professor|owner|"
    r"colleague|client|customer|mentor|chef|foreman|coach|tutor|principal|ceo|cto)\b",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?:\+|\b0|\b\d{3} )\d[\d ()/.-]{6,}\d\)?(?: (?:will|can|would) \w+)?$")
_ASKS_A_PERSON = re.compile(
    r"^(?:ask|call|contact|talk to|speak to)\b|\b(?:can|will|would) (?:confirm|vouch)\b",
    re.IGNORECASE,
)
_QUANTITY = re.compile(
    r"\d[\d.,]*\s?(?:%|percent|per cent|k\b|m\b|million|thousand|x\b|times|minutes?|"
    r"mins?|hours?|days?|"
    r"weeks?|months?|years?|people|customers?|users?|students?|patients?|tickets?|orders?|servers?|"
    r"euros?|dollars?|pounds?|€|\$|£|kg|km|tons?|pages?|lines?|calls?|sales|points?|"
    r"pupils?)|[€$£]\s?\d"
    r"|\b(?:from|to|by|of|up|down)\s\d",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(
    r"\b(?:certificate|diploma|letter|report|guide|plan|notes|slides|presentation|transcript|"
    r"portfolio|list|contract|manual|document|paper|review|licen[cs]e|pdf|template|case study|"
    r"checklist|thesis|reference letter|appraisal|award)\b",
    re.IGNORECASE,
)


_RECORD = re.compile(
    r"\b(?:reports?|logs?|dashboard|statistics|records|ledger|review|survey|charts?|exports?)\b",
    re.IGNORECASE,
)
"""Papers that a reader can ask to see, but that nobody sends along."""


def guess_proof_kind(claim: str, where: str = "") -> ProofKind | None:
    """The kind of proof that its text tells; None where it tells none. The writer may correct it.

    An address is a link; an e-mail address, or a name with a title or a role, a person; digits
    with a unit a number; a certificate, report or plan a document.
    """
    source, whole = where.strip() or claim.strip(), f"{claim} {where}".strip()
    if _ADDRESS.search(_MAIL.sub("", whole)):
        return ProofKind.LINK
    if _names_a_person(source):
        return ProofKind.PERSON
    if _QUANTITY.search(claim) or (not where and _QUANTITY.search(source)):
        return ProofKind.NUMBER
    if _DOCUMENT.search(source):
        return ProofKind.NUMBER if _RECORD.search(source) else ProofKind.DOCUMENT
    return ProofKind.NUMBER if re.search(r"\d", whole) else None


def proof_with(proof: Proof, name: str, entered: object) -> Proof:
    """The proof with one field changed; its kind follows its text until another was chosen."""
    changed = Proof.model_validate({**dict(proof), name: entered})
    if name == "kind" or proof.kind is not _kind_told_by(proof):
        return changed
    return changed.model_copy(update={"kind": _kind_told_by(changed)})


def _kind_told_by(proof: Proof) -> ProofKind:
    return guess_proof_kind(proof.claim, proof.where) or ProofKind.NUMBER


def _names_a_person(words: str) -> bool:
    if _MAIL.search(words) or _ASKS_A_PERSON.search(words):
        return True
    if _PHONE.search(words) and re.search(r"\b[A-Z][a-z]", words):
        return True
    if any(is_honorific(word) and word[:1].isupper() for word in words.split()[:3]):
        return True
    if _MY_PERSON.search(words) and re.search(r"\b[A-Z][a-z]", words):
        return True
    named = _NAME.search(words)
    near = named is not None and (named.start() < 25 or words[: named.start()].count(" ") < 6)
    return near and bool(_PERSONS_ROLE.search(words))


def with_role_apart(who: str) -> str:
    """`Tom Hill SRE lead at Acme` with the comma before what the person is."""
    named = _NAME.match(who)
    titled = is_honorific(who.partition(" ")[0])
    if (
        titled
        or not named
        or not who[named.end() :].startswith(" ")
        or "," in who[: named.end() + 1]
    ):
        return who
    rest = who[named.end() + 1 :]
    role = _PERSONS_ROLE.search(rest)
    near = role is not None and len(rest[: role.start()].split()) <= 2
    return f"{named.group()}, {rest}" if near else who


def evident_kind(proof: Proof) -> ProofKind:
    """The kind that was chosen, unless the whole proof is plainly an address or a person."""
    where = proof.where.strip() or proof.claim.strip()
    if proof.kind is ProofKind.NUMBER:
        if find_links(where) and not _MAIL.fullmatch(where):
            return ProofKind.LINK
        if proof.where.strip() and guess_proof_kind(where) is ProofKind.PERSON:
            return ProofKind.PERSON
    return proof.kind
