"""The journal's tables, version by version, as Alembic runs them."""
