"""The journal: find, open, edit, record an outcome, delete."""
