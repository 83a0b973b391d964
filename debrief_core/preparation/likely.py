"""Which questions are likely next time: those that came before, counted, the nearest first."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from debrief_core.interview import Stage
from debrief_core.questions import Remembered

MOST = 6
"""So many are offered; more could not be made ready in an evening."""


@dataclass(frozen=True)
class Likely:
    """A question of the memory and where it came before.

    `at_company` and `at_stage` count the interviews at the same company and of the same stage in
    which it was asked; `noted` counts the interviews of that stage with any question noted.
    """

    question: Remembered
    at_company: int
    at_stage: int
    noted: int

    @property
    def why(self) -> str:
        """The counts in plain words; a fact, no forecast."""
        said = [f"{self.at_company} times at this company" if self.at_company > 1 else ""]
        said += ["once at this company" if self.at_company == 1 else ""]
        if self.at_stage:
            said.append(f"in {self.at_stage} of {self.noted} interviews of this stage")
        if words := " and ".join(filter(None, said)):
            return f"Asked {words}."
        return self.question.times

    @property
    def answer(self) -> str:
        """One's own better answer, of the latest time that has one."""
        return next((one.answer for one in self.question.asked if one.answer), "")


def likely_questions(
    memory: Iterable[Remembered], stage: Stage, same_company: Collection[str], most: int = MOST
) -> list[Likely]:
    """The questions to be ready for: asked at this company, then at this stage, then most often.

    `same_company` are the ids of interviews at the same company. A question asked once, elsewhere
    and at another stage, is not among them.
    """
    questions = list(memory)
    noted = {
        one.interview_id
        for question in questions
        for one in question.asked
        if stage and one.stage is stage
    }
    company = set(same_company)
    found = [_likely(question, company, noted) for question in questions]
    near = [one for one in found if one.at_company or one.at_stage or len(one.question.asked) > 1]
    ranked = sorted(
        near, key=lambda one: (one.at_company, one.at_stage, len(one.question.asked)), reverse=True
    )
    return ranked[:most]


def _likely(question: Remembered, company: set[str], noted: set[str]) -> Likely:
    where = {one.interview_id for one in question.asked}
    return Likely(question, len(where & company), len(where & noted), len(noted))
