"""The typefaces: loaded once a process, when a letter first needs them, and what they cover."""

import re
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

import rendercv_fonts
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from debrief_core.interview import Typeface
from debrief_core.letter.scripts import (
    Hindrance,
    hindrance,
    is_unsupported,
    script_of,
    within,
)

FALLBACK = "Noto Sans"
_FILES = {
    Typeface.EB_GARAMOND: "EB Garamond/EBGaramond-Regular.ttf",
    Typeface.SOURCE_SANS: "Source Sans 3/SourceSans3-Regular.ttf",
    Typeface.GENTIUM: "Gentium Book Plus/GentiumBookPlus-Regular.ttf",
    FALLBACK: "Noto Sans/NotoSans-Regular.ttf",
    "Noto Sans JP": "Noto Sans/NotoSansJP-Regular.ttf",
    "Noto Sans KR": "Noto Sans/NotoSansKR-Regular.ttf",
    "Noto Sans SC": "Noto Sans/NotoSansSC-Regular.ttf",
}
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
_CODES = re.compile(r"<([0-9A-F]{2})> <([0-9A-F]{4,6})>")
_CODES_AT_ONCE = 100
"""What the format allows between `beginbfchar` and `endbfchar`."""
_lock = threading.Lock()


class EmbeddedFont(TTFont):  # type: ignore[misc]  # reportlab has no types
    """A font whose text can be read back from the PDF, whatever the character.

    reportlab's table from codes to characters writes those beyond U+FFFF with five digits, where
    the format asks for UTF-16, and gives U+0000 to codes that it does not use.
    """

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802  (reportlab's name)
        """Embed the subset used, then mend its table of characters."""
        before = set(doc.idToObject)
        super().addObjects(doc)
        for name in set(doc.idToObject) - before:
            if name.startswith("toUnicodeCMap:"):
                table = doc.idToObject[name]
                table.content = _mended_table(table.content)


def _mended_table(table: str) -> str:
    head, _, rest = table.partition("endcodespacerange\n")
    tail = rest.partition("endbfchar\n")[2]
    used = [(code, int(char, 16)) for code, char in _CODES.findall(rest) if int(char, 16)]
    lines = [f"<{code}> <{chr(char).encode('utf-16-be').hex().upper()}>" for code, char in used]
    blocks = [lines[at : at + _CODES_AT_ONCE] for at in range(0, len(lines), _CODES_AT_ONCE)]
    tables = (f"{len(one)} beginbfchar\n" + "\n".join(one) + "\nendbfchar\n" for one in blocks)
    return f"{head}endcodespacerange\n{''.join(tables)}{tail}"


@dataclass(frozen=True)
class Face:
    """A registered face: the name reportlab knows it by, and widths in thousandths of the size."""

    name: str
    widths: Mapping[int, float]


@cache
def face(name: str) -> Face:
    """The face of that name, read from `rendercv-fonts` on first use (12 ms, a CJK one 110)."""
    with _lock:
        return _register(name)


def _register(name: str) -> Face:
    if name not in pdfmetrics.getRegisteredFontNames():
        path = Path(rendercv_fonts.package_folder_path) / _FILES[name]
        pdfmetrics.registerFont(EmbeddedFont(name, str(path), asciiReadable=False, shapable=False))
    return Face(name, pdfmetrics.getFont(name).face.charWidths)


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

    def __init__(self, typeface: str, text: str) -> None:
        self._cjk = cjk_order(text)
        self._chosen: dict[str, Face | None] = {}
        self.widths = _Widths(self)
        self.base = face(typeface)
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
        return next((f for f in map(face, names) if ord(char) in f.widths), None)

    def runs(self, text: str) -> Iterator[tuple[Face, str]]:
        """The text cut where the face changes; what cannot be printed becomes `?`."""
        if set(text) <= self._of_base or all(self.face_for(c) is self.base for c in set(text)):
            self._of_base |= set(text)
            yield self.base, text
            return
        pairs = ((self.face_for(c), c) for c in text)
        shown = ((f or self.base, c if f else MISSING) for f, c in pairs)
        for chosen, group in groupby(shown, key=lambda pair: pair[0].name):
            yield face(chosen), "".join(c for _, c in group)


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
