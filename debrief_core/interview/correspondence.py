"""A letter as a record: whole in itself, so that a sent one can be printed again as it was."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from debrief_core.interview.evidence import Proof
from debrief_core.interview.guided import GuidedAnswer
from debrief_core.interview.model import Id, Line, Model, Moment, Text, new_id
from debrief_core.interview.profile import Profile
from debrief_core.interview.words import Format, Stage, Word

MAX_POINTS = 3


class LetterKind(Word):
    """A letter that sets something right, or a plain note of thanks."""

    RECOVERY = "recovery"
    THANK_YOU = "thank_you"


class Tone(Word):
    """How the sentences around the writer's own sound."""

    FORMAL = "formal"
    WARM = "warm"
    DIRECT = "direct"


class Typeface(StrEnum):
    """The faces a letter can be set in, by the family name in `rendercv-fonts`."""

    EB_GARAMOND = "EB Garamond"
    SOURCE_SANS = "Source Sans 3"
    GENTIUM = "Gentium Book Plus"


class Design(StrEnum):
    """How a letter is arranged on its paper."""

    CLASSIC = "classic"
    MODERN = "modern"
    COMPACT = "compact"


class Recipient(Model):
    """The one person a letter goes to; lines that are not known stay empty."""

    name: Line = ""
    title: Line = ""
    email: Line = ""
    address: Text = ""


class Point(Model):
    """One thing the letter sets right: what was asked, the better answer, and its proof.

    `source` names what it was made from: `missed:<id>` or `concern:<kind>`. `kind` is the kind
    of concern that the sentences around it fit: arriving late is not a stumble. `need` is what
    the interviewer named and the point answers. `guided` is the answer in three boxes, if the
    writer opened them.
    """

    id: Id = Field(default_factory=new_id)
    source: Line = ""
    kind: Line = ""
    subject: Line = ""
    answer: Text = ""
    guided: GuidedAnswer | None = None
    proof: Proof | None = None
    need: Line = ""

    @property
    def is_from_concern(self) -> bool:
        """Whether it was made from a concern, which needs no answer, and not from a question."""
        return self.source.startswith("concern:")

    @property
    def answer_typed(self) -> str:
        """The better answer as typed: from the three boxes where they are in use."""
        guided = self.guided
        return guided.typed if guided and guided.says_something else self.answer


class Paragraph(Model):
    """One paragraph: as composed, and as the writer changed it, if they did.

    `role` is what it does in the letter: `opening`, `turn`, `point:<id>`, `reason`,
    `next_step` or `close`. An edit belongs to its role and survives a new composition.
    """

    role: Line
    composed: Text
    edited: Text | None = None

    @property
    def words(self) -> str:
        """What the letter says here."""
        return self.composed if self.edited is None else self.edited


class EarlierWords(Model):
    """What a paragraph said before an edit, and until when."""

    role: Line
    words: Text
    until: Moment


class Letter(Model):
    """A recovery letter or a thank-you note to one recipient: a draft until `sent_on` is set.

    `own_salutation`, `own_valediction` and `own_subject` are what the writer put in place of
    the composed ones; empty means the composed one stands. `earlier` keeps the words that each
    edit replaced, the oldest first. `as_typed` names the fields that no copy-edit may touch:
    `reason`, or `subject`, `answer`, `claim`, `where` or `need` with the point's id, such as
    `answer:<id>`.
    """

    id: Id = Field(default_factory=new_id)
    kind: LetterKind
    tone: Tone = Tone.WARM
    sender: Profile
    recipient: Recipient
    company: Line
    role: Line
    held_at: Moment
    zone: Line
    stage: Stage
    format: Format
    interviewers: tuple[Line, ...] = ()
    written_on: date
    points: Annotated[tuple[Point, ...], Field(max_length=MAX_POINTS)] = ()
    reason: Text = ""
    as_typed: tuple[Line, ...] = ()
    salutation: Line = ""
    paragraphs: tuple[Paragraph, ...] = ()
    valediction: Line = ""
    subject: Line = ""
    own_salutation: Line = ""
    own_valediction: Line = ""
    own_subject: Line = ""
    paper: Literal["a4", "letter"] = "a4"
    typeface: Typeface = Typeface.EB_GARAMOND
    design: Design = Design.CLASSIC
    sent_on: date | None = None
    earlier: tuple[EarlierWords, ...] = ()

    @property
    def body(self) -> tuple[str, ...]:
        """The body's paragraphs in order, empty ones left out."""
        return tuple(p.words.strip() for p in self.paragraphs if p.words.strip())
