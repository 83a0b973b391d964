"""One page of paper: a title, a few parts with their lines, and at its foot what was left out."""

from debrief_core.one_page.page import OnePage, Part, as_text, one_page_pdf

__all__ = ["OnePage", "Part", "as_text", "one_page_pdf"]
