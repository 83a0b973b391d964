"""What stands on the page, for paper and for an e-mail."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """A heading and the lines below it, the one that matters most first."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class OnePage:
    """What stands on the page; parts without a line are left out. `paper` is `a4` or `letter`."""

    title: str
    under_title: str
    parts: tuple[Part, ...]
    paper: str = "a4"


def one_page_pdf(page: OnePage) -> bytes:
    """The page as a PDF of exactly one page, the same bytes each time."""
    from debrief_core.one_page.drawing import draw_pdf  # noqa: PLC0415  (reportlab, at first use)

    return draw_pdf(page)


def as_text(page: OnePage) -> str:
    """The same words as plain text, for an e-mail."""
    blocks = ["\n".join(filter(None, (page.title, page.under_title)))]
    for part in page.parts:
        if part.lines:
            lines = (f"- {' '.join(line.split())}" for line in part.lines)
            blocks.append("\n".join((part.title, *lines)))
    return "\n\n".join(blocks)
