"""The question memory: every question that was asked, over all interviews.

The same question in other words is proposed as the same and joined only when the user says so.
Questions that are the same word for word need no asking.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from debrief_core.interview import AskedQuestion, HowItWent, Interview, MissedPoint, Stage
from debrief_core.questions.entry import normal, question_in

COMPARED = 600
"""So many questions, those asked last, are compared with each other for a proposal."""


@dataclass(frozen=True)
class Asked:
    """A question as it was asked in one interview.

    `answer` and `proof` are what one has now, and `where` is where the proof can be checked.
    """

    question: AskedQuestion
    interview_id: str
    title: str
    held_on: date
    stage: Stage
    answer: str = ""
    proof: str = ""
    where: str = ""


@dataclass(frozen=True)
class Remembered:
    """One question with every time it was asked, the latest first."""

    asked: tuple[Asked, ...]

    @property
    def words(self) -> str:
        """The words it was asked in last."""
        return self.asked[0].question.words

    @property
    def id(self) -> str:
        """The id of the latest time it was asked."""
        return self.asked[0].question.id

    @property
    def is_ready(self) -> bool:
        """Whether a better answer with a proof is written down for any time it was asked."""
        return any(one.answer and one.proof for one in self.asked)

    @property
    def times(self) -> str:
        """How often it was asked and how it went, such as `Asked 3 times: well 1, badly 2`."""
        often = {1: "once", 2: "twice"}.get(len(self.asked), f"{len(self.asked)} times")
        counts = Counter(one.question.how for one in self.asked)
        told = [f"{how.label} {counts[how]}" for how in HowItWent if counts[how]]
        return f"Asked {often}{': ' if told else ''}{', '.join(told)}."

    @property
    def search_text(self) -> str:
        """All that can be searched for."""
        return "\n".join(f"{one.question.words}\n{one.title}" for one in self.asked).casefold()


@dataclass(frozen=True)
class Proposal:
    """Two questions that may be the same one; the user says whether they are."""

    one: Asked
    other: Asked


def asked_in(interview: Interview) -> tuple[Asked, ...]:
    """The questions of one interview; a missed point that is no listed question counts as one."""
    reflection = interview.reflection
    points = {point.id: point for point in reflection.missed_points}
    ids = dict.fromkeys([*(q.id for q in reflection.questions), *points])
    found = (question_in(interview, id_) for id_ in ids)
    return tuple(
        _asked(interview, question, points.get(question.id))
        for question in found
        if question and question.words.strip()
    )


def remember(asked: Iterable[Asked]) -> list[Remembered]:
    """The questions, each once: those asked most often first, then the latest."""
    every = sorted(asked, key=lambda one: one.held_on, reverse=True)
    parent = _joined(every)
    groups: dict[str, list[Asked]] = {}
    for one in every:
        groups.setdefault(_root(parent, one.question.id), []).append(one)
    found = [Remembered(tuple(group)) for group in groups.values()]
    return sorted(found, key=lambda each: len(each.asked), reverse=True)


def proposals(memory: Sequence[Remembered], most: int = 20) -> list[Proposal]:
    """Pairs of questions that ask for the same in other words, the most alike first.

    Those that the user kept apart are not proposed again.
    """
    # the vocabulary and rapidfuzz are loaded when they are first needed
    from debrief_core.questions.similarity import alike_pairs  # noqa: PLC0415

    latest = sorted(memory, key=lambda each: each.asked[0].held_on, reverse=True)[:COMPARED]
    pairs = alike_pairs([each.words for each in latest])
    may_be = (
        Proposal(latest[a].asked[0], latest[b].asked[0])
        for a, b, _ in pairs
        if not _kept_apart(latest[a], latest[b])
    )
    return [proposal for proposal, _ in zip(may_be, range(most), strict=False)]


def _kept_apart(one: Remembered, other: Remembered) -> bool:
    mine = {asked.question.id for asked in one.asked}
    theirs = {asked.question.id for asked in other.asked}
    return any(theirs & set(asked.question.other_than) for asked in one.asked) or any(
        mine & set(asked.question.other_than) for asked in other.asked
    )


def _asked(interview: Interview, question: AskedQuestion, point: MissedPoint | None) -> Asked:
    return Asked(
        question,
        interview.id,
        interview.title,
        interview.held_locally.date(),
        interview.stage,
        answer=point.answer_typed.strip() if point else "",
        proof=point.proof.claim.strip() if point and point.proof else "",
        where=point.proof.where.strip() if point and point.proof else "",
    )


def _joined(every: Sequence[Asked]) -> dict[str, str]:
    """A forest in which joined questions have one root."""
    parent = {one.question.id: one.question.id for one in every}
    first: dict[str, str] = {}
    for one in every:
        same = [
            *one.question.same_as,
            first.setdefault(normal(one.question.words), one.question.id),
        ]
        for other in same:
            if other in parent:
                parent[_root(parent, one.question.id)] = _root(parent, other)
    return parent


def _root(parent: dict[str, str], question_id: str) -> str:
    while parent[question_id] != question_id:
        parent[question_id] = parent[parent[question_id]]
        question_id = parent[question_id]
    return question_id
