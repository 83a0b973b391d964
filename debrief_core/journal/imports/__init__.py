"""Interviews from other programs: read a file, map its columns, preview, take.

Nothing touches the journal before `take`, which adds all rows that the preview took, in one
transaction. Rows that cannot be taken come back with their reason.
"""

from debrief_core.journal.imports.mapping import FIELDS, ColumnMapping, guess_mapping
from debrief_core.journal.imports.preview import Preview, PreviewRow, RowState, preview
from debrief_core.journal.imports.read import read_table
from debrief_core.journal.imports.table import Table
from debrief_core.journal.imports.take import refused_csv, take

__all__ = [
    "FIELDS",
    "ColumnMapping",
    "Preview",
    "PreviewRow",
    "RowState",
    "Table",
    "guess_mapping",
    "preview",
    "read_table",
    "refused_csv",
    "take",
]
