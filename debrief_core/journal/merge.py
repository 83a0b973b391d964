"""Bringing interviews from elsewhere into a journal: no duplicates, and nothing overwritten.

Where the journal holds another version of an interview, its own stays as it is and the other
one comes in beside it (`version_of`). Neither revision numbers nor times can tell which of two
copies that were edited apart is the better one; the owner can.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

import sqlalchemy as sa

from debrief_core.interview import Interview
from debrief_core.journal import rows
from debrief_core.journal.documents import same_content, write_document

_BATCH = 500


@dataclass
class Merge:
    """What is to be added to a journal, and how much of what came was there already."""

    known: dict[str, Interview]
    added: list[Interview] = field(default_factory=list)
    unchanged: int = 0

    def offer(self, interview: Interview) -> None:
        """Take the interview if the journal lacks it, or lacks this version of it."""
        known = self.known.get(interview.id)
        if known is None:
            self._add(interview.model_copy(update={"revision": max(1, interview.revision)}))
        elif same_content(known, interview) or _fingerprint(interview) in self.known:
            self.unchanged += 1
        else:
            self._add(_version_of(interview))

    def _add(self, interview: Interview) -> None:
        self.known[interview.id] = interview
        self.added.append(interview)


def merge(connection: sa.Connection, owner: str, incoming: Iterable[Interview]) -> Merge:
    """Add interviews to the owner's journal within the transaction of `connection`."""
    merged = Merge({i.id: i for i in rows.every_interview(connection, owner)})
    for interview in incoming:
        merged.offer(interview)
    for start in range(0, len(merged.added), _BATCH):
        rows.put(connection, owner, merged.added[start : start + _BATCH])
    if merged.added:
        rows.next_revision(connection, owner)
    return merged


def _version_of(interview: Interview) -> Interview:
    original = interview.version_of or interview.id
    changes = {"id": _fingerprint(interview), "revision": 1, "version_of": original}
    return interview.model_copy(update=changes)


def _fingerprint(interview: Interview) -> str:
    """The id that this very version gets as a copy: the same whenever it comes again."""
    unsaved = interview.model_copy(update={"revision": 0})
    return hashlib.sha256(write_document(unsaved).encode()).hexdigest()[:32]
