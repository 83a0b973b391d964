"""Bets that are fair by chance alone, whatever the stake."""

import itertools

import numpy as np
import pytest

from debrief_core.patterns.betting import anytime_p
from debrief_core.patterns.levels import EVER
from debrief_core.patterns.pattern import Question
from debrief_core.patterns.questions import calibration, self_criticism


def test_bets_on_the_second_look_are_fair_if_it_is_as_often_harsher_as_milder():
    """Over all 256 ways to flip the signs of eight gaps, what is won is 1 on average."""
    gaps = np.array([0.3, 1.0, 1.7, 0.0, 2.5, 0.8, 1.2, 4.0])
    flips = np.array(list(itertools.product([-1, 1], repeat=8)))
    won = [np.exp(self_criticism._log_gains(flip * gaps).sum(axis=1)) for flip in flips]
    assert np.mean(won, axis=0) @ self_criticism.SHARES == pytest.approx(1)


@pytest.mark.parametrize("bet", [calibration.BET, -calibration.BET])
def test_bets_on_outcomes_are_fair_if_the_chances_are_right(bet):
    chances = np.array([0.1, 0.35, 0.5, 0.8, 0.95])
    outcomes = np.array(list(itertools.product([False, True], repeat=5)))
    likely = np.where(outcomes, chances, 1 - chances).prod(axis=1)
    won = [np.exp(calibration._log_gains(chances, outcome, bet).sum()) for outcome in outcomes]
    assert likely @ won == pytest.approx(1)


def test_where_interviews_hang_together_the_stake_grows_more_slowly():
    gains = np.full((2, 10), 0.5)
    halves = np.array([0.5, 0.5])
    assert anytime_p(gains, halves, 1) == pytest.approx(np.exp(-5))
    assert anytime_p(gains, halves, 2.5) == pytest.approx(np.exp(-2))


def test_a_stake_that_shrinks_proves_nothing():
    assert anytime_p(np.full((1, 10), -0.5), np.ones(1)) == 1


def test_what_is_laid_on_the_bets_is_the_whole_stake():
    assert sum(self_criticism.SHARES) == pytest.approx(1)


def test_six_second_looks_that_are_all_milder_are_told_and_five_are_not():
    most = EVER[Question.SELF_CRITICISM]
    six, five = (self_criticism._log_gains(np.full(count, 1.5)) for count in (6, 5))
    assert anytime_p(six, self_criticism.SHARES) < most < anytime_p(five, self_criticism.SHARES)
