"""How much each question may err by: at one look, or over all looks together."""

from debrief_core.patterns.pattern import ALPHA, FOCUS_ALPHA, Question

EVER = {Question.SELF_CRITICISM: 0.025, Question.CALIBRATION: 0.01}
"""Questions answered by e-processes: the share of journals in which they may err at any time, with
no last look. Self-criticism is what most people hear of first, so it has most."""

IN_SMALL_JOURNALS = {
    Question.RECURRING: 0.40,
    Question.TREND: 0.08,
    Question.CONTEXT: 0.04,
    Question.OUTCOME_LINK: 0.03,
    Question.LETTER: 0.03,
}
"""Shares of α below 24 interviews. Trends, contexts and links are hardly ever found in so few, at
whatever level; what they would spend is worth more elsewhere."""
IN_LARGER_ONES = {
    Question.RECURRING: 0.30,
    Question.TREND: 0.15,
    Question.CONTEXT: 0.15,
    Question.OUTCOME_LINK: 0.05,
    Question.LETTER: 0.05,
}
SMALL_BELOW = 24
STEADY_UP_TO = 40
LEAST = 0.001
"""1,999 shuffles cannot tell smaller levels apart."""


def level(question: Question, interviews: int, *, beside_focus: bool) -> float:
    """The largest p that a question may claim from, in a journal of so many interviews.

    For a question that needs three looks running it is the level of one look: a fixed share of
    α = 0.02, another from 24 interviews on, and beyond 40 it falls with 1/n, so that the chance of
    an error grows hardly any more however long one looks. Beside a focus all shrink alike.
    """
    part = FOCUS_ALPHA / ALPHA if beside_focus else 1.0
    if question in EVER:
        return EVER[question] * part
    shares = IN_SMALL_JOURNALS if interviews < SMALL_BELOW else IN_LARGER_ONES
    steady = ALPHA * shares[question]
    falling = steady * min(1.0, STEADY_UP_TO / max(interviews, 1))
    return max(falling, min(steady, LEAST)) * part
