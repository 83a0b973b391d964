"""How sure a finding is, and what it means that there is none: the gate in plain words."""

from debrief_core.patterns.pattern import Pattern, Question

_RANDOM_ORDER = "Your interviews were put into random order many times to see what chance can do."
_SURE = {
    Question.RECURRING: "What came up in each interview was dealt out again at random many times, "
    "as if every concern were alike.",
    Question.TREND: "Your interviews were put into random order many times within each stage, so "
    "that an easier mix of stages does not look like progress, and how the day went as a whole was "
    "taken out of each concern.",
    Question.CONTEXT: _RANDOM_ORDER,
    Question.SELF_CRITICISM: "By chance alone, a second look would be as often harsher as milder.",
    Question.CALIBRATION: "The number of advances was held against the chances you gave. For "
    "“too low”, interviews count from 14 days on, and one still waiting counts as a no. For “too "
    "high”, they count with their answer, from 45 days on, because good news travels faster.",
    Question.OUTCOME_LINK: "The answers were dealt out again at random many times. Only "
    "interviews at least 45 days old count, because good news travels faster.",
    Question.LETTER: "Which interviews had a letter was dealt out again at random many times, "
    "after taking out how bad each interview felt. Only interviews at least 45 days old count.",
}
_LARGE_ENOUGH = (
    "Where rounds at one company or interviews in a row are alike, they count for less. It is also "
    "large enough to matter. It can still be wrong: where nothing is a pattern, about 1 journal in "
    "20 shows one at some time."
)
NOT_LUCK = "We checked that this is not luck."
"""What the gate says in a sentence; `how_sure` says how."""
_FEWEST_IN = 2_000
"""The p of shuffles ends here, and nobody needs to know a smaller one."""
USUALLY_ENOUGH = 20


def how_sure(pattern: Pattern) -> str:
    """The gate in plain words: how rarely noise would do this, and what it had to survive."""
    question = Question(pattern.question)
    chance = max(2, min(round(1 / max(pattern.adjusted_p, 1e-9)), _FEWEST_IN))
    said = _ever if question in {Question.SELF_CRITICISM, Question.CALIBRATION} else _at_three_looks
    return f"{_SURE[question]} {said(chance)} {_LARGE_ENOUGH}"


def _ever(chance: int) -> str:
    return (
        f"So clear a result would come up by chance in at most 1 of {chance:,} journals, however "
        "often you look."
    )


def _at_three_looks(chance: int) -> str:
    return (
        f"About 1 time in {chance:,} chance alone would give a result this strong anywhere in this "
        "question, and only results rarer than the limit are shown. It was there with your newest "
        "interview, without it, and without the two newest."
    )


def no_pattern(interviews: int) -> str:
    """What to say where the gate is shut: what it takes, and that silence proves nothing."""
    nothing = "No pattern yet that is more than luck."
    if interviews < USUALLY_ENOUGH:
        return (
            f"{nothing} With about {USUALLY_ENOUGH} interviews, two things usually show if they "
            "are strong: what keeps coming back, and whether you are harder on yourself at first "
            "than on a second look. The rest takes 30 interviews and more."
        )
    return (
        f"{nothing} That does not say that there is none: changes over time, and differences "
        "between kinds of interviews, often take more than 60 interviews to show."
    )
