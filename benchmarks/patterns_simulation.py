"""How often the gate is fooled by noise, and how often it finds what is there.

    python -m benchmarks.patterns_simulation --journals 200

prints the tables of docs/patterns.md; `--only seekers looks` some of them. A cell is a share of
that many simulated journals with its 95 % interval (Jeffreys). Where the repository is at hand,
the gate of an earlier commit stands beside this one, on the same journals.
"""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import pandas as pd
from scipy import stats

from benchmarks import patterns_dependence as dependent
from benchmarks import patterns_journals as made
from benchmarks.patterns_gate import Claim, EarlierGate, claims, earlier_gate

FIRST = "own:Concern 0"
NOISE_SIZES = (6, 12, 30, 60, 120)
CASE_SIZES = (15, 30, 60)
POWER_SIZES = (8, 12, 16, 20, 30, 60)
SEEKER_SIZES = (8, 12, 16, 20)
FORTY = range(5, 41)
THREE_HUNDRED = (*range(5, 41), *range(43, 301, 3))
"""Beyond 40 every third look: a claim that stands only between two of them is missed."""
PLANTED: dict[str, tuple[made.Plant, made.Plant, Claim]] = {
    "recurring": (
        made.recurring(0.7), made.recurring(0.85), {"question": "recurring", "concern": FIRST},
    ),
    "improving": (
        made.trend(-5), made.trend(-8),
        {"question": "trend", "concern": FIRST, "direction": "milder"},
    ),
    "worsening": (
        made.trend(5), made.trend(8),
        {"question": "trend", "concern": FIRST, "direction": "worse"},
    ),
    "worse in one context": (
        made.worse_in_one_stage(4), made.worse_in_one_stage(6.5),
        {"question": "context", "concern": FIRST, "where": "stage=technical"},
    ),
    "gut harsher than considered": (
        made.harsher_at_first(1.5), made.harsher_at_first(2.5),
        {"question": "self_criticism", "direction": "milder"},
    ),
    "too pessimistic": (
        made.miscalibrated(1.2), made.miscalibrated(2.0),
        {"question": "calibration", "direction": "pessimistic"},
    ),
    "too optimistic": (
        made.miscalibrated(-1.2), made.miscalibrated(-2.0),
        {"question": "calibration", "direction": "optimistic"},
    ),
}  # fmt: skip
STRESS: dict[str, tuple[made.Plant | None, dict[str, float], Claim]] = {
    "bad days clustered at 0.3": (None, {"day": 0.3, "clustered": 0.3}, {}),
    "bad days clustered at 0.6": (None, {"day": 0.3, "clustered": 0.6}, {}),
    "everything comes up in half of the interviews": (made.half_of_the_time, {}, {}),
    "only painful concerns reconsidered": (made.painful_only, {}, {"question": "self_criticism"}),
    "drifting mix of stages": (made.drifting_stages, {}, {"question": "trend"}),
    "letters after bad interviews": (made.letters_after_bad_days, {}, {"question": "letter"}),
    "late outcomes": (made.late_outcomes, {}, {"question": "calibration"}),
}
SEEKERS = {"a new company each time": (1, 1), "one to four rounds at each": (1, 4)}
Journal = Callable[..., pd.DataFrame]
Looks = Sequence[int]


def is_it(claim: Claim, wanted: Claim) -> bool:
    """Whether a claim is the one that was planted; anything is wanted where nothing is named."""
    return all(claim[key] == value for key, value in wanted.items())


def share(hits: int, journals: int) -> str:
    """A share with its 95 % interval: `2.0 % [0.6–4.7]`."""
    low, high = stats.beta(hits + 0.5, journals - hits + 0.5).interval(0.95)
    low, high = (0.0 if hits == 0 else low), (1.0 if hits == journals else high)
    return f"{100 * hits / journals:.1f} % [{100 * low:.0f}–{100 * high:.0f}]"


@dataclass(frozen=True)
class Tables:
    """The tables, each with so many journals a cell; with the earlier gate where there is one."""

    journals: int
    earlier: EarlierGate | None

    def cell(
        self, make: Journal, *about: object, wanted: Claim | None = None, looks: Looks = ()
    ) -> str:
        """The share in which what is wanted is claimed; the earlier gate's in brackets.

        `make` is called with a seed and with what the journal is about.
        """
        frames = [make(seed, *about) for seed in range(self.journals)]
        said = _share([claims(frame, looks) for frame in frames], wanted or {})
        if self.earlier is None:
            return said
        return f"{said} (was {_share(self.earlier.claims(frames, looks), wanted or {})})"

    def noise(self) -> None:
        """How often noise is taken for a pattern, at one visit."""
        head("False patterns on noise, at one visit", "interviews", NOISE_SIZES)
        row("anything claimed", *(self.cell(made.simulated, n) for n in NOISE_SIZES))

    def cases(self) -> None:
        """The same where interviews hang together."""
        head("False patterns where interviews hang together, at one visit", "case", CASE_SIZES)
        for name, how in dependent.CASES.items():
            row(name, *(self.cell(dependent.simulated, n, how) for n in CASE_SIZES))

    def looks(self) -> None:
        """How often noise ever shows a pattern to somebody who looks after every interview."""
        head("Ever claimed on noise, by who keeps looking", "case", ["40 looks"])
        for name, how in dependent.CASES.items():
            row(name, self.cell(dependent.simulated, 40, how, looks=FORTY))

    def long(self) -> None:
        """The same over 300 interviews, where they are independent."""
        head("Ever claimed on independent noise", "", ["300 looks"])
        row("anything", self.cell(made.simulated, 300, looks=THREE_HUNDRED))

    def stress(self) -> None:
        """Other ways in which journals differ from clean noise."""
        head("Stress, at one visit", "case", (30, 60))
        for name, (plant, noise, wanted) in STRESS.items():
            make = partial(made.simulated, plant=plant, **noise)
            row(name, *(self.cell(make, n, wanted=wanted) for n in (30, 60)))

    def power(self) -> None:
        """How often what is planted is found."""
        for size, title in enumerate(("strong", "obvious")):
            head(f"Power, {title}", "planted", POWER_SIZES)
            for name, planted in PLANTED.items():
                make = partial(made.simulated, plant=planted[size])
                row(name, *(self.cell(make, n, wanted=planted[2]) for n in POWER_SIZES))

    def seekers(self) -> None:
        """Realistic seekers who hear of any pattern."""
        head("Realistic seekers who hear of anything", "at", SEEKER_SIZES)
        for name, rounds in SEEKERS.items():
            row(name, *(self.cell(dependent.seeker, n, rounds) for n in SEEKER_SIZES))


def _share(found: list[list[Claim]], wanted: Claim) -> str:
    hits = sum(any(is_it(claim, wanted) for claim in claimed) for claimed in found)
    return share(hits, len(found))


def head(title: str, first: str, columns: Sequence[object]) -> None:
    """The title of a table and its first two lines."""
    print(f"\n{title}\n")
    row(first, *map(str, columns))
    row("---", *["---"] * len(columns))


def row(*cells: str) -> None:
    """One line of a table, at once, so that a long run can be watched."""
    print("| " + " | ".join(cells) + " |", flush=True)


TABLES = ("noise", "cases", "looks", "long", "stress", "power", "seekers")


def main() -> None:
    """The tables of docs/patterns.md."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--journals", type=int, default=200, help="journals a cell")
    parser.add_argument("--only", nargs="*", choices=TABLES, default=TABLES)
    parser.add_argument("--alone", action="store_true", help="without the earlier gate")
    asked = parser.parse_args()
    with earlier_gate() as earlier:
        tables = Tables(asked.journals, None if asked.alone else earlier)
        for name in asked.only:
            getattr(tables, name)()


if __name__ == "__main__":
    main()
