"""The letter as a PDF."""

from debrief_core.interview import Letter


def render_pdf(letter: Letter) -> bytes:
    """The letter on paper. Text goes to the page as glyphs only, never through any markup.

    A character that no face covers prints as `?`; `review_letter` names it beforehand.
    """
    from debrief_core.letter.drawing import draw_pdf  # noqa: PLC0415  (reportlab, at first use)

    return draw_pdf(letter)
