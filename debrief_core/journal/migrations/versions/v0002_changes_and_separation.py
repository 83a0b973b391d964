"""What changed since when, and PostgreSQL's own separation of owners."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

SEPARATED = ("owners", "interviews", "ratings", "deletions")


def upgrade() -> None:
    """Mark rows with the owner's revision that wrote them; bind every role to one owner's rows."""
    never = sa.text("0")
    for table, column in (("owners", "began"), ("owners", "settings_at"), ("interviews", "at")):
        op.add_column(table, sa.Column(column, sa.BigInteger, nullable=False, server_default=never))
    op.execute("UPDATE owners SET began = revision")
    op.create_table(
        "deletions",
        sa.Column("owner", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("interviews_by_change", "interviews", ["owner", "at"])
    if op.get_bind().dialect.name == "postgresql":
        _separate_owners()


def _separate_owners() -> None:
    """Row-level security, forced on the role that owns the tables too.

    A later migration that changes rows has to lift the force for its own transaction first.
    """
    for table in SEPARATED:
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(
            f"CREATE POLICY own_rows ON {table} "
            "USING (owner = current_setting('debrief.owner', true))"
        )
