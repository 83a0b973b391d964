"""Which face sets which character of a letter, and what none of them can set."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from debrief_core.typefaces import FALLBACK, Face, face
from debrief_core.typefaces.scripts import (
    Hindrance,
    hindrance,
    is_unsupported,
    script_of,
    within,
)

MISSING = "?"
"""What stands where no face has a glyph; `review_letter` names every such place beforehand."""

_IN_CJK_CUTS = (
    (0x1100, 0x11FF),
    (0x2000, 0x9FFF),  # arrows, ticks and stars too, which the Latin faces lack
    (0xAC00, 0xD7AF),
    (0xF900, 0xFAFF),
    (0xFE30, 0xFE4F),
    (0xFF00, 0xFFEF),
    (0x20000, 0x3FFFF),
)
"""Where it is worth opening a CJK cut; an emoji is in none of them."""


def cjk_order(text: str) -> tuple[str, ...]:
    """The Noto cuts for Han characters, the one of the text's own language first.

    Han characters are shared but drawn differently: kana says Japanese, hangul Korean;
    otherwise they are set as Chinese.
    """
    if re.search(r"[\u3040-\u30ff]", text):
        return ("Noto Sans JP", "Noto Sans SC", "Noto Sans KR")
    if re.search(r"[\u1100-\u11ff\uac00-\ud7af]", text):
        return ("Noto Sans KR", "Noto Sans SC", "Noto Sans JP")
    return ("Noto Sans SC", "Noto Sans JP", "Noto Sans KR")


class _Widths(dict[str, float]):
    """How wide each character is at type size 1, in the face it will be set in."""

    def __init__(self, chooser: "FaceChooser") -> None:
        super().__init__()
        self._chooser = chooser

    def __missing__(self, char: str) -> float:
        chosen = self._chooser.face_for(char)
        base = self._chooser.base
        thousandths = chosen.widths[ord(char)] if chosen else base.widths[ord(MISSING)]
        self[char] = thousandths / 1000
        return self[char]


class FaceChooser:
    """Chooses a face for each character: the letter's own, then Noto Sans, then its CJK cuts."""

    def __init__(self, typeface: str, text: str, *, bold: bool = False) -> None:
        self._cjk = cjk_order(text)
        self._chosen: dict[str, Face | None] = {}
        self.widths = _Widths(self)
        self._bold = bold
        self.base = face(typeface, bold=bold)
        self._of_base: set[str] = set()

    def face_for(self, char: str) -> Face | None:
        """The first face with a glyph for the character; None if nothing can print it."""
        if char not in self._chosen:
            self._chosen[char] = self._first_with(char)
        return self._chosen[char]

    def _first_with(self, char: str) -> Face | None:
        if is_unsupported(char):
            return None
        if ord(char) in self.base.widths:
            return self.base
        names = (FALLBACK, *(self._cjk if within(char, _IN_CJK_CUTS) else ()))
        faces = (face(name, bold=self._bold) for name in names)
        return next((one for one in faces if ord(char) in one.widths), None)

    def runs(self, text: str) -> Iterator[tuple[Face, str]]:
        """The text cut where the face changes; what cannot be printed becomes `?`."""
        new = set(text) - self._of_base
        if all(self.face_for(char) is self.base for char in new):
            self._of_base |= new
            yield self.base, text
            return
        pairs = ((self.face_for(c), c) for c in text)
        shown = ((f or self.base, c if f else MISSING) for f, c in pairs)
        for _, group in groupby(shown, key=lambda pair: pair[0].name):
            run = list(group)
            yield run[0][0], "".join(char for _, char in run)


@dataclass(frozen=True)
class NotSet:
    """What a text has in one script that cannot be set here, and why it cannot.

    `script` is one of `scripts.LANGUAGES`, or "" for signs of no script, such as emoji. Each
    span is a stretch of the text from its first such character to its last, with the spaces and
    joiners between them; `excerpts` are those stretches.
    """

    script: str
    hindrance: Hindrance
    spans: tuple[tuple[int, int], ...]
    excerpts: tuple[str, ...]


def scripts_not_set(text: str, typeface: str) -> tuple[NotSet, ...]:
    """Script by script, in order of appearance, what of the text would not print in a letter."""
    chooser = FaceChooser(typeface, text)
    unset = {c for c in set(text) if not c.isspace() and not chooser.face_for(c)}
    if not unset:
        return ()
    found: dict[tuple[str, Hindrance], list[tuple[int, int]]] = {}
    for key, span in _stretches(text, unset):
        found.setdefault(key, []).append(span)
    return tuple(
        NotSet(script, why, tuple(spans), tuple(text[start:end] for start, end in spans))
        for (script, why), spans in found.items()
    )


def _stretches(
    text: str, unset: set[str]
) -> Iterator[tuple[tuple[str, Hindrance], tuple[int, int]]]:
    """Stretches of one script: neighbours are joined over what has no width or is a space."""
    key, start, end = None, 0, 0
    for at, char in enumerate(text):
        if char in unset:
            this = (script_of(char), hindrance(char))
            if key is not None and this != key:
                yield key, (start, end)
            if this != key:
                key, start = this, at
            end = at + 1
        elif key is not None and not _joins(char):
            yield key, (start, end)
            key = None
    if key is not None:
        yield key, (start, end)


def _joins(char: str) -> bool:
    """Whether a stretch goes on over the character: a space, a joiner, a variation selector."""
    return char in " \u200c\u200d\ufe0e\ufe0f"
