"""The statements on one owner's rows; each carries the owner, so an id alone opens nothing."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from debrief_core.interview import Interview, Model
from debrief_core.journal.documents import read_document, write_document
from debrief_core.journal.tables import interviews, owners, ratings

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_TAKE_TURN = sa.text(
    "INSERT INTO owners (owner, revision) VALUES (:owner, :start) "
    "ON CONFLICT (owner) DO UPDATE SET revision = owners.revision"
)


def take_turn(connection: sa.Connection, owner: str) -> None:
    """Wait until no other transaction writes for this owner; the owner's row is the lock.

    A new owner's revisions start at the clock's milliseconds, so that none is ever used twice,
    even after everything was deleted.
    """
    start = (datetime.now(UTC) - EPOCH) // timedelta(milliseconds=1)
    connection.execute(_TAKE_TURN, {"owner": owner, "start": start})


def next_revision(connection: sa.Connection, owner: str) -> None:
    """Count a write of this owner."""
    connection.execute(
        owners.update().where(owners.c.owner == owner).values(revision=owners.c.revision + 1)
    )


def read_revision(connection: sa.Connection, owner: str) -> int:
    """How far this owner's writes have come; 0 before the first."""
    found = connection.scalar(sa.select(owners.c.revision).where(owners.c.owner == owner))
    return int(found or 0)


def find(connection: sa.Connection, owner: str, interview_id: str) -> Interview | None:
    """The owner's interview with this id, if there is one."""
    query = sa.select(interviews.c.document).where(
        interviews.c.owner == owner, interviews.c.id == interview_id
    )
    text = connection.scalar(query)
    return None if text is None else read_document(text)


def documents(connection: sa.Connection, owner: str) -> list[str]:
    """The stored texts of all interviews, in order of when they were held."""
    query = (
        sa.select(interviews.c.document)
        .where(interviews.c.owner == owner)
        .order_by(interviews.c.held_at, interviews.c.id)
    )
    return list(connection.scalars(query))


def every_interview(connection: sa.Connection, owner: str) -> list[Interview]:
    """All of the owner's interviews, opened, in order of when they were held."""
    return [read_document(text) for text in documents(connection, owner)]


def put(connection: sa.Connection, owner: str, changed: Iterable[Interview]) -> None:
    """Write interviews in place of whatever had their ids."""
    batch = list(changed)
    remove(connection, owner, [interview.id for interview in batch])
    if rows := [interview_row(owner, interview) for interview in batch]:
        connection.execute(interviews.insert(), rows)
    if rated := [row for interview in batch for row in rating_rows(owner, interview)]:
        connection.execute(ratings.insert(), rated)


def remove(connection: sa.Connection, owner: str, interview_ids: list[str]) -> int:
    """Delete interviews with their ratings; returns how many there were."""
    named = (interviews.c.owner == owner) & (interviews.c.id == sa.bindparam("gone"))
    doomed = [{"gone": interview_id} for interview_id in interview_ids]
    return connection.execute(interviews.delete().where(named), doomed).rowcount if doomed else 0


def remove_owner(connection: sa.Connection, owner: str) -> None:
    """Delete every row of this owner, the owner's own included."""
    connection.execute(interviews.delete().where(interviews.c.owner == owner))
    connection.execute(owners.delete().where(owners.c.owner == owner))


def write_setting(connection: sa.Connection, owner: str, name: str, setting: Model | None) -> None:
    """Write the owner's `profile` or `focus`."""
    text = None if setting is None else setting.model_dump_json()
    connection.execute(owners.update().where(owners.c.owner == owner).values({name: text}))


def read_setting(connection: sa.Connection, owner: str, name: str) -> str | None:
    """The stored text of the owner's `profile` or `focus`."""
    text: str | None = connection.scalar(sa.select(owners.c[name]).where(owners.c.owner == owner))
    return text


def own_kinds(connection: sa.Connection, owner: str) -> list[str]:
    """Kinds of concern that the owner named, the most recently used first."""
    latest = sa.func.max(interviews.c.held_at)
    query = (
        sa.select(ratings.c.concern)
        .join(interviews, sa.and_(*_same_interview()))
        .where(ratings.c.owner == owner, ratings.c.concern.startswith("own:"))
        .group_by(ratings.c.concern)
        .order_by(latest.desc(), ratings.c.concern)
    )
    return list(connection.scalars(query))


def _same_interview() -> tuple[sa.ColumnElement[bool], ...]:
    return (interviews.c.owner == ratings.c.owner, interviews.c.id == ratings.c.interview_id)


def interview_row(owner: str, interview: Interview) -> dict[str, Any]:
    """The columns of an interview: what lists and charts read, and the document."""
    reflection = interview.reflection
    felt = [concern.felt for concern in reflection.concerns if concern.felt is not None]
    return {
        "owner": owner,
        **interview.model_dump(
            include={"id", "revision", "version_of", "zone", "company", "role", "wanted"}
        ),
        "expected": interview.expected,
        "held_at": (interview.held_at - EPOCH) // timedelta(microseconds=1),
        "stage": interview.stage.value,
        "format": interview.format.value,
        "outcome": interview.outcome.value,
        "outcome_on": interview.outcome_on.isoformat() if interview.outcome_on else None,
        "gut": reflection.gut,
        "verdict": reflection.decision.verdict.value if reflection.decision else None,
        "step": reflection.step.value,
        "worst": max(felt, default=None),
        "concerns": len(reflection.concerns),
        "letter_sent": interview.letter_sent,
        "has_draft_letter": any(letter.sent_on is None for letter in interview.letters),
        "document": write_document(interview),
    }


def rating_rows(owner: str, interview: Interview) -> list[dict[str, Any]]:
    """One row a concern; a kind that the finished rating step offered in vain is a 0."""
    reflection = interview.reflection
    key = {"owner": owner, "interview_id": interview.id}
    chosen = [
        {**key, "concern": c.kind, "felt": c.felt, "considered": c.considered, "basis": c.basis}
        for c in reflection.concerns
    ]
    offered = reflection.offered if reflection.rated_at else ()
    named = {concern.kind for concern in reflection.concerns}
    left = [kind for kind in dict.fromkeys(offered) if kind not in named]
    zero = {"felt": 0, "considered": None, "basis": None}
    return [*chosen, *({**key, "concern": kind, **zero} for kind in left)]
