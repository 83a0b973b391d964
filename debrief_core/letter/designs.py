"""The three designs of paper, as data: what stands where, how large, and how tightly at most."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from debrief_core.interview import Design

MM = 72 / 25.4
PAPERS: dict[Literal["a4", "letter"], tuple[float, float]] = {
    "a4": (210 * MM, 297 * MM),
    "letter": (8.5 * 72, 11 * 72),
}
BLACK = "#000000"
_TEAL = "#1F6F78"
"""The app's accent: 5.8 to 1 on white, and a dark grey on a printer without colour."""
_GREY = "#4A5560"
INKS = (BLACK, _TEAL, _GREY)


@dataclass(frozen=True)
class Density:
    """How tightly a letter is set: type size in points, leading and gaps in lines, margin.

    `hang` is the width of a column left of the text, its gutter included; 0 where there is none.
    """

    size: float
    leading: float
    gap: float
    margin: float
    hang: float = 0.0


@dataclass(frozen=True)
class Style:
    """How a line looks: its size beside that of the text, its weight and its colour."""

    scale: float = 1.0
    bold: bool = False
    ink: str = BLACK


@dataclass(frozen=True)
class Column:
    """Where a part stands across the page.

    `share` is its part of the width, `align` 0 for left, 0.5 for centred, 1 for right; `hangs`
    puts it into the column left of the text; `beside` names the part that stands at its side.
    """

    share: float = 1.0
    align: float = 0.0
    hangs: bool = False
    beside: str = ""


@dataclass(frozen=True)
class Look:
    """A design: its densities from comfortable to as tight as stays readable, and its parts.

    The parts are those of `sheet.Block`, but the sender's is cut in two, `sender` and `contact`.
    `gaps` are the lines before each, `styles` those of lines that are not plain: `name`,
    `headline` or any part. `rule` is the thickness of a line under the letterhead, `bar` that of
    a bar beside the name; 0 for none.
    """

    densities: tuple[Density, ...]
    gaps: Mapping[str, float]
    styles: Mapping[str, Style]
    columns: Mapping[str, Column]
    rule: float = 0.0
    bar: float = 0.0
    ink: str = BLACK


PLAIN = Style()
WHOLE = Column()

_GAPS = {
    "sender": 0.0,
    "contact": 0.0,
    "date": 2.0,
    "recipient": 1.0,
    "salutation": 1.4,
    "body": 0.7,
    "valediction": 1.0,
    "signature": 2.6,
    "enclosures": 1.6,
}
"""Lines before each part; those of the letterhead follow each other closely."""

CLASSIC = Look(
    densities=(
        Density(11.5, 1.36, 1.0, 27 * MM),
        Density(11.0, 1.36, 1.0, 26 * MM),
        Density(10.5, 1.34, 0.95, 25 * MM),
        Density(10.0, 1.32, 0.9, 24 * MM),
        Density(10.0, 1.26, 0.75, 20 * MM),
        Density(10.0, 1.22, 0.6, 18 * MM),
    ),
    gaps={**_GAPS, "contact": 0.2, "date": 2.6},
    styles={
        "name": Style(1.7),
        "headline": Style(0.92),
        "contact": Style(0.92),
        "enclosures": Style(0.9),
    },
    columns={"sender": Column(align=0.5), "contact": Column(align=0.5)},
    rule=0.5,
)
MODERN = Look(
    densities=(
        Density(11.0, 1.42, 1.0, 22 * MM, 34 * MM),
        Density(10.5, 1.4, 1.0, 22 * MM, 32 * MM),
        Density(10.0, 1.38, 0.95, 20 * MM, 30 * MM),
        Density(10.0, 1.3, 0.8, 18 * MM, 26 * MM),
        Density(10.0, 1.22, 0.6, 16 * MM, 24 * MM),
    ),
    gaps={**_GAPS, "contact": 0.35, "date": 2.6, "signature": 2.4},
    styles={
        "name": Style(1.9, bold=True, ink=_TEAL),
        "headline": Style(1.0, ink=_GREY),
        "contact": Style(0.86, ink=_GREY),
        "date": Style(0.86, ink=_GREY),
        "enclosures": Style(0.86, ink=_GREY),
    },
    columns={"date": Column(hangs=True, beside="recipient")},
    bar=3.0,
    ink=_TEAL,
)
COMPACT = Look(
    densities=(
        Density(11.0, 1.3, 0.85, 26 * MM),
        Density(10.5, 1.28, 0.8, 24 * MM),
        Density(10.0, 1.26, 0.75, 22 * MM),
        Density(10.0, 1.23, 0.65, 19 * MM),
        Density(10.0, 1.2, 0.55, 16 * MM),
    ),
    gaps={**_GAPS, "date": 2.4, "signature": 2.2, "body": 0.65},
    styles={
        "name": Style(1.5),
        "headline": Style(0.9, ink=_GREY),
        "contact": Style(0.88, ink=_GREY),
        "enclosures": Style(0.88),
    },
    columns={
        "sender": Column(share=0.5, beside="contact"),
        "contact": Column(share=0.48, align=1.0),
        "date": Column(share=0.36, align=1.0, beside="recipient"),
        "recipient": Column(share=0.62),
    },
    rule=1.2,
    ink=_GREY,
)
LOOKS = {Design.CLASSIC: CLASSIC, Design.MODERN: MODERN, Design.COMPACT: COMPACT}
