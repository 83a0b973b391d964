"""How often the gate is fooled by noise, and how often it finds what is there.

    python -m benchmarks.patterns_simulation --journals 400

prints the tables of docs/patterns.md. A cell is the share of that many simulated journals.
"""

import argparse
from collections.abc import Callable, Iterable
from math import sqrt

import pandas as pd

from benchmarks import patterns_journals as made
from debrief_core.patterns import find_patterns

NOISE_SIZES = (6, 12, 30, 60, 120)
POWER_SIZES = (12, 30, 60)
LOOKS = 40
PLANTED: dict[str, tuple[made.Plant, made.Plant, Callable[[object], bool]]] = {}


def _plant(name: str, strong: made.Plant, obvious: made.Plant, **found: object) -> None:
    def is_it(pattern: object) -> bool:
        return all(getattr(pattern, key) == value for key, value in found.items())

    PLANTED[name] = (strong, obvious, is_it)


FIRST = "own:Concern 0"
_plant("recurring", made.recurring(0.7), made.recurring(0.85), question="recurring", concern=FIRST)
_plant(
    "improving", made.trend(-5), made.trend(-8), question="trend", concern=FIRST, direction="milder"
)
_plant(
    "worsening", made.trend(5), made.trend(8), question="trend", concern=FIRST, direction="worse"
)
_plant("worse in one context", made.worse_in_one_stage(4), made.worse_in_one_stage(6.5),
       question="context", concern=FIRST, where="stage=technical")  # fmt: skip
_plant("gut harsher than considered", made.harsher_at_first(1.5), made.harsher_at_first(2.5),
       question="self_criticism", direction="milder")  # fmt: skip
_plant("too pessimistic", made.miscalibrated(1.2), made.miscalibrated(2.0),
       question="calibration", direction="pessimistic")  # fmt: skip
_plant("too optimistic", made.miscalibrated(-1.2), made.miscalibrated(-2.0),
       question="calibration", direction="optimistic")  # fmt: skip

STRESS: dict[str, tuple[made.Plant | None, dict[str, float], str | None]] = {
    "bad days clustered at 0.3": (None, {"day": 0.3, "clustered": 0.3}, None),
    "bad days clustered at 0.6": (None, {"day": 0.3, "clustered": 0.6}, None),
    "everything comes up in half of the interviews": (made.half_of_the_time, {}, None),
    "only painful concerns reconsidered": (made.painful_only, {}, "self_criticism"),
    "drifting mix of stages": (made.drifting_stages, {}, "trend"),
    "letters after bad interviews": (made.letters_after_bad_days, {}, "letter"),
    "late outcomes": (made.late_outcomes, {}, "calibration"),
}


def share(hits: Iterable[bool]) -> str:
    """A share with its standard error: `2.0 % ± 0.8`."""
    all_hits = list(hits)
    rate = sum(all_hits) / len(all_hits)
    return f"{100 * rate:.1f} % ± {100 * sqrt(rate * (1 - rate) / len(all_hits)):.1f}"


def false_on_noise(journals: int, count: int) -> str:
    """Noise journals in which anything is claimed."""
    return share(bool(find_patterns(made.simulated(seed, count))) for seed in range(journals))


def ever_false(journals: int, focus: bool) -> str:
    """Noise journals in which anything is ever claimed, looking after each of 40 interviews."""

    def ever(seed: int) -> bool:
        whole = made.simulated(10_000 + seed, LOOKS)
        chosen = (FIRST, (made.START - pd.Timedelta(days=1)).to_pydatetime()) if focus else None
        return any(
            bool(find_patterns(whole.head(looked * made.CONCERNS), chosen))
            for looked in range(5, LOOKS + 1)
        )

    return share(ever(seed) for seed in range(journals))


def power(journals: int, name: str, count: int, *, obvious: bool) -> str:
    """Journals in which the planted pattern is found."""
    strong_plant, obvious_plant, is_it = PLANTED[name]
    plant = obvious_plant if obvious else strong_plant
    return share(
        any(is_it(pattern) for pattern in find_patterns(made.simulated(seed, count, plant)))
        for seed in range(journals)
    )


def focus_power(journals: int, count: int) -> str:
    """Journals in which a focus on a concern that gets 8 points milder shows it."""
    chosen = (FIRST, (made.START - pd.Timedelta(days=1)).to_pydatetime())
    return share(
        any(p.about_focus and p.direction == "milder" for p in find_patterns(journal, chosen))
        for journal in (made.simulated(seed, count, made.trend(-8)) for seed in range(journals))
    )


def stress(journals: int, name: str, count: int) -> str:
    """Journals in which the case makes the gate claim what is not there."""
    plant, noise, question = STRESS[name]
    return share(
        any(question is None or pattern.question == question
            for pattern in find_patterns(made.simulated(seed, count, plant, **noise)))
        for seed in range(journals)
    )  # fmt: skip


def row(*cells: str) -> None:
    """One line of a table, at once, so that a long run can be watched."""
    print("| " + " | ".join(cells) + " |", flush=True)


def main() -> None:
    """All tables of docs/patterns.md."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--journals", type=int, default=400)
    journals = parser.parse_args().journals
    noise_table(journals)
    stress_table(journals // 2)
    power_table(journals // 2)
    looks_table(journals * 3 // 4)


def noise_table(journals: int) -> None:
    """How often noise is taken for a pattern."""
    print(f"\nFalse patterns on noise, {journals} journals a cell\n")
    row("interviews", *map(str, NOISE_SIZES))
    row("---", *["---"] * len(NOISE_SIZES))
    row("anything claimed", *(false_on_noise(journals, count) for count in NOISE_SIZES))


def stress_table(journals: int) -> None:
    """The ways in which real journals differ from clean noise."""
    print(f"\nStress, {journals} journals a cell\n")
    row("case", "30", "60")
    row("---", "---", "---")
    for name in STRESS:
        row(name, *(stress(journals, name, count) for count in (30, 60)))


def power_table(journals: int) -> None:
    """How often what is planted is found."""
    print(f"\nPower, {journals} journals a cell\n")
    row("planted", *(f"{size}: {n}" for size in ("strong", "obvious") for n in POWER_SIZES))
    row("---", *["---"] * 6)
    for name in PLANTED:
        cells = [(size, n) for size in (False, True) for n in POWER_SIZES]
        row(name, *(power(journals, name, n, obvious=size) for size, n in cells))
    print(f"\nA focus on a concern that gets 8 points milder, {journals} journals a cell\n")
    row("12", "20", "30")
    row("---", "---", "---")
    row(*(focus_power(journals, n) for n in (12, 20, 30)))


def looks_table(journals: int) -> None:
    """How often noise ever shows a pattern to somebody who keeps looking."""
    print(
        f"\nEver claimed on noise, after each interview up to the {LOOKS}th, {journals} journals\n"
    )
    row("without a focus", "with a focus")
    row("---", "---")
    row(ever_false(journals, focus=False), ever_false(journals, focus=True))


if __name__ == "__main__":
    main()
