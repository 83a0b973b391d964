"""Adding what a preview took, and giving back what it did not."""

from collections.abc import Callable

import pandas as pd

from debrief_core.journal import rows
from debrief_core.journal.imports.preview import Preview, RowState
from debrief_core.journal.journal import Journal
from debrief_core.spreadsheets import as_csv

Progress = Callable[[int, int], None]
_BATCH = 250


def take(journal: Journal, preview: Preview, progress: Progress = lambda _done, _all: None) -> int:
    """Add the interviews of a preview in one transaction; returns how many.

    `progress` hears after each batch how many of how many are written. If it raises, or the
    program ends, nothing of the import stays behind.
    """
    with journal.store.writing() as connection:
        ids = [interview.id for interview in preview.interviews]
        there = rows.find_all(connection, journal.owner, ids)
        new = {i.id: i for i in preview.interviews if i.id not in there}
        added = [i.model_copy(update={"revision": 1}) for i in new.values()]
        at = rows.next_revision(connection, journal.owner) if added else 0
        for start in range(0, len(added), _BATCH):
            rows.put(connection, journal.owner, added[start : start + _BATCH], at)
            progress(min(start + _BATCH, len(added)), len(added))
    return len(added)


def refused_csv(preview: Preview) -> bytes:
    """The rows that were not taken, as they stood in the file, each with its reason."""
    columns = [*preview.columns, "Place", "Reason"]
    refused = [
        [*map(str, row.cells), row.place, row.reason]
        for row in preview.rows
        if row.state is not RowState.TAKEN
    ]
    blank = [""] * len(preview.columns)
    refused += [[*blank, place, reason] for place, reason in preview.left_out]
    frame = pd.DataFrame(refused, columns=pd.Index(columns), dtype="str")
    return as_csv(frame)
