"""The letter as blocks of lines: the one source of the e-mail's words and of the PDF's."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from unicodedata import normalize

from babel import Locale

from debrief_core.dates import full_date
from debrief_core.interview import Letter, ProofKind
from debrief_core.interview.model import clean_text
from debrief_core.letter.choosing import has_proof
from debrief_core.letter.names import name_for_address, name_in_case
from debrief_core.letter.proof_offers import read_source
from debrief_core.letter.typography import typographic
from debrief_core.typefaces.scripts import is_joiner

_BREAKS = re.compile(r"[\v\f\x85\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n\u00a0\u202f]+")

_NOT_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Block:
    """Lines that belong together, such as `sender`, `body` or `enclosures`: that is their `part`.

    `role` is the paragraph's role within the body, so that a remark finds its place. `named` is
    how many of the sender's lines are the name and what stands under it; contact follows.
    """

    part: str
    lines: tuple[str, ...]
    role: str = ""
    named: int = 0


def printable(text: str) -> str:
    """The text as it can be printed: no control, formatting or zero-width characters.

    Of those only joiners stay, where a script or an emoji needs them. Runs of spaces become one,
    and lines and the whole are trimmed. Blank lines fall away, since each line is printed as a
    paragraph's line of its own.
    """
    if text.isprintable():  # neither breaks nor formatting; what else there is, is one line
        return _SPACES.sub(" ", normalize("NFC", text)).strip()
    lines = str(clean_text(_BREAKS.sub("\n", text).replace("\t", " "))).split("\n")
    trimmed = (_SPACES.sub(" ", _visible(line)).strip() for line in lines)
    return "\n".join(line for line in trimmed if line)


def _visible(line: str) -> str:
    """The line without formatting characters, but for joiners that its script needs."""
    return "".join(
        char
        for at, char in enumerate(line)
        if unicodedata.category(char) != "Cf" or is_joiner(line, at)
    )


def for_xml(text: str) -> str:
    """The text without the few characters that no XML file may hold."""
    return _NOT_XML.sub("", text)


def letter_blocks(letter: Letter) -> tuple[Block, ...]:
    """All blocks of the block letter in reading order; empty ones are left out."""
    blocks = [
        _sender_block(letter),
        _block("date", full_date(letter.sent_on or letter.written_on, letter.sender.country)),
        _block("recipient", *_recipient_lines(letter)),
        _block("salutation", letter.salutation),
        *(_block("body", p.words, role=p.role) for p in letter.paragraphs),
        _block("valediction", letter.valediction),
        _block("signature", name_in_case(letter.sender.name)),
        _block("enclosures", *_enclosure_lines(letter)),
    ]
    return tuple(block for block in blocks if block.lines)


def email_text(letter: Letter) -> str:
    """The letter as plain text, word for word what the PDF says."""
    return _plain(letter_blocks(letter))


def email_body(letter: Letter) -> str:
    """The letter for the body of an e-mail: from the greeting on, contact under the name.

    Sender, date and recipient stand in an e-mail's own head, so they are not said again.
    """
    body = [b for b in letter_blocks(letter) if b.part not in {"sender", "date", "recipient"}]
    signed = [_with_contact(letter, block) for block in body]
    return _plain(tuple(signed))


def subject_line(letter: Letter) -> str:
    """The e-mail's subject, on one line."""
    return typographic(printable(letter.subject).replace("\n", " "))


def _with_contact(letter: Letter, block: Block) -> Block:
    if block.part != "signature":
        return block
    contact = _block("signature", *_contact_lines(letter))
    return Block("signature", (*block.lines, *contact.lines))


def _plain(blocks: tuple[Block, ...]) -> str:
    return "\n\n".join("\n".join(block.lines) for block in blocks)


def _block(part: str, *texts: str, role: str = "") -> Block:
    lines = (line for text in texts for line in printable(text).split("\n"))
    return Block(part, tuple(typographic(line) for line in lines if line), role)


def _sender_block(letter: Letter) -> Block:
    named = _block("sender", name_in_case(letter.sender.name), letter.sender.headline).lines
    contact = _block("sender", *_contact_lines(letter)).lines
    return Block("sender", (*named, *contact), named=len(named))


def _contact_lines(letter: Letter) -> tuple[str, ...]:
    sender = letter.sender
    city, country = name_in_case(sender.city), _country_name(sender.country)
    place = ", ".join(part for part in dict.fromkeys((city, country)) if part)
    reach = " · ".join(part for part in (sender.email, sender.phone) if part)
    return (place, reach, *sender.links)


def _country_name(country: str) -> str:
    return str(_countries().get(country, "")) if country else ""


@cache
def _countries() -> Mapping[str, str]:
    territories: Mapping[str, str] = Locale("en").territories
    return territories


def _recipient_lines(letter: Letter) -> tuple[str, ...]:
    to = letter.recipient
    return (name_for_address(to.name), to.title, letter.company, to.address)


def _enclosure_lines(letter: Letter) -> tuple[str, ...]:
    """The proofs that are links or documents, each once."""
    proofs = [p.proof for p in letter.points if p.proof is not None and has_proof(p.proof)]
    kinds = {ProofKind.LINK, ProofKind.DOCUMENT}
    sources = [p.where.strip() or p.claim.strip() for p in proofs if p.kind in kinds]
    named = dict.fromkeys(s for s in sources if read_source(s).can_be_enclosed)
    return ("Enclosures", *named) if named else ()
