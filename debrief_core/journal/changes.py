"""What changed in a journal since a revision, for a copy that is kept elsewhere in step."""

from dataclasses import dataclass, field

import sqlalchemy as sa

from debrief_core.journal.tables import deletions, interviews, owners


@dataclass(frozen=True)
class Changes:
    """What a copy made at an earlier revision lacks.

    `documents` are the stored texts by interview id; `deleted` the ids that are gone. `undoable`
    are the texts of those among them that can be had back, which a copy keeps as well.
    `settings` holds the texts of `profile` and `focus`, or is None when neither changed.
    `complete` says that `documents` and `undoable` are the whole journal: all else the copy holds
    is gone.
    """

    revision: int
    documents: dict[str, str] = field(default_factory=dict)
    deleted: list[str] = field(default_factory=list)
    settings: dict[str, str | None] | None = None
    complete: bool = False
    undoable: dict[str, str] = field(default_factory=dict)


def read_changes(connection: sa.Connection, owner: str, since: int) -> Changes:
    """What changed after the revision `since`; everything, where that was another beginning."""
    state = connection.execute(sa.select(owners).where(owners.c.owner == owner)).one_or_none()
    if state is None:
        return Changes(revision=0, complete=since > 0)
    complete = since < state.began or since > state.revision
    floor = -1 if complete else since
    changed = state.settings_at > floor
    undoable = _written_after(connection, owner, floor, deleted=True)
    return Changes(
        revision=state.revision,
        documents=_written_after(connection, owner, floor, deleted=False),
        deleted=[] if complete else [*_deleted_after(connection, owner, floor), *undoable],
        settings={"profile": state.profile, "focus": state.focus} if changed else None,
        complete=complete,
        undoable=undoable,
    )


def _written_after(
    connection: sa.Connection, owner: str, floor: int, *, deleted: bool
) -> dict[str, str]:
    query = sa.select(interviews.c.id, interviews.c.document).where(
        interviews.c.owner == owner,
        interviews.c.at > floor,
        interviews.c.deleted_at.is_not(None) == deleted,
    )
    return {row.id: row.document for row in connection.execute(query)}


def _deleted_after(connection: sa.Connection, owner: str, floor: int) -> list[str]:
    there = sa.exists().where(interviews.c.owner == owner, interviews.c.id == deletions.c.id)
    query = sa.select(deletions.c.id).where(
        deletions.c.owner == owner, deletions.c.at > floor, ~there
    )
    return list(connection.scalars(query.order_by(deletions.c.at)))


def ids_written_after(connection: sa.Connection, owner: str, revision: int) -> set[str]:
    """The ids of interviews that were written here after that revision."""
    query = sa.select(interviews.c.id).where(
        interviews.c.owner == owner, interviews.c.at > revision
    )
    return set(connection.scalars(query))


def settings_written_at(connection: sa.Connection, owner: str) -> int:
    """The revision that last wrote the profile or the focus; 0 if none did."""
    query = sa.select(owners.c.settings_at).where(owners.c.owner == owner)
    return int(connection.scalar(query) or 0)
