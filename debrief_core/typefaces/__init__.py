"""The typefaces that PDFs are set in: one registry for the letter and the report of patterns.

They come with the package `rendercv-fonts`. A face is read when it is first used, once a process:
12 ms, a CJK one 110 ms; with the first of them comes reportlab.
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FALLBACK = "Noto Sans"
_FILES = {
    "EB Garamond": "EB Garamond/EBGaramond-{}.ttf",
    "Source Sans 3": "Source Sans 3/SourceSans3-{}.ttf",
    "Gentium Book Plus": "Gentium Book Plus/GentiumBookPlus-{}.ttf",
    "Noto Sans": "Noto Sans/NotoSans-{}.ttf",
    "Noto Sans JP": "Noto Sans/NotoSansJP-{}.ttf",
    "Noto Sans KR": "Noto Sans/NotoSansKR-{}.ttf",
    "Noto Sans SC": "Noto Sans/NotoSansSC-{}.ttf",
}
_lock = threading.Lock()


@dataclass(frozen=True)
class Face:
    """A registered face: the name reportlab knows it by, and what it has.

    `widths` are in thousandths of the type size, by the characters that have a glyph.
    """

    name: str
    widths: Mapping[int, float]


@cache
def face(family: str, *, bold: bool = False) -> Face:
    """The face of a family, registered with reportlab; raises `KeyError` for any other family."""
    import rendercv_fonts  # noqa: PLC0415  (both load with the first face)

    from debrief_core.typefaces.embedding import register  # noqa: PLC0415

    file = _FILES[family].format("Bold" if bold else "Regular")
    name = f"{family} Bold" if bold else family
    with _lock:
        return Face(name, register(name, Path(rendercv_fonts.package_folder_path) / file))
