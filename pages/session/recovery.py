"""What was typed and not saved, brought into the journal: after a restart, a reload, a lost line.

The browser names a field by the class that Streamlit makes of its key, in which every character
but letters, digits, `_` and `-` has become a `-`. So the texts of the interview are gone through
for the one whose key makes that class.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from zlib import crc32

from pydantic import ValidationError

from debrief_core.concerns import CATALOGUE
from debrief_core.interview import (
    Concern,
    Interview,
    Profile,
    own_concern_kind,
    texts_of,
    with_conflict,
    with_text,
)
from debrief_core.letter.drafts import with_draft_letter
from debrief_core.preparation import with_own_questions
from debrief_core.problems import DebriefError, InterviewNotFound
from debrief_core.questions import with_questions
from pages.session import request
from pages.session.journal import the_journal

SHORT_NAMES = tuple(
    (re.compile(path), name)
    for path, name in (
        (r"reflection\.happened", "happened"),
        (r"reflection\.concerns\.(.+)", r"concern.\1"),
        (r"reflection\.missed_points\.(.+)", r"missed.\1"),
        (r"reflection\.questions\.(.+)", r"asked.\1"),
        (r"reflection\.fit\.(.+)", r"fit.\1"),
        (r"interviewers\.(.+)", r"interviewer.\1"),
        (r"letters\.(\w+)\.paragraphs\.(.+)\.edited", r"letter.\1.words.\2"),
        (r"letters\.(\w+)\.own_(\w+)", r"letter.\1.\2"),
        (r"letters\.(\w+)\.points\.(.+)", r"letter.\1.\2"),
        (r"letters\.(.+)", r"letter.\1"),
    )
)
"""The shorter names that some fields go by on a page, and the paths that they stand for."""

_OF_AN_INTERVIEW = re.compile(r"(?P<kind>edit|enter)-(?P<rest>.+)")
_NEW_ID = re.compile(r"([0-9a-f]{32})-(.+)")
_LETTER = re.compile(r"letter-(\w+)-")
_OF_A_CONCERN = ("words", "evidence_for", "evidence_against")


@dataclass(frozen=True)
class Typed:
    """Words that a browser holds for a field.

    `bases` are the checksums of what the field is known to have said while these words were
    being typed: where the journal says something else, somebody else wrote it.
    """

    field: str
    words: str
    bases: frozenset[int]


def checksum(words: str) -> int:
    """The CRC-32 of the words with white space evened out, as unsaved.js computes it."""
    return crc32(" ".join(words.split()).encode("utf-8", "replace"))


def read_typed(entry: object) -> Typed | None:
    """What the browser sent, if it is of the form it should have; nothing is trusted."""
    if not isinstance(entry, dict):
        return None
    field, words, bases = (entry.get(name) for name in ("field", "words", "bases"))
    if not isinstance(field, str) or not isinstance(words, str) or not isinstance(bases, list):
        return None
    return Typed(field, words, frozenset(base for base in bases if isinstance(base, int)))


@dataclass
class Recovered:
    """What became of typed words: those done with, and the interviews that they changed."""

    done: list[Typed]
    changed: list[Interview]


def recover(typed: Iterable[Typed]) -> Recovered:
    """Bring words into the journal.

    Where a field says something by now that it did not say when the words were typed, that is
    newer and stands, and the words are kept beside it as a conflict. What the journal cannot take
    now is not done with, so the browser keeps it and asks again.
    """
    recovered = Recovered([], [])
    for one in typed:
        try:
            changed = _recover(one)
        except (ValidationError, DebriefError):
            continue
        recovered.done.append(one)
        if changed is not None:
            recovered.changed.append(changed)
    return recovered


def field_of(class_: str) -> tuple[str, str, str]:
    """The class of a field taken apart: `edit` or `enter`, the interview's id, the field's name.

    Three empty texts where it is none. An id of another form than our own, as a backup of another
    program may bring, may have a `-` in it: it is looked for in the journal.
    """
    match = _OF_AN_INTERVIEW.fullmatch(class_)
    rest = match["rest"] if match else ""
    if match and (new := _NEW_ID.fullmatch(rest)):
        return match["kind"], new[1], new[2]
    for known in the_journal().overview()["id"] if match else ():
        if match and rest.startswith(f"{known}-"):
            return match["kind"], str(known), rest.removeprefix(f"{known}-")
    return "", "", ""


def path_of(interview: Interview, name: str) -> str | None:
    """The path of the text whose key makes this class name; None where there is none."""
    for path in _paths(interview):
        if name in (class_name(short_name(path)), class_name(path)):
            return path
    return None


def short_name(path: str) -> str:
    """The name that a text goes by on a page."""
    for pattern, name in SHORT_NAMES:
        if match := pattern.fullmatch(path):
            return match.expand(name)
    return path


def class_name(key: str) -> str:
    """The class that Streamlit makes of a key."""
    return re.sub(r"[^a-zA-Z0-9_-]", "-", key)


def _paths(interview: Interview) -> Iterator[str]:
    """Every text there is, and those of concerns that are not in the interview yet."""
    yield from texts_of(interview)
    for kind in (*(kind.id for kind in CATALOGUE), *the_journal().own_concerns()):
        yield from (f"reflection.concerns.{kind}.{name}" for name in _OF_A_CONCERN)


def _recover(typed: Typed) -> Interview | None:
    if typed.field.startswith("profile-"):
        _recover_profile(typed)
        return None
    kind, interview_id, name = field_of(typed.field)
    if not name:
        return None
    stored = _interview(interview_id, name)
    if kind == "enter" and name == "asked":
        changed = with_questions(stored, typed.words)
    elif kind == "enter" and name == "prepared":
        changed = with_own_questions(stored, typed.words)
    elif kind == "enter":
        changed = _with_own_concern(stored, typed.words)
    else:
        changed = _with_words(stored, name, typed)
    if changed == stored:
        return None
    return the_journal().save(changed, stored if stored.revision else None)


def _interview(interview_id: str, name: str) -> Interview:
    """The stored interview, or a new one with this id: its first field was never saved.

    Words of a preparation sheet are of an interview that is still to come.
    """
    try:
        return the_journal().get(interview_id)
    except InterviewNotFound:
        of_a_sheet = name.startswith("prepar")
        held_at = request.tomorrow_morning() if of_a_sheet else request.this_quarter_hour()
        return Interview(id=interview_id, held_at=held_at, zone=request.zone_name())


def _with_words(stored: Interview, name: str, typed: Typed) -> Interview:
    interview = stored
    if letter := _LETTER.match(name):
        profile = the_journal().profile()
        interview = with_draft_letter(stored, letter[1], profile, request.today())
    path = path_of(interview, name)
    said = "" if path is None else texts_of(interview).get(path, "")
    if path is None or checksum(said) == checksum(typed.words):
        return stored
    if any((one.field, one.words) == (path, typed.words) for one in interview.earlier):
        return stored
    if said.strip() and checksum(said) not in typed.bases:
        return with_conflict(interview, path, typed.words, request.now())
    return with_text(interview, path, typed.words)


def _with_own_concern(interview: Interview, label: str) -> Interview:
    kind = own_concern_kind(label)
    if not label.strip() or interview.reflection.concern(kind):
        return interview
    return interview.reflecting(concerns=(*interview.reflection.concerns, Concern(kind=kind)))


def _recover_profile(typed: Typed) -> None:
    name = typed.field.removeprefix("profile-")
    profile = the_journal().profile()
    if name not in Profile.model_fields:
        return
    entered: object = typed.words
    if name == "links":
        entered = tuple(line.strip() for line in typed.words.splitlines() if line.strip())
    changed = Profile.model_validate({**dict(profile), name: entered})
    if changed != profile:
        the_journal().save_profile(changed)
