"""Sign-ins that were ended before their tokens do: a copied cookie opens nothing after that."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """A digest of each, which says nothing of whose it was, and when its token ends."""
    op.create_table(
        "ended_sign_ins",
        sa.Column("digest", sa.Text, primary_key=True),
        sa.Column("until", sa.BigInteger, nullable=False),
    )
