"""The page as two pages of paper: findings and facts in words, the charts as vectors."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pypdf import PdfReader, PdfWriter, Transformation
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from debrief_core.dates import short_date
from debrief_core.patterns import charts
from debrief_core.patterns.certainty import how_sure, no_pattern
from debrief_core.patterns.export import figure_pdf
from debrief_core.patterns.facts import Fact
from debrief_core.patterns.figure import Figure
from debrief_core.patterns.pattern import Pattern
from debrief_core.patterns.periods import spoken_range
from debrief_core.patterns.ratings import Rated
from debrief_core.patterns.sentences import to_tell
from debrief_core.typefaces.typesetting import lettered, style

MARGIN = 48
GAP = 10
MOST_PATTERNS = 3
SMALL_MULTIPLES = 6
SMALL_HEIGHT = 92
HEAT_HEIGHT = 170
HEADING = 30


@dataclass(frozen=True)
class Report:
    """What the report tells: the ratings it looks at, what was found in them, and when."""

    rated: Rated
    patterns: Sequence[Pattern]
    facts: Sequence[Fact]
    today: date
    paper: str = "a4"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper in points."""
        width, height = LETTER if self.paper == "letter" else A4
        return float(width), float(height)


@dataclass(frozen=True)
class Place:
    """A chart on a page: the box it is fitted into, in points from the top left."""

    figure: Figure
    page: int
    left: float
    top: float
    width: float
    height: float
    drawn_at: int = 640


def report_pdf(report: Report) -> bytes:
    """Two pages for a coach or for oneself, A4 or US Letter."""
    words = io.BytesIO()
    canvas = Canvas(words, pagesize=report.size, invariant=1)
    canvas.setTitle("Interview patterns")
    below = _write(canvas, report, [(style(18, 6), "What keeps coming back"), *_words(report)])
    canvas.showPage()
    _write(canvas, report, [(style(18), "Over time")])
    canvas.showPage()
    canvas.save()
    return _with_charts(words, _first_page(report, below) + _second_page(report), report)


def _words(report: Report) -> list[tuple[ParagraphStyle, str]]:
    small, usual, large = style(9, 8), style(10.5), style(13, 3)
    words = [(small, f"{spoken_range(report.rated)}. Made on {short_date(report.today)}.")]
    for pattern in to_tell(report.patterns)[:MOST_PATTERNS]:
        words += [(large, pattern.sentence), (small, f"How sure: {how_sure(pattern)}")]
    if not report.patterns:
        words.append((large, no_pattern(len(report.rated))))
    return words + [(usual, fact.sentence) for fact in report.facts]


def _write(canvas: Canvas, report: Report, words: Sequence[tuple[ParagraphStyle, str]]) -> float:
    """Write paragraphs below each other; how far from the top they reach."""
    width, height = report.size
    at = height - MARGIN
    for look, text in words:
        paragraph = Paragraph(lettered(text), look)
        at -= paragraph.wrap(width - 2 * MARGIN, height)[1]
        paragraph.drawOn(canvas, MARGIN, at)
        at -= look.spaceAfter
    return float(height - at + GAP)


def _first_page(report: Report, top: float) -> list[Place]:
    width, height = report.size
    if not len(report.rated):
        return []
    figure = charts.ranking_figure(report.rated)
    return [Place(figure, 0, MARGIN, top, width - 2 * MARGIN, height - top - MARGIN)]


def _second_page(report: Report) -> list[Place]:
    if not len(report.rated):
        return []
    width = (report.size[0] - 2 * MARGIN - GAP) / 2
    lines = {pattern.concern for pattern in report.patterns if pattern.question == "trend"}
    small = charts.severity_figures(report.rated, lines, SMALL_MULTIPLES)
    first = MARGIN + HEADING
    places = [
        Place(figure, 1, MARGIN + (i % 2) * (width + GAP), first + (i // 2) * (SMALL_HEIGHT + GAP),
              width, SMALL_HEIGHT, 380)
        for i, figure in enumerate(small)
    ]  # fmt: skip
    top = first + (len(small) + 1) // 2 * (SMALL_HEIGHT + GAP) + GAP
    heat = charts.heat_figure(report.rated)
    places.append(Place(heat, 1, MARGIN, top, report.size[0] - 2 * MARGIN, HEAT_HEIGHT, 760))
    last = [charts.gap_figure(report.rated), charts.reliability_figure(report.rated)]
    below = top + HEAT_HEIGHT + GAP
    rest = report.size[1] - MARGIN - below
    return places + [
        Place(figure, 1, MARGIN + i * (width + GAP), below, width, rest, 480)
        for i, figure in enumerate(figure for figure in last if not figure.rows.empty)
    ]


def _with_charts(words: io.BytesIO, places: Sequence[Place], report: Report) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(words))
    for place in places:
        drawn = PdfReader(io.BytesIO(figure_pdf(place.figure, place.drawn_at))).pages[0]
        wide, high = float(drawn.mediabox.width), float(drawn.mediabox.height)
        scale = min(place.width / wide, place.height / high, 1.0)
        bottom = report.size[1] - place.top - high * scale
        move = Transformation().scale(scale).translate(place.left, bottom)
        writer.pages[place.page].merge_transformed_page(drawn, move)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()
