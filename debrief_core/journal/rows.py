"""The statements on one owner's rows; each carries the owner, so an id alone opens nothing."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from debrief_core.interview import Focus, Interview, Profile
from debrief_core.interview.records import OWN_PREFIX
from debrief_core.journal.documents import read_document
from debrief_core.journal.records import EPOCH, interview_row, microseconds, rating_rows
from debrief_core.journal.tables import deletions, interviews, owners, ratings

_TAKE_TURN = sa.text(
    "INSERT INTO owners (owner, revision, began, settings_at) VALUES (:owner, :now, :now, 0) "
    "ON CONFLICT (owner) DO UPDATE SET revision = owners.revision RETURNING sealed_with"
)
_REMEMBER_DELETION = sa.text(
    "INSERT INTO deletions (owner, id, at) VALUES (:owner, :id, :at) "
    "ON CONFLICT (owner, id) DO UPDATE SET at = excluded.at"
)
_BATCH = 500


def take_turn(connection: sa.Connection, owner: str) -> str | None:
    """Wait until no other transaction writes for this owner; the owner's row is the lock.

    Returns the id of the key that the journal is sealed with, if it is. A new owner's revisions
    start at the clock's milliseconds, so that none is ever used twice, even after everything was
    deleted.
    """
    now = (datetime.now(UTC) - EPOCH) // timedelta(milliseconds=1)
    sealed_with: str | None = connection.scalar(_TAKE_TURN, {"owner": owner, "now": now})
    return sealed_with


def next_revision(connection: sa.Connection, owner: str) -> int:
    """Count a write of this owner; returns its number."""
    raised = owners.update().where(owners.c.owner == owner)
    raised = raised.values(revision=owners.c.revision + 1)
    return int(connection.execute(raised.returning(owners.c.revision)).scalar_one())


def read_revision(connection: sa.Connection, owner: str) -> int:
    """How far this owner's writes have come; 0 before the first."""
    found = connection.scalar(sa.select(owners.c.revision).where(owners.c.owner == owner))
    return int(found or 0)


def find(connection: sa.Connection, owner: str, interview_id: str) -> Interview | None:
    """The owner's interview with this id, if there is one, deleted or not."""
    query = sa.select(interviews.c.document).where(
        interviews.c.owner == owner, interviews.c.id == interview_id
    )
    text = connection.scalar(query)
    return None if text is None else read_document(text)


def find_all(connection: sa.Connection, owner: str, ids: Iterable[str]) -> dict[str, Interview]:
    """The owner's interviews that have one of these ids, by id."""
    wanted = list(ids)
    found: list[str] = []
    for start in range(0, len(wanted), _BATCH):
        named = interviews.c.id.in_(wanted[start : start + _BATCH])
        query = sa.select(interviews.c.document).where(interviews.c.owner == owner, named)
        found += connection.scalars(query)
    return {interview.id: interview for interview in map(read_document, found)}


def documents(connection: sa.Connection, owner: str) -> list[str]:
    """The stored texts of all interviews, in order of when they were held; not of deleted ones."""
    query = (
        sa.select(interviews.c.document)
        .where(interviews.c.owner == owner, interviews.c.deleted_at.is_(None))
        .order_by(interviews.c.held_at, interviews.c.id)
    )
    return list(connection.scalars(query))


def starts_after(connection: sa.Connection, owner: str, moment: datetime) -> list[datetime]:
    """When the owner's interviews begin that begin after that moment, the next one first."""
    query = (
        sa.select(interviews.c.held_at)
        .where(interviews.c.owner == owner, interviews.c.deleted_at.is_(None))
        .where(interviews.c.held_at > microseconds(moment))
        .order_by(interviews.c.held_at)
    )
    return [EPOCH + timedelta(microseconds=at) for at in connection.scalars(query)]


def deleted_documents(connection: sa.Connection, owner: str, after: datetime) -> list[str]:
    """The stored texts of interviews that were deleted after that moment, the latest first."""
    query = (
        sa.select(interviews.c.document)
        .where(interviews.c.owner == owner, interviews.c.deleted_at > microseconds(after))
        .order_by(interviews.c.deleted_at.desc(), interviews.c.id)
    )
    return list(connection.scalars(query))


def deleted_before(connection: sa.Connection, owner: str, moment: datetime) -> list[str]:
    """The ids of interviews that were deleted at that moment or before it."""
    query = sa.select(interviews.c.id).where(
        interviews.c.owner == owner, interviews.c.deleted_at <= microseconds(moment)
    )
    return list(connection.scalars(query))


def put(connection: sa.Connection, owner: str, changed: Iterable[Interview], at: int) -> None:
    """Write interviews in place of whatever had their ids, as of the owner's revision `at`."""
    everything = list(changed)
    for start in range(0, len(everything), _BATCH):
        batch = everything[start : start + _BATCH]
        remove(connection, owner, [interview.id for interview in batch])
        connection.execute(interviews.insert(), [interview_row(owner, i, at) for i in batch])
        if rated := [row for interview in batch for row in rating_rows(owner, interview)]:
            connection.execute(ratings.insert(), rated)


def remove(connection: sa.Connection, owner: str, interview_ids: list[str]) -> int:
    """Delete interviews with their ratings; returns how many there were."""
    named = (interviews.c.owner == owner) & interviews.c.id.in_(interview_ids)
    return connection.execute(interviews.delete().where(named)).rowcount


def remember_deletion(connection: sa.Connection, owner: str, interview_id: str, at: int) -> None:
    """Note that an interview was deleted on purpose, for those that hold a copy of it."""
    connection.execute(_REMEMBER_DELETION, {"owner": owner, "id": interview_id, "at": at})


def remove_owner(connection: sa.Connection, owner: str) -> None:
    """Delete every row of this owner, the owner's own included."""
    for table in (interviews, deletions, owners):
        connection.execute(table.delete().where(table.c.owner == owner))


def write_setting(
    connection: sa.Connection, owner: str, name: str, setting: Profile | Focus | None, at: int
) -> None:
    """Write the owner's `profile` or `focus`."""
    text = None if setting is None else setting.model_dump_json()
    changes = {name: text, "settings_at": at}
    connection.execute(owners.update().where(owners.c.owner == owner).values(changes))


def read_setting(connection: sa.Connection, owner: str, name: str) -> str | None:
    """The stored text of the owner's `profile` or `focus`."""
    text: str | None = connection.scalar(sa.select(owners.c[name]).where(owners.c.owner == owner))
    return text


def own_kinds(connection: sa.Connection, owner: str) -> list[str]:
    """Kinds of concern that the owner named, the most recently used first."""
    same = (interviews.c.owner == ratings.c.owner) & (interviews.c.id == ratings.c.interview_id)
    query = (
        sa.select(ratings.c.concern)
        .join(interviews, same)
        .where(ratings.c.owner == owner, ratings.c.concern.startswith(OWN_PREFIX))
        .group_by(ratings.c.concern)
        .order_by(sa.func.max(interviews.c.held_at).desc(), ratings.c.concern)
    )
    return list(connection.scalars(query))
