"""How often the preparation hit: which of the prepared questions came, over time, as counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from debrief_core.interview import Interview

FEWEST = 3
"""With fewer interviews the counts say nothing of the next one, and the words say so."""


@dataclass(frozen=True)
class Hit:
    """One interview: of the `prepared` questions that were told of, so many `came`.

    `asked` counts every question noted there, those that came included.
    """

    held_on: date
    title: str
    prepared: int
    came: int
    asked: int

    @property
    def words(self) -> str:
        """The counts in plain words."""
        return f"{self.came} of {self.prepared} came"


def hit_of(interview: Interview) -> Hit | None:
    """What came of the preparation of one interview; None where nothing was told."""
    preparation = interview.preparation
    told = [one for one in preparation.questions if one.came is not None] if preparation else []
    if not told:
        return None
    return Hit(
        interview.held_locally.date(),
        interview.title,
        len(told),
        sum(bool(one.came) for one in told),
        len(interview.reflection.questions),
    )


def hits_in_words(hits: Sequence[Hit]) -> str:
    """All of them in a sentence or two, and that few say little where they are few."""
    if not hits:
        return ""
    prepared, came = sum(hit.prepared for hit in hits), sum(hit.came for hit in hits)
    asked = sum(hit.asked for hit in hits)
    interviews = "one interview" if len(hits) == 1 else f"{len(hits)} interviews"
    questions = "question" if prepared == 1 else "questions"
    words = f"Of {prepared} {questions} you prepared for {interviews}, {came} came."
    if asked > came:
        words += f" You noted {asked - came} that you had not prepared."
    if len(hits) < FEWEST:
        words += " That is too little to tell how well you foresee them."
    return words
