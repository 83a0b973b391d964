"""The journal: one owner's records, where they are kept, and how they move in and out."""

from debrief_core.journal.addresses import default_journal_url
from debrief_core.journal.journal import Journal, open_journal
from debrief_core.journal.restore import Restored
from debrief_core.journal.transfer.backup import read_backup, write_backup
from debrief_core.journal.transfer.plain_csv import ratings_csv

__all__ = [
    "Journal",
    "Restored",
    "default_journal_url",
    "open_journal",
    "ratings_csv",
    "read_backup",
    "write_backup",
]
