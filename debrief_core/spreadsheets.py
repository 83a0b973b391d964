"""Frames as files that a spreadsheet opens without running anything."""

import pandas as pd

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def without_formulas(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with an apostrophe before every text that a spreadsheet would run.

    That is cells of text and names of columns; columns of other dtypes than text, object and
    category stay as they are. Source: OWASP, "CSV injection": cells that begin with = + - @, a
    tab or a return.
    """
    texts = frame.select_dtypes(["str", "object", "category"]).columns
    safe = {name: frame[name].map(_as_text, na_action="ignore") for name in texts}
    return frame.assign(**safe).rename(columns=_as_text)


def as_csv(frame: pd.DataFrame) -> bytes:
    """Any `frame` as CSV without its index and without formulas.

    UTF-8 with a byte-order mark, which Excel needs to read it as such.
    """
    return without_formulas(frame).to_csv(index=False).encode("utf-8-sig")


def _as_text(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
