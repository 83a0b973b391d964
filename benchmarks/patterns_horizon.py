"""How many interviews it takes until a change of a named size shows: makes the shipped table.

    python -m benchmarks.patterns_horizon --journals 60 > horizon.json

For each question and size journals of many lengths are simulated, the question is asked as the
gate asks it, and a logistic curve over the logarithm of the length gives the number at which it
shows in 8 of 10 journals. `--check 300` simulates that number anew and prints the share.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import optimize

from benchmarks import patterns_journals as made
from benchmarks.patterns_simulation import FIRST
from debrief_core.patterns import Question, evidence_of, read_ratings
from debrief_core.patterns.evidence import Evidence
from debrief_core.patterns.gate import LOOKS
from debrief_core.patterns.horizon import TABLE, counted
from debrief_core.patterns.levels import EVER, level
from debrief_core.patterns.questions import QUESTIONS

SHARE = 0.8


@dataclass(frozen=True)
class Asked:
    """A question, a size by which something is planted, and the lengths to try.

    `size` is in the unit of `Horizon.size`.
    """

    question: Question
    size: float
    plant: made.Plant
    lengths: tuple[int, ...]

    def shows(self, seed: int, length: int) -> bool:
        """Whether the planted pattern is claimed in a journal of so many interviews."""
        evidence = evidence_of(read_ratings(made.simulated(seed, length, self.plant)))
        looks = 1 if self.question in EVER else LOOKS
        return all(self._found(evidence.first(length - newest)) for newest in range(looks))

    def _found(self, evidence: Evidence) -> bool:
        (asked,) = [asked for asked in QUESTIONS if asked.question == self.question]
        most = level(self.question, len(evidence), beside_focus=False)
        return asked.is_open(evidence) and any(
            found.p <= most and found.concern in (FIRST, None) for found in asked.answers(evidence)
        )


PLANTS = (
    Asked(Question.RECURRING, 0.7, made.recurring(0.7), (12, 16, 20, 24, 30, 40)),
    Asked(Question.RECURRING, 0.85, made.recurring(0.85), (9, 12, 15, 18, 24)),
    Asked(Question.SELF_CRITICISM, 1.0, made.harsher_at_first(1.0), (8, 10, 12, 16, 20)),
    Asked(Question.SELF_CRITICISM, 1.5, made.harsher_at_first(1.5), (8, 9, 10, 12, 16)),
    Asked(Question.CALIBRATION, 0.6, made.miscalibrated(1.2), (20, 35, 50, 70, 90)),
    Asked(Question.CALIBRATION, 0.75, made.miscalibrated(2.0), (12, 18, 25, 32, 45)),
    Asked(Question.TREND, 8.0, made.trend(-8), (24, 34, 44, 56, 70)),
    Asked(Question.TREND, 5.0, made.trend(-5), (50, 70, 90, 120, 150)),
    Asked(Question.CONTEXT, 6.5, made.worse_in_one_stage(6.5), (24, 32, 40, 50, 65)),
    Asked(Question.CONTEXT, 4.0, made.worse_in_one_stage(4.0), (50, 65, 85, 110, 140)),
)


def numbers(asked: Asked, journals: int) -> dict[str, object]:
    """A row of the table: the question, the size, the number, and the shares it was made from."""
    tried = [(n, seed) for n in asked.lengths for seed in range(journals)]
    hits = np.array([asked.shows(7_000 + seed, n) for n, seed in tried])
    lengths = np.array([n for n, _ in tried])
    shares = {n: round(float(hits[lengths == n].mean()), 3) for n in asked.lengths}
    many = round(_reached(lengths, hits))
    return {
        "question": str(asked.question), "size": asked.size, "interviews": many,
        "counted": _counted(asked, many), "shares": shares, "journals": journals,
    }  # fmt: skip


def _counted(asked: Asked, length: int) -> float:
    """How many of so many interviews a question has to go by, on average."""
    made_of = (made.simulated(seed, length, asked.plant) for seed in range(20))
    many = [counted(asked.question, evidence_of(read_ratings(ratings))) for ratings in made_of]
    return round(float(np.mean(many)), 1)


def _reached(lengths: NDArray[np.int64], hits: NDArray[np.bool_]) -> float:
    """Where a logistic curve over log n reaches 0.8 (maximum likelihood)."""
    x = np.log(lengths) - np.log(lengths).mean()

    def misfit(line: NDArray[np.float64]) -> float:
        logits = line[0] + line[1] * x
        return float((np.logaddexp(0, logits) - hits * logits).sum())

    first, slope = optimize.minimize(misfit, np.array([0.0, 2.0]), method="Nelder-Mead").x
    wanted = np.log(SHARE / (1 - SHARE))
    return float(np.exp((wanted - first) / slope + np.log(lengths).mean()))


def checked(journals: int) -> Iterator[str]:
    """For each row of the shipped table the share at its number, in journals not seen before."""
    rows = {(row["question"], row["size"]): row for row in json.loads(TABLE.read_text())}
    for asked in PLANTS:
        length = rows[str(asked.question), asked.size]["interviews"]
        hits = [asked.shows(90_000 + seed, length) for seed in range(journals)]
        yield f"{asked.question} {asked.size:g}: {np.mean(hits):.1%} at {length} interviews"


def main() -> None:
    """Print the table, or how well the shipped one holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--journals", type=int, default=60)
    parser.add_argument("--check", type=int, default=0)
    parser.add_argument("--only", nargs="*", default=[str(q) for q in Question])
    asked = parser.parse_args()
    if asked.check:
        for line in checked(asked.check):
            print(line, flush=True)
        return
    rows = []
    for plant in PLANTS:
        if plant.question in asked.only:
            rows.append(numbers(plant, asked.journals))
            print(rows[-1], file=sys.stderr, flush=True)
    print(json.dumps(rows, indent=1))


if __name__ == "__main__":
    main()
