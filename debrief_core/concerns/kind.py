"""What the catalogue says about one kind of concern."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from debrief_core.interview.words import Word


class TrapId(Word):
    """The thinking traps that a concern can fall into; `perspective` explains each."""

    MIND_READING = "mind_reading"
    ALL_OR_NOTHING = "all_or_nothing"
    SPOTLIGHT_EFFECT = "spotlight_effect"
    DISCOUNTING_THE_GOOD = "discounting_the_good"
    FORTUNE_TELLING = "fortune_telling"


@dataclass(frozen=True)
class Exercise:
    """One way to practise against a concern: what it is called, its steps, how long it takes."""

    title: str
    steps: tuple[str, ...]
    minutes: int


@dataclass(frozen=True)
class ConcernKind:
    """One kind of concern: how to recognise it, test it, repair it and practise against it.

    `looks_like` says in the second person what the severities 2, 5 and 8 look like here.
    `repairable` is whether a letter can set it right, `repair` why or why not. `offence` marks
    what can hurt someone, so that the worst of it is beyond a letter.
    """

    id: str
    label: str
    group: str
    looks_like: Mapping[int, str] = field(hash=False)
    questions: tuple[str, ...]
    repairable: bool
    repair: str
    practise: Exercise
    traps: tuple[TrapId, ...]
    offence: bool = False
