"""Bringing interviews from elsewhere into a journal: no duplicates, and nothing overwritten.

Where the journal holds another version of an interview, its own stays as it is and the other
one comes in beside it (`version_of`). Neither revision numbers nor times can tell which of two
copies that were edited apart is the better one; the owner can. What was practised on either side
is kept in one, where nothing else differs. Only a version that was not touched here since the
other side last knew it gives way. What is deleted on one side alone is
not deleted.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from debrief_core.interview import Interview, merge_edits, remember_texts
from debrief_core.journal.documents import same_content, write_document


@dataclass
class Merge:
    """What comes into a journal that holds `known`, and how much of it was there already.

    `gives_way` tells of an id whether its version here may be replaced, `bases` holds versions
    that both sides started from. What is `agreed` is then the same on both sides; what is
    `joined` holds the edits of both; what is `beside` is new to both.
    """

    known: dict[str, Interview]
    gives_way: Callable[[str], bool] = lambda _: False
    bases: Mapping[str, Interview] = field(default_factory=dict)
    joined: list[Interview] = field(default_factory=list)
    agreed: list[Interview] = field(default_factory=list)
    beside: list[Interview] = field(default_factory=list)
    unchanged: int = 0

    def offer(self, interview: Interview) -> None:
        """Take the interview if the journal lacks it, or lacks this version of it."""
        known = self.known.get(interview.id)
        if known is not None and same_content(known, interview):
            self.unchanged += 1
        elif known is None or self.gives_way(interview.id):
            saved = interview.model_copy(update={"revision": max(1, interview.revision)})
            self._take(saved, self.agreed)
        elif base := self.bases.get(interview.id):
            self._take(_joined(base, known, interview), self.joined)
        elif practised := _practised_on_both(known, interview):
            if same_content(known, practised):
                self.unchanged += 1
            else:
                self._take(practised, self.joined)
        elif interview.deleted_at or self._is_here(interview):
            self.unchanged += 1
        elif known.deleted_at:
            self._take(_come_back(known, interview), self.joined)
        else:
            self._take(_version_of(interview), self.beside)

    def _is_here(self, interview: Interview) -> bool:
        return fingerprint(interview) in self.known

    def _take(self, interview: Interview, where: list[Interview]) -> None:
        self.known[interview.id] = interview
        where.append(interview)


def _joined(base: Interview, mine: Interview, theirs: Interview) -> Interview:
    """The edits of both sides in one version, which is newer than either."""
    merged = merge_edits(base, mine, theirs, datetime.now(UTC))
    revision = max(mine.revision, theirs.revision) + 1
    return merged.model_copy(update={"revision": revision})


def _practised_on_both(mine: Interview, theirs: Interview) -> Interview | None:
    """The practice of both sides, where nothing else tells the two versions apart.

    What was practised is a list of facts, so that both lists are true without a common beginning.
    """
    done = (*mine.practised, *(each for each in theirs.practised if each not in mine.practised))
    said = (*mine.reviews, *(each for each in theirs.reviews if each not in mine.reviews))
    practice = {"practised": done, "reviews": said}
    both = mine.model_copy(update=practice)
    if not same_content(both, theirs.model_copy(update=practice)):
        return None
    return both.model_copy(update={"revision": max(mine.revision, theirs.revision) + 1})


def _come_back(deleted: Interview, interview: Interview) -> Interview:
    """An interview that was deleted here; where its texts went on, they are its earlier ones."""
    revision = max(deleted.revision, interview.revision) + 1
    revived = interview.model_copy(update={"revision": revision})
    return remember_texts(deleted, revived, datetime.now(UTC))


def _version_of(interview: Interview) -> Interview:
    original = interview.version_of or interview.id
    changes = {"id": fingerprint(interview), "revision": 1, "version_of": original}
    return interview.model_copy(update=changes)


def fingerprint(interview: Interview) -> str:
    """The id that this very version gets as a copy: the same whenever it comes again."""
    unsaved = interview.model_copy(update={"revision": 0})
    return hashlib.sha256(write_document(unsaved).encode()).hexdigest()[:32]
