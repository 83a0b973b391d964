"""What cannot be printed: characters without a glyph, and scripts not supported (rule 13).

The e-mail could carry them, the PDF cannot: the two would no longer say the same.
"""

import re
import unicodedata
from collections.abc import Iterator

from debrief_core.interview import Letter
from debrief_core.letter.review.faults import Fault
from debrief_core.letter.review.likeness import words_of
from debrief_core.letter.review.remark import Grade, Matter, Mend, Part, Passage, Remark
from debrief_core.letter.sheet import letter_blocks
from debrief_core.typefaces.choosing import FaceChooser
from debrief_core.typefaces.scripts import LANGUAGES, Hindrance, hindrance, script_of

_ADVICE = "Write it in another way, or take it out."
_WHY = {
    Hindrance.RIGHT_TO_LEFT: "is written from right to left, which this program cannot print yet",
    Hindrance.SHAPING: "has letters that change with those beside them, which this program cannot "
    "print yet",
    Hindrance.NO_TYPEFACE: "has no typeface here",
}
_LATIN_NAME = re.compile(r"[a-z]{2,}(?:[._-][a-z]{2,})+")
_SHARED_MAILBOX = frozenset({"info", "jobs", "hr", "team", "office", "contact", "hello", "mail"})


def review_printing(matter: Matter) -> Iterator[Remark]:
    """A remark for each script or character that would not print, once a place."""
    blocks = letter_blocks(matter.letter)
    text = "\n".join(line for block in blocks for line in block.lines)
    chooser = FaceChooser(matter.letter.typeface, text)
    unprinted = {char for char in set(text) if char != "\n" and not chooser.face_for(char)}
    if not unprinted:
        return
    typed = {passage.where: passage.text for passage in matter.passages}
    for block in blocks:
        place = block.role or block.part
        words = typed.get(place, "\n".join(block.lines))
        passage = Passage(place, words, own=False)
        yield from _scripts(passage, unprinted, matter.letter)
        yield from _characters(passage, unprinted)


def _scripts(passage: Passage, unprinted: set[str], letter: Letter) -> Iterator[Remark]:
    """One remark a script: what is true of it, and the Latin spelling where one is known."""
    scripts = dict.fromkeys(script_of(char) for char in passage.text if char in unprinted)
    for script in (one for one in scripts if one):
        span = _run(passage.text, script)
        why = _WHY[hindrance(passage.text[span[0]])]
        languages = LANGUAGES[script]
        named = script if languages == script else f"{script} ({languages})"
        latin = _latin_name(letter) if _is_recipient(passage, span, letter) else ""
        advice = f"Write it in Latin letters{f': {latin}' if latin else ''}."
        if not latin:
            advice += " For a name, use the spelling in their e-mail address or signature."
        mend = Mend(span, latin) if latin else None
        excerpt = passage.text[slice(*span)]
        yield Remark(
            Fault.UNPRINTABLE, Grade.MUST_MEND, passage.where, excerpt, f"{named} {why}.", advice,
            span, mend,
        )  # fmt: skip


def _run(text: str, script: str) -> tuple[int, int]:
    """The whole stretch of a script, from its first letter on, with marks and spaces within."""
    start = next(at for at, char in enumerate(text) if script_of(char) == script)
    end = at = start
    while at < len(text) and (script_of(text[at]) == script or _belongs(text[at])):
        at += 1
        if script_of(text[at - 1]) == script or unicodedata.category(text[at - 1])[0] in "MC":
            end = at
    return start, end


def _belongs(char: str) -> bool:
    return char in " -’'\"״׳" or (unicodedata.category(char)[0] in "MC" and char != "\n")


def _characters(passage: Passage, unprinted: set[str]) -> Iterator[Remark]:
    """One remark for each character of no script, such as an emoji, with its removal as mend."""
    text = passage.text
    for char in dict.fromkeys(c for c in text if c in unprinted and not script_of(c)):
        name = unicodedata.name(char, f"U+{ord(char):04X}").lower()
        reason = f"«{char}» ({name}) cannot be printed: no typeface here has it."
        span = (text.index(char), text.index(char) + 1)
        mend = Mend((len(text[: span[0]].rstrip(" ")), span[1]), "")
        yield Remark(
            Fault.UNPRINTABLE, Grade.MUST_MEND, passage.where, char, reason, _ADVICE, span, mend
        )


def _is_recipient(passage: Passage, span: tuple[int, int], letter: Letter) -> bool:
    shown = set(words_of(passage.text[slice(*span)]))
    return passage.where in {Part.SALUTATION, Part.RECIPIENT} or bool(
        shown & set(words_of(letter.recipient.name))
    )


def _latin_name(letter: Letter) -> str:
    """The recipient's name as their own e-mail address spells it: `priya.sharma@` is known."""
    local = letter.recipient.email.partition("@")[0].casefold()
    if not _LATIN_NAME.fullmatch(local) or local in _SHARED_MAILBOX:
        return ""
    return " ".join(part.capitalize() for part in re.split(r"[._-]", local))
