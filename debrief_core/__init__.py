"""The core of Interview Debrief: models, journal, patterns and letter, free of any interface."""
