"""What a letter's file is called."""

import re

from debrief_core.interview import Letter

_NOT_IN_A_FILE_NAME = re.compile(r"[^\w-]+")


def file_name(letter: Letter, ending: str) -> str:
    """A name that the reader's download folder understands: sender, recipient, day."""
    parts = (letter.sender.name, "to", letter.recipient.name or letter.company or "letter")
    words = [_NOT_IN_A_FILE_NAME.sub("-", part).strip("-") for part in parts]
    stem = "-".join(word for word in words if word)[:80] or "letter"
    return f"{stem}-{letter.sent_on or letter.written_on}.{ending}"
