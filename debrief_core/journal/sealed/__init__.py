"""A journal that its owner's passphrase seals before it reaches the database.

The database holds records that say nothing, and the key to them under two locks: the passphrase,
and the code on the recovery sheet. A session that has opened the key works on a copy in memory.
"""

from debrief_core.journal.sealed.keys import (
    SHORTEST_PASSPHRASE,
    NewKeys,
    make_keys,
)
from debrief_core.journal.sealed.sealing import (
    Seal,
    change_keys,
    change_passphrase,
    open_by_passphrase,
    open_by_sheet,
    read_seal,
    seal_journal,
    stop_sealing,
)
from debrief_core.journal.sealed.store import SealedStore

__all__ = [
    "SHORTEST_PASSPHRASE",
    "NewKeys",
    "Seal",
    "SealedStore",
    "change_keys",
    "change_passphrase",
    "make_keys",
    "open_by_passphrase",
    "open_by_sheet",
    "read_seal",
    "seal_journal",
    "stop_sealing",
]
