"""One owner's journal: what they wrote, saved so that nothing is lost."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import pandas as pd

from debrief_core.interview import (
    KEPT_FOR,
    Focus,
    Interview,
    Profile,
    merge_edits,
    new_id,
    remember_texts,
)
from debrief_core.journal import rows
from debrief_core.journal.changes import Changes, read_changes
from debrief_core.journal.documents import checked, document_or_none, read_document, same_content
from debrief_core.journal.frames import overview_frame, ratings_frame
from debrief_core.journal.restore import Restored, bring_in, follow, read_records
from debrief_core.journal.store import Store, open_store
from debrief_core.problems import EditedElsewhere, FeltIsLocked, InterviewNotFound


def open_journal(url: str, owner: str) -> "Journal":
    """The journal of this owner at `sqlite://` (memory), `sqlite:///file` or `postgresql://…`.

    Creates or migrates what is missing. Raises a `JournalUnavailable` when it cannot be opened,
    and leaves the file as it was. Journals may be used from several threads.
    """
    return Journal(open_store(url, owner))


@dataclass(frozen=True)
class Journal:
    """The interviews, the profile and the focus of one owner; made by `open_journal`."""

    store: Store

    @property
    def owner(self) -> str:
        """Whose journal it is."""
        return self.store.owner

    def save(self, interview: Interview, base: Interview | None = None) -> Interview:
        """Insert or update; returns the interview as stored, with its new revision.

        `base` is the stored version that was edited. Where another one is stored by now, the
        edits are merged field by field (`merge_edits`). Without `base` that cannot be done: then
        both are kept, this one as a copy, and `EditedElsewhere` is raised. An interview that is
        not there (any more) is added, one that was deleted is there again. What a text said before
        is kept for 30 days. Raises `FeltIsLocked` when a severity that was locked would change or
        vanish.
        """
        wanted, now = _living(checked(interview)), datetime.now(UTC)
        with self.store.writing() as connection:
            found = rows.find(connection, self.owner, wanted.id)
            stored = _living(found) if found else None
            if stored and stored == found and same_content(stored, wanted):
                return stored
            ahead = stored is not None and stored.revision != wanted.revision
            if ahead and stored and base and base.id == wanted.id:
                wanted, ahead = merge_edits(base, wanted, stored, now), False
                if stored == found and same_content(stored, wanted):
                    return stored
            kept = _version_beside(wanted) if ahead else _next_version(stored, wanted)
            if stored and not ahead:
                kept = remember_texts(stored, kept, now)
            at = rows.next_revision(connection, self.owner)
            rows.put(connection, self.owner, [kept], at)
        if ahead:
            raise EditedElsewhere(kept.id)
        return kept

    def get(self, interview_id: str) -> Interview:
        """The interview with this id; raises `InterviewNotFound`."""
        with self.store.reading() as connection:
            found = rows.find(connection, self.owner, interview_id)
        if found is None or found.deleted_at:
            raise InterviewNotFound
        return found

    def knows(self, interview_id: str) -> bool:
        """Whether there is an interview with this id, or a deleted one that can be had back."""
        with self.store.reading() as connection:
            return rows.find(connection, self.owner, interview_id) is not None

    def interviews(self) -> list[Interview]:
        """All interviews in order of when they were held."""
        with self.store.reading() as connection:
            texts = rows.documents(connection, self.owner)
        return [read_document(text) for text in texts]

    def readable_interviews(self) -> tuple[list[Interview], int]:
        """The interviews that can be read, in order of time, and how many cannot be.

        For what takes a journal along: one damaged record must not keep the rest here.
        """
        with self.store.reading() as connection:
            texts = rows.documents(connection, self.owner)
        readable = [one for text in texts if (one := document_or_none(text))]
        return readable, len(texts) - len(readable)

    def delete(self, interview_id: str) -> None:
        """Delete one interview, which `restore` brings back for 30 days, as saving it again does.

        Raises `InterviewNotFound`.
        """
        with self.store.writing() as connection:
            found = rows.find(connection, self.owner, interview_id)
            if found is None or found.deleted_at:
                raise InterviewNotFound
            deleted = found.model_copy(update={"deleted_at": datetime.now(UTC)})
            at = rows.next_revision(connection, self.owner)
            rows.put(connection, self.owner, [deleted], at)

    def restore(self, interview_id: str) -> Interview:
        """Bring a deleted interview back as it was; raises `InterviewNotFound`."""
        with self.store.writing() as connection:
            found = rows.find(connection, self.owner, interview_id)
            if found is None:
                raise InterviewNotFound
            back = _living(found)
            rows.put(connection, self.owner, [back], rows.next_revision(connection, self.owner))
        return back

    def deleted(self, now: datetime) -> list[Interview]:
        """What was deleted in the 30 days before `now`, the latest first."""
        with self.store.reading() as connection:
            texts = rows.deleted_documents(connection, self.owner, now - KEPT_FOR)
        return [one for text in texts if (one := document_or_none(text))]

    def purge(self, now: datetime) -> int:
        """Remove what was deleted 30 days before `now` or earlier; returns how many there were."""
        with self.store.reading() as connection:
            if not rows.deleted_before(connection, self.owner, now - KEPT_FOR):
                return 0
        with self.store.writing() as connection:
            gone = rows.deleted_before(connection, self.owner, now - KEPT_FOR)
            at = rows.next_revision(connection, self.owner)
            for interview_id in gone:
                rows.remember_deletion(connection, self.owner, interview_id, at)
            rows.remove(connection, self.owner, gone)
        self.store.forget_traces()
        return len(gone)

    def ratings(self) -> pd.DataFrame:
        """One row an interview and concern, in order of time, then by concern.

        Columns: `interview_id` (str); `held_at` (datetime64[us] in the zone of the newest
        interview); `company`, `role`, `stage`, `format`, `concern` (str, ids where the design has
        ids); `felt`, `considered` (Int64, severities 0–10, missing where not rated); `basis`
        (str, missing where not told); `expected` (float64, a probability 0–1, NaN where not
        told); `outcome` (str); `letter_sent` (bool). A concern that a finished debrief offered
        and that was left alone is a row with `felt` 0; one that was not offered has no row.
        Second versions of an interview are left out. An empty journal gives no rows, and the
        same columns.
        """
        with self.store.reading() as connection:
            return ratings_frame(connection, self.owner)

    def overview(self) -> pd.DataFrame:
        """One row an interview, in order of time; nothing is read but columns of the table.

        Columns: `id` (str); `held_at` (datetime64[us] in the zone of the newest interview);
        `zone`, `company`, `role`, `stage`, `format`, `outcome` (str); `outcome_on` (datetime64[s],
        missing where not told); `wanted`, `gut`, `worst` (Int64, 0–10, the last one the highest
        severity felt); `expected` (float64, a probability 0–1); `verdict`, `step` (str);
        `concerns` (Int64, a count); `letter_sent`, `has_draft_letter` (bool); `version_of` (str,
        the id that this is a second version of, else missing).
        """
        with self.store.reading() as connection:
            return overview_frame(connection, self.owner)

    def starts_after(self, moment: datetime) -> list[datetime]:
        """When the interviews begin that begin after that moment (UTC), the next one first."""
        with self.store.reading() as connection:
            return rows.starts_after(connection, self.owner, moment)

    def own_concerns(self) -> list[str]:
        """Kinds of concern that the owner named, the most recently used first."""
        with self.store.reading() as connection:
            return rows.own_kinds(connection, self.owner)

    def revision(self) -> int:
        """A number that rises with every write of this owner; 0 while nothing was written."""
        with self.store.reading() as connection:
            return rows.read_revision(connection, self.owner)

    def changes_since(self, revision: int) -> Changes:
        """What a copy made at `revision` lacks: stored texts and deleted ids; 0 asks for all."""
        with self.store.reading() as connection:
            return read_changes(connection, self.owner, revision)

    def load(
        self, documents: Iterable[str], settings: Mapping[str, str | None] | None = None
    ) -> Restored:
        """Bring in stored texts, as `changes_since` gives them; twice adds nothing more.

        Returns what became of them; a text that cannot be read is refused beside the good ones.
        """
        return bring_in(self.store, read_records(documents, settings or {}))

    def follow(
        self,
        documents: Iterable[str],
        deleted: Iterable[str],
        known_at: int,
        settings: Mapping[str, str | None] | None = None,
        bases: Iterable[str] = (),
    ) -> Restored:
        """Follow a copy that was in step with this journal at the revision `known_at`.

        `documents` and `bases` are stored texts, `bases` those of versions that both sides
        started from. What was not touched here since is replaced or deleted; what was is merged
        with the other side's edits where its base is known, else kept with the other version
        beside it.
        """
        started_from = {one.id: one for one in map(read_document, bases)}
        incoming = read_records(documents, settings or {})
        return follow(self.store, incoming, deleted, known_at, started_from)

    def profile(self) -> Profile:
        """The owner's profile; an empty one until it is saved."""
        with self.store.reading() as connection:
            text = rows.read_setting(connection, self.owner, "profile")
            return Profile.model_validate_json(text) if text else Profile()

    def save_profile(self, profile: Profile) -> None:
        """Keep this profile."""
        self._write_setting("profile", profile)

    def focus(self) -> Focus | None:
        """The concern that the owner works on now, if any."""
        with self.store.reading() as connection:
            text = rows.read_setting(connection, self.owner, "focus")
            return Focus.model_validate_json(text) if text else None

    def set_focus(self, focus: Focus | None) -> None:
        """Work on this concern from now on, or on none."""
        self._write_setting("focus", focus)

    def delete_everything(self) -> None:
        """Delete all that this owner wrote; nothing of it stays in the file."""
        with self.store.writing() as connection:
            rows.remove_owner(connection, self.owner)
        self.store.forget_traces()

    def _write_setting(self, name: str, setting: Profile | Focus | None) -> None:
        with self.store.writing() as connection:
            at = rows.next_revision(connection, self.owner)
            rows.write_setting(connection, self.owner, name, setting, at)


def _living(interview: Interview) -> Interview:
    return interview.model_copy(update={"deleted_at": None}) if interview.deleted_at else interview


def _version_beside(interview: Interview) -> Interview:
    original = interview.version_of or interview.id
    return interview.model_copy(update={"id": new_id(), "revision": 1, "version_of": original})


def _next_version(stored: Interview | None, interview: Interview) -> Interview:
    for concern in stored.reflection.concerns if stored else ():
        now = interview.reflection.concern(concern.kind)
        kept = now and (now.felt, now.felt_at) == (concern.felt, concern.felt_at)
        if concern.felt_at and not kept:
            raise FeltIsLocked
    return interview.model_copy(update={"revision": interview.revision + 1})
