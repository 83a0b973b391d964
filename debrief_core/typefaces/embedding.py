"""Faces embedded in a PDF so that whatever is set in them can be read back from it."""

import re
from collections.abc import Mapping
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

_CODES = re.compile(r"<([0-9A-F]{2})> <([0-9A-F]{4,6})>")
_CODES_AT_ONCE = 100
"""What the format allows between `beginbfchar` and `endbfchar`."""


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


def register(name: str, path: Path) -> Mapping[int, float]:
    """Register the font file under the name, once; gives the widths of its characters."""
    if name not in pdfmetrics.getRegisteredFontNames():
        font = EmbeddedFont(name, str(path), asciiReadable=False, shapable=False)
        pdfmetrics.registerFont(font)
    widths: Mapping[int, float] = pdfmetrics.getFont(name).face.charWidths
    return widths


def _mended_table(table: str) -> str:
    head, _, rest = table.partition("endcodespacerange\n")
    tail = rest.partition("endbfchar\n")[2]
    used = [(code, int(char, 16)) for code, char in _CODES.findall(rest) if int(char, 16)]
    lines = [f"<{code}> <{chr(char).encode('utf-16-be').hex().upper()}>" for code, char in used]
    blocks = [lines[at : at + _CODES_AT_ONCE] for at in range(0, len(lines), _CODES_AT_ONCE)]
    tables = (f"{len(one)} beginbfchar\n" + "\n".join(one) + "\nendbfchar\n" for one in blocks)
    return f"{head}endcodespacerange\n{''.join(tables)}{tail}"
