"""Profile, storage, import, export, deletion."""
