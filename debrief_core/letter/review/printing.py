"""What cannot be printed: characters without a glyph, and scripts not supported (rule 13).

The e-mail could carry them, the PDF cannot: the two would no longer say the same.
"""

import unicodedata
from collections.abc import Iterator

from debrief_core.letter.faces import FaceChooser
from debrief_core.letter.review.remark import Grade, Matter, Remark
from debrief_core.letter.scripts import is_right_to_left
from debrief_core.letter.sheet import Block, letter_blocks

_MEND = "Write it in another way, or take it out."


def review_printing(matter: Matter) -> Iterator[Remark]:
    """A remark for each character that would not print, once a place, before any download."""
    blocks = letter_blocks(matter.letter)
    text = "\n".join(line for block in blocks for line in block.lines)
    chooser = FaceChooser(matter.letter.typeface, text)
    unprinted = {char for char in set(text) if char != "\n" and not chooser.face_for(char)}
    for block in blocks if unprinted else ():
        yield from _in_block(block, unprinted)


def _in_block(block: Block, unprinted: set[str]) -> Iterator[Remark]:
    text = "\n".join(block.lines)
    here = [char for char in dict.fromkeys(text) if char in unprinted]
    place = block.role or block.part
    for char in (c for c in here if not is_right_to_left(c)):
        name = unicodedata.name(char, f"U+{ord(char):04X}").lower()
        reason = f"«{char}» ({name}) cannot be printed: no typeface here has it."
        at = text.index(char)
        yield Remark(13, Grade.MUST_MEND, place, char, reason, _MEND, (at, at + 1))
    if leftward := "".join(c for c in here if is_right_to_left(c)):
        reason = "Scripts written from right to left, such as Arabic and Hebrew, are not supported."
        mend = "Write this in Latin letters, or send the letter from another program."
        yield Remark(13, Grade.MUST_MEND, place, leftward, reason, mend)
