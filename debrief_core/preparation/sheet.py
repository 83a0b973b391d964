"""The preparation sheet on one page of paper."""

from collections.abc import Sequence

from debrief_core.dates import day_and_time
from debrief_core.interview import Interview, Preparation, Proof
from debrief_core.interview.severity import CAME_UP
from debrief_core.one_page import OnePage, Part, one_page_pdf
from debrief_core.preparation.entry import preparation_of
from debrief_core.preparation.likely import Likely

COMPANY = (
    ("business", "What they do"),
    ("news", "What is new there"),
    ("people", "Who you will meet"),
    ("need", "What they need from this role"),
)
"""The facts to look up about a company, by field."""
TO_ASK = (
    ("first_to_ask", "First question"),
    ("second_to_ask", "Second question"),
    ("third_to_ask", "Third question"),
)


def sheet_pdf(
    interview: Interview, facts: Sequence[str], likely: Sequence[Likely], paper: str = "a4"
) -> bytes:
    """The sheet as a PDF of exactly one page; `facts` are sentences about similar interviews.

    Without a prepared question the likely ones stand there.
    """
    return one_page_pdf(sheet_of(interview, facts, likely, paper))


def sheet_of(
    interview: Interview, facts: Sequence[str], likely: Sequence[Likely], paper: str = "a4"
) -> OnePage:
    """What stands on the sheet, in the order in which it is read before the door."""
    preparation = preparation_of(interview)
    parts = (
        Part("My plan", tuple(plan_lines(preparation))),
        Part("Questions to be ready for", tuple(_questions(preparation, likely))),
        Part("Proofs to bring", tuple(map(_proof, preparation.proofs))),
        Part("What I ask", tuple(_to_ask(preparation))),
        Part("The company", tuple(_company(preparation))),
        Part(f"What felt like {CAME_UP} or worse in similar interviews", tuple(facts)),
    )
    return OnePage(interview.title, _when(interview), parts, paper)


def plan_lines(preparation: Preparation) -> list[str]:
    """The plan as a sentence, and what the candidate wants to learn."""
    cue, action = preparation.cue.strip(), preparation.action.strip()
    lines = [f"If {cue}, then {action}" if cue and action else cue or action]
    if preparation.learning.strip():
        lines.append(f"I want to learn: {preparation.learning.strip()}")
    return [line for line in lines if line]


def _questions(preparation: Preparation, likely: Sequence[Likely]) -> list[str]:
    """Each question with one's own better answer, where there is one."""
    answers = {one.question.id: each.answer for each in likely for one in each.question.asked}
    prepared = [
        _with_answer(one.words, answers.get(one.same_as or "", ""))
        for one in preparation.questions
        if one.words.strip()
    ]
    return prepared or [_with_answer(each.question.words, each.answer) for each in likely]


def _with_answer(question: str, answer: str) -> str:
    return f"{question} – {answer}" if answer.strip() else question


def _proof(proof: Proof) -> str:
    return f"{proof.claim} ({proof.where})" if proof.where.strip() else proof.claim


def _to_ask(preparation: Preparation) -> list[str]:
    return [words for name, _ in TO_ASK if (words := getattr(preparation, name).strip())]


def _company(preparation: Preparation) -> list[str]:
    """What was looked up; what is still open in one line, to be looked up on the way."""
    words = {label: getattr(preparation, name).strip() for name, label in COMPANY}
    still_open = [label for label, said in words.items() if not said]
    lines = [f"{label}: {said}" for label, said in words.items() if said]
    if still_open:
        named = ", ".join(label[0].lower() + label[1:] for label in still_open)
        lines.append(f"Still to look up: {named}.")
    return lines


def _when(interview: Interview) -> str:
    said = [word.label for word in (interview.stage, interview.format) if word]
    zone = interview.zone.replace("_", " ")
    return ", ".join([f"{day_and_time(interview.held_locally)} ({zone})", *said])
