"""Who is here, which journal is open, autosave, and the interview being edited."""
