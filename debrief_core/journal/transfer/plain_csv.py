"""What the journal gives as CSV."""

from debrief_core.journal.journal import Journal
from debrief_core.spreadsheets import as_csv


def ratings_csv(journal: Journal) -> bytes:
    """`Journal.ratings()` as CSV: UTF-8 with a byte-order mark, no formula in any cell."""
    return as_csv(journal.ratings())
