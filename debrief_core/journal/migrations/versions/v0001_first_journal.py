"""The first journal: owners, interviews and ratings."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables; every key begins with the owner, so an id alone opens nothing."""
    op.create_table(
        "owners",
        sa.Column("owner", sa.Text, primary_key=True),
        sa.Column("revision", sa.BigInteger, nullable=False),
        sa.Column("profile", sa.Text),
        sa.Column("focus", sa.Text),
    )
    op.create_table(
        "interviews",
        sa.Column("owner", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("revision", sa.BigInteger, nullable=False),
        sa.Column("version_of", sa.Text),
        sa.Column("held_at", sa.BigInteger, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("company", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("stage", sa.Text, nullable=False),
        sa.Column("format", sa.Text, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("outcome_on", sa.Text),
        sa.Column("wanted", sa.SmallInteger),
        sa.Column("expected", sa.Float(53)),
        sa.Column("gut", sa.SmallInteger),
        sa.Column("verdict", sa.Text),
        sa.Column("step", sa.Text, nullable=False),
        sa.Column("worst", sa.SmallInteger),
        sa.Column("concerns", sa.SmallInteger, nullable=False),
        sa.Column("letter_sent", sa.Boolean, nullable=False),
        sa.Column("has_draft_letter", sa.Boolean, nullable=False),
        sa.Column("document", sa.Text, nullable=False),
    )
    op.create_index("interviews_by_time", "interviews", ["owner", "held_at", "id"])
    op.create_table(
        "ratings",
        sa.Column("owner", sa.Text, primary_key=True),
        sa.Column("interview_id", sa.Text, primary_key=True),
        sa.Column("concern", sa.Text, primary_key=True),
        sa.Column("felt", sa.SmallInteger),
        sa.Column("considered", sa.SmallInteger),
        sa.Column("basis", sa.Text),
        sa.ForeignKeyConstraint(
            ["owner", "interview_id"],
            ["interviews.owner", "interviews.id"],
            name="ratings_of_interview",
            ondelete="CASCADE",
        ),
    )
