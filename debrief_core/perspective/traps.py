"""Thinking traps: what each is, and the readable rules that name it for a concern.

The ideas come from cognitive therapy: Beck (Cognitive Therapy and the Emotional Disorders, 1976)
described the errors, Burns (Feeling Good, 1980) gave them the names used here. A trap is offered
as a question to look at, never as a diagnosis.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from debrief_core.concerns import TrapId, concern_kind
from debrief_core.interview import Basis, Concern, Interview

HEAVY = 8
NOTICEABLE = 4
SLIM_CHANCE = 0.1
PRESENCE = "Presence"

_ABSOLUTE = re.compile(
    r"\b(always|never|nothing|nobody|no one|everyone|everything|completely|totally|ruined|"
    r"disaster|hopeless|worst|failure|blew it)\b",
    re.IGNORECASE,
)
_FORECAST = re.compile(
    r"\b(will not|won['’]t|will never|going to (?:reject|say no)|they['’]ll|no chance|it['’]s over)"
    r"(?!\w)",
    re.IGNORECASE,
)
_WAVED_AWAY = re.compile(
    r"\b(just (?:being )?(?:polite|nice|kind|luck|lucky)|only (?:being )?(?:polite|nice|kind|luck)|"
    r"doesn['’]t count|anyone could|to be polite|out of pity)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Trap:
    """A thinking trap: its name, what it is in a sentence, who described it, why it fits here."""

    id: TrapId
    name: str
    explanation: str
    source: str
    why: str = ""


TRAPS = {
    trap.id: trap
    for trap in (
        Trap(
            TrapId.MIND_READING,
            "Mind reading",
            "We take a guess about what others think for knowledge, although they never said it.",
            "Burns, Feeling Good (1980), after Beck's arbitrary inference",
        ),
        Trap(
            TrapId.FORTUNE_TELLING,
            "Fortune telling",
            "We treat a bad end as settled, although nobody has decided anything yet.",
            "Burns, Feeling Good (1980), after Beck's arbitrary inference",
        ),
        Trap(
            TrapId.ALL_OR_NOTHING,
            "All or nothing",
            "We see one weak moment and call the whole hour a failure, as if there were nothing "
            "in between.",
            "Beck et al., Cognitive Therapy of Depression (1979); Burns, Feeling Good (1980)",
        ),
        Trap(
            TrapId.SPOTLIGHT_EFFECT,
            "Spotlight effect",
            "We overestimate how much others notice what we say and do; in experiments they "
            "noticed far less, and nerves showed less than speakers thought.",
            "Gilovich, Medvec and Savitsky (2000), Journal of Personality and Social Psychology "
            "78(2), 211–222; Savitsky and Gilovich (2003), Journal of Experimental Social "
            "Psychology 39, 618–625",
        ),
        Trap(
            TrapId.DISCOUNTING_THE_GOOD,
            "Discounting the good",
            "We see what went well and then decide that it does not count.",
            "Burns, Feeling Good (1980), as disqualifying the positive",
        ),
    )
}
"""What each thinking trap is, with who described it, by its id."""


def traps_for(concern: Concern, interview: Interview) -> list[Trap]:
    """The traps that fit a concern as it stands, each with why, in a fixed order.

    What was observed is no trap of reading minds or the future; strong words still can be.
    """
    found = [(trap, why(concern, interview)) for trap, why in _WHY]
    return [replace(TRAPS[trap], why=reason) for trap, reason in found if reason]


def test_questions(concern: Concern) -> tuple[str, ...]:
    """Two or three questions that hold a concern against what really happened."""
    return concern_kind(concern.kind).questions


def _reads_minds(concern: Concern, _: Interview) -> str:
    fits = TrapId.MIND_READING in concern_kind(concern.kind).traps
    if concern.basis is Basis.FEARED:
        return "You named this a fear: nothing they said or did has shown it."
    if concern.basis is Basis.INFERRED and fits:
        return "You concluded this; they did not say it."
    return ""


def _tells_the_future(concern: Concern, interview: Interview) -> str:
    if concern.basis is Basis.OBSERVED:
        return ""
    if word := _FORECAST.search(concern.words):
        return f"You wrote “{word.group()}” about something that is not decided."
    if concern.felt is not None and concern.felt >= HEAVY:
        return f"A {concern.felt} says it hurt your chances, and nothing you observed shows that."
    if concern.basis is Basis.FEARED and _slim(interview):
        return "You fear this, and you gave yourself hardly any chance."
    return ""


def _slim(interview: Interview) -> bool:
    return interview.expected is not None and interview.expected <= SLIM_CHANCE


def _all_or_nothing(concern: Concern, _: Interview) -> str:
    if word := _ABSOLUTE.search(concern.words):
        return f"You wrote “{word.group()}”."
    if concern.felt == 10 and concern.basis is not Basis.OBSERVED:
        return "A 10 says that this one thing decided everything."
    return ""


def _under_a_spotlight(concern: Concern, _: Interview) -> str:
    noticeable = concern.felt is not None and concern.felt >= NOTICEABLE
    kind = concern_kind(concern.kind)
    shows = kind.group == PRESENCE or TrapId.SPOTLIGHT_EFFECT in kind.traps
    if shows and noticeable and concern.basis is not Basis.OBSERVED:
        return "You felt it strongly; nothing yet says that they noticed it as much."
    return ""


def _discounts_the_good(concern: Concern, _: Interview) -> str:
    against = concern.evidence_against.strip()
    if word := _WAVED_AWAY.search(f"{concern.words}\n{against}"):
        return f"You wrote “{word.group()}” about something that went well."
    if not against or concern.felt is None or concern.considered is None:
        return ""
    if concern.considered >= concern.felt:
        return "You wrote down signs that it was not so bad, and the number did not get milder."
    return ""


_WHY: tuple[tuple[TrapId, Callable[[Concern, Interview], str]], ...] = (
    (TrapId.MIND_READING, _reads_minds),
    (TrapId.FORTUNE_TELLING, _tells_the_future),
    (TrapId.ALL_OR_NOTHING, _all_or_nothing),
    (TrapId.SPOTLIGHT_EFFECT, _under_a_spotlight),
    (TrapId.DISCOUNTING_THE_GOOD, _discounts_the_good),
)
