"""Edits of a letter: the writer's words by paragraph, and every earlier version of them."""

from datetime import datetime

from debrief_core.interview import EarlierWords, Letter, Paragraph

MOST_EARLIER = 200
"""Versions kept in one letter; far more than anybody reads, and no journal grows for ever."""


def edit_paragraph(letter: Letter, role: str, words: str | None, now: datetime) -> Letter:
    """The letter with one paragraph in the writer's words; None brings the composed ones back.

    What stood there is kept as an earlier version. The composed words typed again are no edit.
    """
    before = next((p for p in letter.paragraphs if p.role == role), None)
    if before is None:
        return letter
    edited = None if words == before.composed else words
    after = Paragraph.model_validate({**dict(before), "edited": edited})
    if after.words == before.words:
        return letter
    kept = EarlierWords(role=role, words=before.words, until=now)
    paragraphs = tuple(after if p.role == role else p for p in letter.paragraphs)
    earlier = (*letter.earlier, kept)[-MOST_EARLIER:]
    return letter.model_copy(update={"paragraphs": paragraphs, "earlier": earlier})


def earlier_words(letter: Letter, role: str) -> list[EarlierWords]:
    """What the paragraph said before, the latest first, each wording once."""
    now = next((p.words for p in letter.paragraphs if p.role == role), "")
    latest_first = (one for one in reversed(letter.earlier) if one.role == role)
    by_words = {one.words: one for one in reversed(list(latest_first)) if one.words != now}
    return sorted(by_words.values(), key=lambda one: one.until, reverse=True)
