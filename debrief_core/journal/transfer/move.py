"""Moving a journal to another home: from the browser into an account."""

from debrief_core.journal.journal import Journal
from debrief_core.journal.restore import Restored


def move_journal(source: Journal, target: Journal) -> Restored:
    """Bring all of `source` into `target`, then empty `source`; no duplicates.

    The source stays whole when a record was refused, or when it was written to meanwhile:
    repeating the move then brings over only what is still missing.
    """
    everything = source.changes_since(0)
    result = target.load(everything.documents.values(), everything.settings)
    if not result.refused and source.revision() == everything.revision:
        source.delete_everything()
    return result
