"""What a review says, and the text it looks at."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from debrief_core.interview import Letter, Proof
from debrief_core.letter.review.faults import Fault, Rule
from debrief_core.letter.review.likeness import Token, tokens

_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|「[^「」]*」|\"[^\"\n]*\"")
_CLAUSE = re.compile(r"(?:,|;| –| —)\s+")
_STANDS_ALONE = re.compile(r"(?:I|We|You|He|She|It|They|There) \S+ .*\S", re.DOTALL)
_SENTENCE = re.compile(r"[^.!?。！？\n]+(?:[.!?。！？]+(?=\s|$|[”\"'’)])|[.!?。！？]*)[”\"'’)]*")


class Grade(StrEnum):
    """Whether a letter must not go out so, or would be better otherwise."""

    MUST_MEND = "must_mend"
    BETTER_SO = "better_so"


class Part(StrEnum):
    """Places of a letter that are no paragraph; a paragraph's place is its role."""

    LETTER = "letter"
    SALUTATION = "salutation"
    SUBJECT = "subject"
    SENDER = "sender"
    RECIPIENT = "recipient"


@dataclass(frozen=True)
class Mend:
    """What to write instead: `text` in place of the words at `span` of the remark's place."""

    span: tuple[int, int]
    text: str


@dataclass(frozen=True)
class Remark:
    """One remark: what is wrong, how grave, where, why, and a way out.

    `where` is a paragraph's role or a `Part`. `span` is where the excerpt stands in that place's
    words, if it stands there. `advice` says what to do; `mend` does it, where one is likely to be
    right. `apply_mend` applies it; nothing else ever changes the letter.
    """

    fault: Fault
    grade: Grade
    where: str
    excerpt: str
    reason: str
    advice: str
    span: tuple[int, int] | None = None
    mend: Mend | None = None

    @property
    def rule(self) -> Rule:
        """The rule of letter.md that is broken."""
        return self.fault.rule


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

    def sentence_at(self, at: int) -> tuple[int, int]:
        """The span of the sentence around a place, without the space before it."""
        for match in _SENTENCE.finditer(self.unquoted):
            if match.start() <= at < match.end():
                words = match.group()
                return match.start() + len(words) - len(words.lstrip()), match.end()
        return at, len(self.text)

    def sentences(self) -> Iterator[tuple[int, str]]:
        """Each sentence outside quotations, with where it starts."""
        for match in _SENTENCE.finditer(self.unquoted):
            if any(char.isalnum() for char in match.group()):
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
    def written(self) -> tuple[Passage, ...]:
        """The passages of the body with the writer's own words: points, the reason, edits."""
        answered = {f"point:{point.id}" for point in self.letter.points if point.answer.strip()}
        return tuple(p for p in self.body if p.own or p.where in answered or p.where == "reason")

    @property
    def body(self) -> tuple[Passage, ...]:
        """The passages of the body alone."""
        return tuple(p for p in self.passages if p.where not in {Part.SALUTATION, Part.SUBJECT})


def found(  # noqa: PLR0913, PLR0917  (a remark has as many parts)
    fault: Fault,
    grade: Grade,
    passage: Passage,
    span: tuple[int, int],
    reason_and_advice: tuple[str, str],
    mend: Mend | str | None = None,
) -> Remark:
    """A remark about a stretch of a passage; a mend given as a text stands in its place."""
    reason, advice = reason_and_advice
    excerpt = passage.text[slice(*span)].strip()
    fitting = Mend(span, mend) if isinstance(mend, str) else mend
    return Remark(fault, grade, passage.where, excerpt, reason, advice, span, fitting)


def without_sentence(passage: Passage, at: int) -> Mend:
    """The mend that leaves out the sentence around a place, with the space before or after it.

    Where the place is in a last clause behind a sentence that stands without it (“I want to own
    more, sorry I was nervous.”), the clause alone is left out.
    """
    start, end = passage.sentence_at(at)
    text = passage.text
    if clause := _last_clause(passage, at):
        return Mend(clause, "")
    while end < len(text) and text[end] in " \t":
        end += 1
    if end == len(text):
        start = len(text[:start].rstrip())
    return Mend((start, end), "")


def _last_clause(passage: Passage, at: int) -> tuple[int, int] | None:
    """Where the one clause behind the main one stands, up to the stop, if the place is in it."""
    start, end = passage.sentence_at(at)
    sentence = passage.unquoted[start:end]
    breaks = list(_CLAUSE.finditer(sentence))
    if len(breaks) != 1 or start + breaks[0].end() > at:
        return None
    if not _STANDS_ALONE.fullmatch(sentence[: breaks[0].start()]):
        return None
    return start + breaks[0].start(), start + len(sentence.rstrip().rstrip(".!?"))


def without_words(passage: Passage, span: tuple[int, int]) -> Mend:
    """The mend that leaves words out, with the spaces beside them; a sentence keeps its capital."""
    start, end = span
    text = passage.text
    while end < len(text) and text[end] in " \t":
        end += 1
    opens = passage.sentence_at(start)[0] == start
    if opens and end < len(text):
        return Mend((start, end + 1), text[end].upper())
    followed = text[end : end + 1]
    if not followed or followed in ".,;:!?\n":
        start = len(text[:start].rstrip(" \t"))
    return Mend((start, end), "")
