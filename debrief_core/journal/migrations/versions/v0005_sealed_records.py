"""Records that only their owner's passphrase opens, and the key that they are sealed with."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

SEPARATED = ("sealed_keys", "sealed_records")


def upgrade() -> None:
    """Make room for them; no journal is sealed until its owner asks for it."""
    op.add_column("owners", sa.Column("sealed_with", sa.Text))
    op.create_table(
        "sealed_keys",
        sa.Column("owner", sa.Text, primary_key=True),
        sa.Column("by_passphrase", sa.LargeBinary, nullable=False),
        sa.Column("by_sheet", sa.LargeBinary, nullable=False),
        sa.Column("made_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "sealed_records",
        sa.Column("owner", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
    if op.get_bind().dialect.name == "postgresql":
        _separate_owners()


def _separate_owners() -> None:
    """Row-level security as on the other tables."""
    for table in SEPARATED:
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(
            f"CREATE POLICY own_rows ON {table} "
            "USING (owner = current_setting('debrief.owner', true))"
        )
