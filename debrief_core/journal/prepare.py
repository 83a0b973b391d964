"""Prepare a server's database for the app: `python -m debrief_core.journal.prepare URL APP_ROLE`.

`URL` names the role that shall own the tables, and needs its password in it or in `PGPASSWORD`.
`APP_ROLE` may then read and write rows, and nothing else: who does not own a table cannot switch
its row-level security off, change its policies, or empty it past them. Run it once before the
first start, and again before each start of a newer version; doing it twice changes nothing.
"""

import sys

import sqlalchemy as sa

from debrief_core.journal.addresses import WRITES, engine_for, parse
from debrief_core.journal.trouble import in_words
from debrief_core.journal.upgrade import bring_up_to_date
from debrief_core.problems import DebriefError

WRITTEN = (
    *("owners", "interviews", "ratings", "deletions", "ended_sign_ins"),
    *("sealed_keys", "sealed_records"),
)
"""The tables whose rows the app reads and writes."""


def prepare(url: str, app_role: str) -> None:
    """Make or migrate the tables as the role in `url`, and let `app_role` use their rows.

    Raises a `JournalUnavailable`, and pydantic's or SQLAlchemy's error for what is no address.
    """
    engine = engine_for(parse(url))
    with in_words("database"):
        bring_up_to_date(engine, "database")
        with engine.connect().execution_options(**WRITES) as connection, connection.begin():
            for statement in grants(connection, app_role):
                connection.execute(sa.text(statement))


def grants(connection: sa.Connection, app_role: str) -> list[str]:
    """The statements that let a role use the tables and nothing else."""
    quote = connection.dialect.identifier_preparer.quote
    role = quote(app_role)
    schema = quote(str(connection.scalar(sa.text("SELECT current_schema()"))))
    tables = ", ".join(WRITTEN)
    return [
        f"REVOKE ALL ON {tables}, alembic_version FROM PUBLIC, {role}",
        f"GRANT USAGE ON SCHEMA {schema} TO {role}",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON {tables} TO {role}",
        f"GRANT SELECT ON alembic_version TO {role}",
    ]


def main(arguments: list[str]) -> int:
    """Prepare what the arguments name; 2 with the way to say it, 1 when it could not be done."""
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)  # noqa: T201 -- a command answers whoever typed it
        return 2
    try:
        prepare(*arguments)
    except DebriefError as problem:
        print(problem, file=sys.stderr)  # noqa: T201
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
