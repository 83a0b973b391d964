"""The journal's tables as the statements name them; `migrations` creates and changes them.

`held_at` is stored as whole microseconds since 1970 in UTC: exact, sortable and the same in every
database; so is `deleted_at`, which is empty where the interview was not deleted. `at` is the
owner's revision that last wrote a row. `document` is the interview itself; the columns beside it
are read by lists and charts, which then open no documents.

Where an owner's journal is sealed, `owners.sealed_with` has the id of its key, all that was
written is in `sealed_records`, and the owner has no row in the tables of interviews, ratings and
deletions (`debrief_core/journal/sealed`).
"""

import sqlalchemy as sa

_tables = sa.MetaData()

owners = sa.Table(
    "owners",
    _tables,
    sa.Column("owner", sa.Text, primary_key=True),
    sa.Column("revision", sa.BigInteger, nullable=False),
    sa.Column("profile", sa.Text),
    sa.Column("focus", sa.Text),
    sa.Column("began", sa.BigInteger, nullable=False),
    sa.Column("settings_at", sa.BigInteger, nullable=False),
    sa.Column("sealed_with", sa.Text),
)

interviews = sa.Table(
    "interviews",
    _tables,
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
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("deleted_at", sa.BigInteger),
)

ratings = sa.Table(
    "ratings",
    _tables,
    sa.Column("owner", sa.Text, primary_key=True),
    sa.Column("interview_id", sa.Text, primary_key=True),
    sa.Column("concern", sa.Text, primary_key=True),
    sa.Column("felt", sa.SmallInteger),
    sa.Column("considered", sa.SmallInteger),
    sa.Column("basis", sa.Text),
)

ended_sign_ins = sa.Table(
    "ended_sign_ins",
    _tables,
    sa.Column("digest", sa.Text, primary_key=True),
    sa.Column("until", sa.BigInteger, nullable=False),
)

deletions = sa.Table(
    "deletions",
    _tables,
    sa.Column("owner", sa.Text, primary_key=True),
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("at", sa.BigInteger, nullable=False),
)

sealed_keys = sa.Table(
    "sealed_keys",
    _tables,
    sa.Column("owner", sa.Text, primary_key=True),
    sa.Column("by_passphrase", sa.LargeBinary, nullable=False),
    sa.Column("by_sheet", sa.LargeBinary, nullable=False),
    sa.Column("made_at", sa.BigInteger, nullable=False),
)

sealed_records = sa.Table(
    "sealed_records",
    _tables,
    sa.Column("owner", sa.Text, primary_key=True),
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("sealed", sa.LargeBinary, nullable=False),
)
