"""The letter's PDF against other makers of PDFs with the same text, face and paper.

Bare reportlab breaks lines with its own `simpleSplit` and draws them, no more: no tags, no
links, no search for the largest size. The makers take turns within each round, so that whatever
else the machine does meets all; the ratio is that of the medians.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from html import escape
from io import BytesIO
from pathlib import Path
from statistics import median
from typing import Any

import rendercv_fonts
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from benchmarks.table import table
from debrief_core.letter import (
    PageMap,
    check_pdf,
    draw_picture,
    edit_paragraph,
    email_text,
    render_pdf,
    review_letter,
)
from debrief_core.letter.designs import CLASSIC, PAPERS
from tests.letter.nasty import NASTY
from tests.letter.scenarios import SCENARIOS

LETTER = SCENARIOS[4].letter()
FACE = Path(rendercv_fonts.package_folder_path) / "EB Garamond" / "EBGaramond-Regular.ttf"
BARE = "Bare EB Garamond"
WIDTH, HEIGHT = PAPERS["a4"]
FIT = CLASSIC.densities[0]
ROUNDS = 25


def measure_letter() -> str:
    """Two tables: the PDF as a multiple of bare reportlab, then review and hostile texts."""
    text = email_text(LETTER)
    makers: dict[str, Callable[[], object]] = {
        "bare reportlab": lambda: bare_reportlab(text),
        "this letter": lambda: render_pdf(LETTER),
        "fpdf2": lambda: with_fpdf2(text),
        "WeasyPrint": lambda: with_weasyprint(text),
    }
    seconds = in_turns(makers)
    floor = seconds["bare reportlab"]
    rows = [[name, f"{took / floor:.2f}"] for name, took in seconds.items()]
    return "\n\n".join(
        [
            f"Bare reportlab: {floor * 1000:.1f} ms (1.00). Medians of {ROUNDS} rounds.",
            table(["PDF", "times bare reportlab"], rows),
            _review_and_hostile(floor),
        ]
    )


def in_turns(makers: dict[str, Callable[[], object]]) -> dict[str, float]:
    """The median seconds of each maker, after one round that does not count."""
    took: dict[str, list[float]] = {name: [] for name in makers}
    for nth in range(ROUNDS + 1):
        for name, make in makers.items():
            begun = time.perf_counter()
            make()
            if nth:
                took[name].append(time.perf_counter() - begun)
    return {name: median(times) for name, times in took.items()}


def bare_reportlab(text: str) -> bytes:
    """The same lines in the same face, with nothing else in the file."""
    if BARE not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(BARE, str(FACE)))
    output = BytesIO()
    canvas = Canvas(output, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
    canvas.setFont(BARE, FIT.size)
    y = HEIGHT - FIT.margin
    for paragraph in text.split("\n"):
        for line in simpleSplit(paragraph, BARE, FIT.size, WIDTH - 2 * FIT.margin) or [""]:
            y -= FIT.size * FIT.leading
            canvas.drawString(FIT.margin, y, line)
    canvas.save()
    return output.getvalue()


def with_fpdf2(text: str) -> bytes:
    """The same text through fpdf2's `multi_cell`."""
    from fpdf import FPDF  # noqa: PLC0415  (installed only for the benchmark)

    pdf = FPDF(unit="pt", format="A4")
    pdf.add_page()
    pdf.add_font("Garamond", fname=str(FACE))
    pdf.set_font("Garamond", size=FIT.size)
    pdf.multi_cell(0, FIT.size * FIT.leading, text)
    return bytes(pdf.output())


def with_weasyprint(text: str) -> bytes:
    """The same text as HTML through WeasyPrint, with its style and fonts read once."""
    from weasyprint import HTML  # noqa: PLC0415  (installed only for the benchmark)

    fonts, style = _weasyprint_style()
    document = HTML(string=f"<body>{escape(text)}</body>")
    return bytes(document.write_pdf(stylesheets=[style], font_config=fonts))


@cache
def _weasyprint_style() -> tuple[Any, Any]:
    from weasyprint import CSS  # noqa: PLC0415
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415

    fonts = FontConfiguration()
    face = f"@font-face {{ font-family: Garamond; src: url('{FACE.as_uri()}') }}"
    style = f"{face} body {{ font: {FIT.size}pt Garamond; white-space: pre-wrap }}"
    return fonts, CSS(string=style, font_config=fonts)


def _review_and_hostile(floor: float) -> str:
    pdf = render_pdf(LETTER)
    steps: dict[str, Callable[[], object]] = {
        "review of a full letter": lambda: review_letter(LETTER),
        "an edit to the paper's new picture, with each part's place on it": edit_to_picture,
        "the PDF read back": lambda: check_pdf(pdf, LETTER),
    }
    rows = [
        [name, f"{took * 1000:.1f} ms", f"{took / floor:.2f}"]
        for name, took in in_turns(steps).items()
    ]
    slowest = max(_hostile_seconds(text) for text in NASTY)
    rows += [["the slowest hostile letter, reviewed and printed", f"{slowest * 1000:.0f} ms", ""]]
    return table(["What", "took", "times bare reportlab"], rows)


def edit_to_picture() -> tuple[bytes, object]:
    """What follows a changed word on the letter page: print, draw, find each part's place."""
    letter = edit_paragraph(LETTER, "close", "It was a pleasure to talk.", datetime.now(UTC))
    return draw_picture(render_pdf(letter)), PageMap(letter).places()


def _hostile_seconds(text: str) -> float:
    paragraphs = [p.model_copy(update={"edited": text}) for p in LETTER.paragraphs]
    letter = LETTER.model_copy(update={"paragraphs": tuple(paragraphs), "reason": text})
    begun = time.perf_counter()
    review_letter(letter)
    render_pdf(letter)
    return time.perf_counter() - begun


if __name__ == "__main__":
    print(f"## A letter's PDF\n\n{measure_letter()}\n")
