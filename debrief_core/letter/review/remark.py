"""What a review says, and the text it looks at."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from debrief_core.interview import Letter, Proof
from debrief_core.letter.review.likeness import Token, tokens

_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|「[^「」]*」|\"[^\"\n]*\"")
_SENTENCE = re.compile(r"[^.!?。！？\n]+(?:[.!?。！？]+(?=\s|$|[”\"'’)])|[.!?。！？]*)[”\"'’)]*")


class Grade(StrEnum):
    """Whether a letter must not go out so, or would be better otherwise."""

    MUST_MEND = "must_mend"
    BETTER_SO = "better_so"


@dataclass(frozen=True)
class Remark:
    """One remark: which rule of letter.md, how grave, where, why, and how to mend it.

    `where` is a paragraph's role, `salutation`, `subject`, `sender`, `recipient`, or `letter`
    for the whole. `span` is where the excerpt stands in that place's words, if it stands there.
    """

    rule: int
    grade: Grade
    where: str
    excerpt: str
    reason: str
    mend: str
    span: tuple[int, int] | None = None


@dataclass(frozen=True)
class Passage:
    """A place in the letter with its words; `own` if the writer typed or changed them."""

    where: str
    text: str
    own: bool

    @cached_property
    def unquoted(self) -> str:
        """The words with quotations blanked out, so that places stay where they are.

        What stands in quotation marks are the interviewer's words, not the writer's.
        """
        return _QUOTED.sub(lambda match: " " * len(match.group()), self.text)

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """The words with their places."""
        return tuple(tokens(self.text))

    def sentences(self) -> Iterator[tuple[int, str]]:
        """Each sentence outside quotations, with where it starts."""
        for match in _SENTENCE.finditer(self.unquoted):
            if match.group().strip():
                yield match.start(), match.group()


@dataclass(frozen=True)
class Matter:
    """All that a review looks at: the letter, its passages, and what may be claimed in it.

    `may_apologise` is whether there was a late arrival or an offence. `pasted` marks a text
    that was written elsewhere: it has no points to look at, only its words.
    """

    letter: Letter
    passages: tuple[Passage, ...]
    proofs: tuple[Proof, ...]
    may_apologise: bool
    pasted: bool = False

    @property
    def body(self) -> tuple[Passage, ...]:
        """The passages of the body alone."""
        return tuple(p for p in self.passages if p.where not in {"salutation", "subject"})


def found(
    rule: int,
    grade: Grade,
    passage: Passage,
    span: tuple[int, int],
    reason_and_mend: tuple[str, str],
) -> Remark:
    """A remark about a stretch of a passage."""
    reason, mend = reason_and_mend
    excerpt = passage.text[slice(*span)].strip()
    return Remark(rule, grade, passage.where, excerpt, reason, mend, span)
