"""Were you right about yourself: scores against a yardstick, fears against what they said."""

from datetime import UTC, datetime, timedelta

import pytest

from benchmarks.calibration import evidence, share_claimed
from debrief_core.interview import Basis, Concern, EmployerSaid, Interview, Reflection
from debrief_core.patterns.foresight import (
    FEWEST,
    Brier,
    bias,
    brier,
    judged,
    told_by_employers,
)

HELD = datetime(2026, 3, 2, 12, tzinfo=UTC)
FEW_JOURNALS = 60
"""A fixed small share; `python -m benchmarks.calibration` runs 400 a cell."""


@pytest.mark.parametrize("outcomes", [8, 20, 60])
def test_an_exactly_calibrated_forecaster_is_hardly_ever_called_biased(outcomes):
    assert share_claimed(outcomes, 0, journals=FEW_JOURNALS) <= 0.05


@pytest.mark.parametrize(("logits", "direction"), [(1.2, "pessimistic"), (-1.2, "optimistic")])
def test_a_strong_bias_is_found_with_sixty_outcomes_and_its_direction_told(logits, direction):
    assert share_claimed(60, logits, direction, journals=FEW_JOURNALS) >= 0.75


def test_a_brier_score_needs_outcomes_and_stands_beside_ones_own_average():
    assert brier(evidence(FEWEST - 1, 0, seed=1)) is None
    score = brier(evidence(60, 0, seed=1))
    assert score.interviews == 60
    assert 0 < score.own < score.average < 0.3
    assert "told more than" in score.sentence
    assert bias(evidence(FEWEST - 1, 0, seed=1)) is None


@pytest.mark.parametrize(
    ("own", "average", "said"),
    [(0.3, 0.2, "would have been nearer"), (0.2, 0.205, "about as much"), (0.1, 0.2, "told more")],
)
def test_a_score_is_told_in_words(own, average, said):
    assert said in Brier(10, own, average).sentence


def interview(days_ago: int, *pairs: tuple[Basis | None, EmployerSaid | None]) -> Interview:
    concerns = tuple(
        Concern(kind=f"own:c{n}", felt=6, basis=basis, employer=said)
        for n, (basis, said) in enumerate(pairs)
    )
    held = HELD - timedelta(days=days_ago)
    return Interview(held_at=held, zone="UTC", reflection=Reflection(concerns=concerns))


def test_fears_are_counted_beside_what_was_seen_and_young_interviews_do_not_enter():
    told = [
        interview(
            60, (Basis.FEARED, EmployerSaid.REFUTED), (Basis.OBSERVED, EmployerSaid.CONFIRMED)
        ),
        interview(50, (Basis.FEARED, EmployerSaid.NOT_MENTIONED), (None, EmployerSaid.CONFIRMED)),
        interview(10, (Basis.FEARED, EmployerSaid.CONFIRMED)),
    ]
    found = judged([(one.held_at, told_by_employers(one)) for one in told], HELD)
    by_basis = {each.basis: each for each in found}
    assert set(by_basis) == {Basis.OBSERVED, Basis.FEARED}
    fears = by_basis[Basis.FEARED]
    assert (fears.confirmed, fears.refuted, fears.not_mentioned) == (0, 1, 1)
    assert fears.total == 2
