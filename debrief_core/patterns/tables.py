"""The numbers as CSV, for a spreadsheet or another program."""

import pandas as pd

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(table: pd.DataFrame) -> bytes:
    """The table in UTF-8 with a byte-order mark, so that spreadsheets read its letters.

    A text that a spreadsheet would run as a formula gets an apostrophe before it.
    """
    safe = table.copy()
    for column in safe.columns:
        safe[column] = safe[column].map(_no_formula)
    return safe.to_csv(index=False).encode("utf-8-sig")


def _no_formula(value: object) -> object:
    if isinstance(value, str) and value.startswith(_STARTS_A_FORMULA):
        return "'" + value
    return value
