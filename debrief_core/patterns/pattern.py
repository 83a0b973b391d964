"""What the search for patterns gives: a pattern in words, and the finding it is made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

ALPHA = 0.02
"""The chance of a false pattern, shared by all questions (docs/patterns.md)."""
FOCUS_ALPHA = 0.007
"""What the focus may err by, and all other questions together beside it. With 0.01 each, 7.7 % of
noise journals showed something at some time in 40 looks; with this, less than 6 %."""


class Question(StrEnum):
    """The seven questions that a journal is asked (patterns.md)."""

    RECURRING = "recurring"
    TREND = "trend"
    CONTEXT = "context"
    SELF_CRITICISM = "self_criticism"
    CALIBRATION = "calibration"
    OUTCOME_LINK = "outcome_link"
    LETTER = "letter"


@dataclass(frozen=True)
class Finding:
    """One answer to a question with the chance that noise alone would give it or a stronger one.

    `p` is adjusted for all answers that the question looked at. `numbers` and `since` are
    what its sentence is made of. `interviews` says how many it rests on.
    """

    question: Question
    concern: str | None
    where: str | None
    direction: str
    effect: float
    unit: str
    p: float
    interviews: int
    numbers: Mapping[str, float] = field(default_factory=dict)
    since: str = ""
    about_focus: bool = False

    @property
    def claim(self) -> tuple[object, ...]:
        """What it says, apart from how strongly: the same claim must hold at every look."""
        return (self.question, self.concern, self.where, self.direction, self.about_focus)


class Step(StrEnum):
    """What a person can do about a pattern."""

    PRACTISE = "practise"
    PREPARE = "prepare"
    """Practise before interviews of one kind."""
    KEEP_GOING = "keep_going"
    READ_AGAIN = "read_again"
    SECOND_LOOK = "second_look"
    EXPECT_MORE = "expect_more"
    KEEP_APPLYING = "keep_applying"


@dataclass(frozen=True)
class NextStep:
    """What to do next: its kind, its words, and the concern and context that it is about."""

    step: Step
    words: str
    concern: str | None = None
    where: str | None = None

    @property
    def is_practice(self) -> bool:
        """Whether it leads to the exercises."""
        return self.step in {Step.PRACTISE, Step.PREPARE}

    def __str__(self) -> str:
        return self.words


@dataclass(frozen=True)
class Pattern:
    """A finding over many interviews that passed its gate.

    `question` is one of `recurring, trend, context, self_criticism, calibration, outcome_link,
    letter`; `concern` an id or None where it is about the whole; `where` a context such as
    `stage=technical`, or None. `effect` has its `unit`. `adjusted_p` is adjusted within the
    question, and holds over all looks where the question is self_criticism or calibration.
    `rests_on` says in words what `interviews` counts. `told_elsewhere`: the sentence of another
    pattern about the same concern says this as well (see `to_tell`).
    """

    question: str
    concern: str | None
    where: str | None
    direction: str
    effect: float
    unit: str
    adjusted_p: float
    interviews: int
    sentence: str
    rests_on: str
    next_step: NextStep
    about_focus: bool = False
    told_elsewhere: bool = False
