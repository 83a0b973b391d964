"""A deleted interview stays for a while, so that it can be had back."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Mark what was deleted; what is not marked is in the journal, as everything was so far."""
    op.add_column("interviews", sa.Column("deleted_at", sa.BigInteger))
