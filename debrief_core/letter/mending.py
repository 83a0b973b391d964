"""A remark's mend applied to the letter, by one press; it can be taken back like any edit."""

from datetime import datetime

from debrief_core.interview import Letter, Paragraph
from debrief_core.interview.model import LINE_LIMIT, TEXT_LIMIT
from debrief_core.letter.editing import edit_paragraph
from debrief_core.letter.review.remark import Mend, Part, Remark
from debrief_core.letter.salutation import compose_salutation
from debrief_core.letter.wording import clipped


def can_mend(letter: Letter, remark: Remark) -> bool:
    """Whether the remark has a mend, and its words still stand where they stood."""
    if remark.mend is None:
        return False
    text = _text_at(letter, remark.where)
    if text is None or remark.mend.span[1] > len(text):
        return False
    return remark.span is None or text[slice(*remark.span)].strip() == remark.excerpt


def words_to_mend(letter: Letter, remark: Remark) -> str:
    """The words that a remark's mend puts others in place of, or leaves out; empty without one."""
    text = _text_at(letter, remark.where) if remark.mend else None
    return (text or "")[slice(*remark.mend.span)].strip() if remark.mend else ""


def apply_mend(letter: Letter, remark: Remark, now: datetime | None = None) -> Letter:
    """The letter with a remark's mend in place; unchanged if there is none, or words moved.

    What stood in a paragraph before is kept as an earlier version until `now`, the time of the
    press; without `now` no version is kept.
    """
    if remark.mend is None or not can_mend(letter, remark):
        return letter
    text = _mended(_text_at(letter, remark.where) or "", remark.mend)
    if remark.where == Part.SALUTATION:
        line = clipped(text, LINE_LIMIT)
        return letter.model_copy(update={"salutation": line, "own_salutation": line})
    if remark.where == Part.SUBJECT:
        line = clipped(text, LINE_LIMIT)
        return letter.model_copy(update={"subject": line, "own_subject": line})
    if remark.where == Part.RECIPIENT:
        return _renamed(letter, clipped(text, LINE_LIMIT))
    return _with_words(letter, remark.where, clipped(text, TEXT_LIMIT), now)


def _text_at(letter: Letter, where: str) -> str | None:
    """The words of a place that can be edited; None for the others."""
    if where == Part.SALUTATION:
        return letter.salutation
    if where == Part.SUBJECT:
        return letter.subject
    if where == Part.RECIPIENT:
        return letter.recipient.name
    return next((p.words for p in letter.paragraphs if p.role == where), None)


def _renamed(letter: Letter, name: str) -> Letter:
    """The letter to a recipient of another spelling, greeted by it unless the writer chose how."""
    recipient = letter.recipient.model_copy(update={"name": name})
    renamed = letter.model_copy(update={"recipient": recipient})
    greeting = letter.own_salutation or compose_salutation(renamed)
    return renamed.model_copy(update={"salutation": greeting})


def _mended(text: str, mend: Mend) -> str:
    start, end = mend.span
    return text[:start] + mend.text + text[end:]


def _with_words(letter: Letter, role: str, words: str, now: datetime | None) -> Letter:
    if now is not None:
        return edit_paragraph(letter, role, words, now)
    paragraphs = tuple(_edited(p, words) if p.role == role else p for p in letter.paragraphs)
    return letter.model_copy(update={"paragraphs": paragraphs})


def _edited(paragraph: Paragraph, words: str) -> Paragraph:
    edited = None if words == paragraph.composed else words
    return Paragraph.model_validate({**dict(paragraph), "edited": edited})
