"""Interviews that hang together count for less, by as much as they do."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks import patterns_dependence as dependent
from benchmarks import patterns_journals as made
from debrief_core.patterns import find_patterns
from debrief_core.patterns.dependence import (
    MOST_ROUNDS,
    Dependence,
    Estimate,
    Residuals,
    basis,
    company_codes,
    design_effect_of,
)

FIVE_ROUNDS = np.repeat(np.arange(6), 5)


def test_five_rounds_alike_are_worth_fewer_witnesses():
    """Kish: 1 + (m − 1) · correlation."""
    effect = Dependence(company=0.4, lag=0).design_effect(np.ones((30, 1)), FIVE_ROUNDS)
    assert effect[0] == pytest.approx(1 + 4 * 0.4)


@settings(deadline=None)
@given(st.integers(0, 1_000), st.sampled_from([0.0, 0.3, 0.9]), st.sampled_from([0.0, 0.4]))
def test_sums_over_companies_and_lags_give_what_the_whole_matrix_gives(seed, lag, company):
    rng = np.random.default_rng(seed)
    codes, weights = rng.integers(0, 4, 12), rng.normal(size=(12, 2))
    together = company * (np.equal.outer(codes, codes) & ~np.eye(12, dtype=bool))
    apart = np.abs(np.subtract.outer(np.arange(12), np.arange(12)))
    in_time = np.where(apart == 0, 1.0, lag ** np.maximum(apart, 1))
    whole = (weights * ((together + in_time) @ weights)).sum(axis=0) / (weights**2).sum(axis=0)
    effect = Dependence(company, lag).design_effect(weights, codes)
    assert effect == pytest.approx(np.maximum(1, whole))


def test_what_pulls_against_itself_is_never_worth_more_than_separate_witnesses():
    alternating = np.tile([1.0, -1.0], 15)[:, None]
    assert Dependence(0.4, 0.5).design_effect(alternating, FIVE_ROUNDS)[0] == 1


def residuals(values, companies):
    taken_out = basis(np.column_stack([np.ones(len(values)), np.arange(len(values))]))
    return Residuals(values - taken_out @ (taken_out.T @ values), taken_out, companies)


def alike(rng, companies, correlation, columns=10):
    shared = rng.normal(size=(companies.max() + 1, columns))[companies]
    own = rng.normal(size=shared.shape)
    return np.sqrt(correlation) * shared + np.sqrt(1 - correlation) * own


@pytest.mark.parametrize("correlation", [0.0, 0.4])
def test_the_correlation_within_companies_is_found_in_short_journals_too(correlation):
    """On average over journals of 15 interviews: what the projection takes is given back."""
    companies, rng = np.repeat(np.arange(3), 5), np.random.default_rng(1)
    found = [
        residuals(alike(rng, companies, correlation), companies).within_companies().value
        for _ in range(200)
    ]
    assert np.median(found) == pytest.approx(correlation, abs=0.07)


@pytest.mark.parametrize("lag", [0.0, 0.5])
def test_the_correlation_along_time_is_found_in_short_journals_too(lag):
    rng, found = np.random.default_rng(2), []
    for _ in range(200):
        values = rng.normal(size=(20, 10))
        for i in range(1, 20):
            values[i] = lag * values[i - 1] + np.sqrt(1 - lag**2) * values[i]
        found.append(residuals(values, np.arange(20)).along_time().value)
    assert np.median(found) == pytest.approx(lag, abs=0.07)


def test_the_standard_error_tells_how_far_the_estimate_strays():
    rng, companies = np.random.default_rng(3), FIVE_ROUNDS
    found = [residuals(rng.normal(size=(30, 10)), companies).within_companies() for _ in range(300)]
    assert np.std([f.value for f in found]) == pytest.approx(
        np.mean([f.error for f in found]), rel=0.2
    )


def test_one_company_alone_cannot_tell_how_alike_its_rounds_are():
    values = np.random.default_rng(4).normal(size=(5, 10))
    found = residuals(values, np.zeros(5, dtype=int)).within_companies()
    assert found == Estimate(0.0, np.inf)
    assert found.if_sure() == 0
    assert found.upper(0.5) == pytest.approx(0.95)


def test_a_nameless_company_is_its_own_and_names_are_read_as_people_write_them():
    codes = company_codes(pd.Series(["Acme", "", "acme ", " ", "Umbra"]))
    assert codes[0] == codes[2]
    assert len(set(codes)) == 4


def test_one_name_for_a_whole_journal_tells_nothing():
    names = pd.Series(["Acme"] * (MOST_ROUNDS + 1))
    assert len(set(company_codes(names))) == len(names)
    assert len(set(company_codes(names[:MOST_ROUNDS]))) == 1


def test_companies_all_different_cost_nothing():
    values = np.random.default_rng(5).normal(size=40)
    assert design_effect_of(values, np.arange(40)) == 1


@pytest.mark.parametrize(
    "case", ["five rounds, alike at .4", "each concern carries over, AR(1) .5"]
)
def test_noise_that_hangs_together_is_quiet(case):
    how = dependent.CASES[case]
    claimed = [seed for seed in range(20) if find_patterns(dependent.simulated(seed, 30, how))]
    assert len(claimed) <= 1, claimed


def test_a_strong_pattern_shows_at_companies_alike_as_well():
    how = dependent.CASES["five rounds, alike at .4"]
    found = find_patterns(dependent.simulated(1, 60, how, made.recurring(0.9)))
    assert "recurring" in {pattern.question for pattern in found}
