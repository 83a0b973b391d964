"""Frames as CSV files that a spreadsheet opens without running anything."""

import pandas as pd

from debrief_core.journal.journal import Journal

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def neutralised(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with an apostrophe before every text cell that a spreadsheet would run.

    OWASP, "CSV injection": cells that begin with = + - @, a tab or a return.
    """
    texts = frame.select_dtypes(["str", "object"]).columns
    return frame.assign(**{name: frame[name].map(_as_text, na_action="ignore") for name in texts})


def as_csv(frame: pd.DataFrame) -> bytes:
    """The frame as CSV in UTF-8, with the mark that Excel needs to read it as such."""
    return neutralised(frame).to_csv(index=False).encode("utf-8-sig")


def ratings_csv(journal: Journal) -> bytes:
    """`Journal.ratings()` as CSV."""
    return as_csv(journal.ratings())


def _as_text(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
