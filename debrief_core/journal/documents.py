"""An interview as the text that is stored, backed up and kept in a browser: one format, numbered.

A later version of the program raises `DOCUMENT_VERSION` when it changes the meaning of a field,
and then still reads the older ones.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from debrief_core.interview import Interview
from debrief_core.problems import JournalDamaged

DOCUMENT_VERSION = 1


class Document(BaseModel):
    """One interview and the version of the format it is written in."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal[1]
    interview: Interview


def write_document(interview: Interview) -> str:
    """The interview as JSON text; `deleted_at` is in it only where it was deleted."""
    unsaid = {"interview": {"deleted_at"}} if interview.deleted_at is None else None
    document = Document(version=DOCUMENT_VERSION, interview=interview)
    return document.model_dump_json(exclude=unsaid)


def read_document(text: str) -> Interview:
    """The interview of a stored text; raises `JournalDamaged` when it is not one."""
    try:
        return Document.model_validate_json(text).interview
    except ValidationError as error:
        raise JournalDamaged("this interview is stored in") from error


def document_or_none(text: str) -> Interview | None:
    """The interview of a stored text; None where it cannot be read."""
    try:
        return read_document(text)
    except JournalDamaged:
        return None


def checked(interview: Interview) -> Interview:
    """The interview as it will be read back; raises pydantic's error when it could not be."""
    return Interview.model_validate_json(interview.model_dump_json())


def same_content(one: Interview, other: Interview) -> bool:
    """Whether two versions say the same, however often each was saved."""
    return one.model_copy(update={"revision": other.revision}) == other
