"""One stretch of words made one sentence: its subject, its joints, its mark, its capital."""

import re

from debrief_core.letter.copyedit.asking import is_direct_question
from debrief_core.letter.copyedit.capitals import capital_first
from debrief_core.letter.copyedit.joints import with_and, with_article, with_joints
from debrief_core.letter.copyedit.segments import stopped, without_end
from debrief_core.letter.copyedit.subjects import Asked, with_subject

_LEADING = re.compile(r"^(?:(?:and|plus|also|&)[, ]+)+(?=\w)", re.IGNORECASE)


def finished(stretch: str, asked: Asked, *, first: bool) -> str:
    """The stretch as a sentence; its end mark is kept, a missing one set."""
    words, end = without_end(stretch.strip(" ,;–-"))
    words = re.sub(r"^[,;:–-]\s*", "", words).strip()
    words = words if first and not _LEADING.match(words) else _without_leading(words)
    if not words:
        return ""
    if is_direct_question(words) and "?" not in end:
        return capital_first(words) + "?"
    mark = "?" if "?" in end else "!" if "!" in end else ""
    words = with_article(words)
    whole = capital_first(with_and(with_joints(with_subject(words, asked))))
    return whole + mark if mark else stopped(whole)


def _without_leading(words: str) -> str:
    return _LEADING.sub("", words)
