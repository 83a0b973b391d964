"""Which sign-ins were ended before their tokens do, for all app servers before one database.

Nothing here says whose a sign-in was: the list holds digests, and each only until its token ends.
"""

from datetime import UTC, datetime

import sqlalchemy as sa

from debrief_core.journal.store import Store
from debrief_core.journal.tables import ended_sign_ins

_END = sa.text(
    "INSERT INTO ended_sign_ins (digest, until) VALUES (:digest, :until) "
    "ON CONFLICT (digest) DO NOTHING"
)


def end_sign_in(store: Store, digest: str, until: float) -> None:
    """Note that the sign-in with this digest is over; `until`, in seconds since 1970, it is kept.

    Raises a `JournalUnavailable` where the database does not answer.
    """
    now = int(datetime.now(UTC).timestamp())
    with store.beside_the_journal() as connection:
        connection.execute(ended_sign_ins.delete().where(ended_sign_ins.c.until < now))
        connection.execute(_END, {"digest": digest, "until": int(until) + 1})


def has_ended(store: Store, digest: str) -> bool:
    """Whether the sign-in with this digest was ended; raises a `JournalUnavailable`."""
    query = sa.select(ended_sign_ins.c.digest).where(ended_sign_ins.c.digest == digest)
    with store.reading() as connection:
        return connection.scalar(query) is not None
