"""The decision and its reasons: did it really go badly, and do I still want it?

RULES is the whole table: the first rule that fits decides. What the two questions weigh stands
in `assessment.py`, with its thresholds.
"""

from collections.abc import Callable
from dataclasses import dataclass

from debrief_core.interview import Interview, Outcome, Verdict
from debrief_core.perspective.assessment import Assessment
from debrief_core.perspective.reasons import how_it_went, whether_wanted


@dataclass(frozen=True)
class Rule:
    """When it fits, the verdict is suggested, said in a sentence; `source` is where it is from."""

    fits: Callable[[Assessment], bool]
    verdict: Verdict
    says: str
    source: str


@dataclass(frozen=True)
class Suggestion:
    """What the rules suggest, with the reasons as whole sentences, and the rule's source."""

    verdict: Verdict
    reasons: tuple[str, ...]
    source: str


RULES: tuple[Rule, ...] = (
    Rule(
        lambda assessment: assessment.outcome is Outcome.WITHDREW,
        Verdict.LET_GO,
        "You have already withdrawn, so there is nothing left to do.",
        "The candidate's own decision comes first",
    ),
    Rule(
        lambda assessment: assessment.outcome in {Outcome.ADVANCED, Outcome.OFFER},
        Verdict.THANK,
        "They decided in your favour. A short thank-you is all it needs now.",
        "Accountemps 2017: 80 % of HR managers take a thank-you note into account",
    ),
    Rule(
        lambda assessment: not assessment.still_wanted,
        Verdict.LET_GO,
        "Your strength is better kept for a job that you want.",
        "Nexxt and exclusive-executive-resumes: first ask whether the job is right for you",
    ),
    Rule(
        lambda assessment: assessment.outcome is Outcome.REJECTED,
        Verdict.THANK,
        "They have decided, so there is nothing left to set right. A friendly note keeps the "
        "door open for next time.",
        "bagg.com, workcoachcafe: send it even when it looks lost (letter rule 14)",
    ),
    Rule(
        lambda assessment: assessment.offence is not None,
        Verdict.THANK,
        "A letter about it would bring it back to mind. A short, sincere thank-you serves you "
        "better; if it hurt someone, half a sentence of apology belongs in it.",
        "copperquail: an offence is hard to repair, the thank-you is still sent (letter rules "
        "8 and 14)",
    ),
    Rule(
        lambda assessment: assessment.is_blank,
        Verdict.THANK,
        "There is little to go on yet. A short thank-you is never wrong; rate how it felt, or "
        "write down a missed point, and this suggestion may change.",
        "CareerBuilder 2011: 22 % of employers are less likely to hire without a thank-you",
    ),
    Rule(
        lambda assessment: not assessment.went_badly,
        Verdict.THANK,
        "A letter that explains a problem nobody saw would create one. A short thank-you is "
        "the better letter.",
        "johnhadley: no word about the performance unless there was a real mistake; "
        "Accountemps 2017, TopResume 2017 on thank-you notes",
    ),
    Rule(
        lambda assessment: not assessment.repairable and not assessment.missed,
        Verdict.THANK,
        "Nothing you rated is something that a letter could set right, and no missed point is "
        "written down yet. A short thank-you fits; add a missed point if there is one.",
        "ClearRock, uspublishingjobs: each point needs a proof that the reader can check "
        "(letter rules 4 and 5)",
    ),
    Rule(
        lambda assessment: assessment.went_badly and assessment.still_wanted,
        Verdict.RECOVER,
        "There is something that a letter can set right, and the chance is worth it. Send it "
        "within a day of the interview.",
        "Nexxt, JobHero, climbtheladder: facts that back up the weak answers, within 24 hours "
        "(letter rules 1, 5 and 14)",
    ),
)
"""The whole table of the decision: the first rule that fits decides."""


def suggest_decision(interview: Interview) -> Suggestion:
    """Recover, thank or let go, with reasons that name the candidate's own numbers.

    Never fails: an interview without a single answer gets the kindest cheap step, a thank-you.
    """
    assessment = Assessment(interview)
    rule = next(rule for rule in RULES if rule.fits(assessment))
    reasons = (*how_it_went(assessment), *whether_wanted(assessment), rule.says)
    return Suggestion(verdict=rule.verdict, reasons=reasons, source=rule.source)
