"""Was it as bad as it felt, and what to do about it: evidence, traps, earlier times, decision."""

from debrief_core.perspective.assessment import Assessment, weight
from debrief_core.perspective.before_after import BeforeAfter, before_after
from debrief_core.perspective.decision import RULES, Rule, Suggestion, suggest_decision
from debrief_core.perspective.earlier import EarlierTimes, earlier_times
from debrief_core.perspective.traps import TRAPS, Trap, test_questions, traps_for

__all__ = [
    "RULES",
    "TRAPS",
    "Assessment",
    "BeforeAfter",
    "EarlierTimes",
    "Rule",
    "Suggestion",
    "Trap",
    "before_after",
    "earlier_times",
    "suggest_decision",
    "test_questions",
    "traps_for",
    "weight",
]
