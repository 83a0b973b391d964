from datetime import date

import numpy as np
import pytest
from scipy import stats

from debrief_core.patterns import Selection, charts, in_view, read_ratings
from debrief_core.patterns.charts.overview.words import in_lines
from debrief_core.patterns.frames.before_after import change_at, change_in_words
from debrief_core.patterns.frames.overview import (
    OVERALL,
    key_figures,
    overview_cells,
    wilson,
    worst_moments,
)
from tests.patterns.journals import journal, noise


def test_the_four_figures_of_a_small_journal():
    ratings = journal(
        {"nerves": [8, 6, 4, 2], "stumbled": [0, 7, 0, 0]},
        {"nerves": [5, None, 4, None]},
        days_apart=60, outcome=["rejected", "advanced", "rejected", "waiting"],
        expected=[0.5, 0.25, 0.25, 0.5],
    )  # fmt: skip
    figures = key_figures(read_ratings(ratings))
    assert (figures.interviews, figures.recent) == (4, 2)
    assert (figures.worst_before, figures.worst_now) == (7.5, 3)
    assert figures.line == (8, 7, 4, 2)
    assert (figures.felt, figures.considered) == (6, 4.5)
    assert (figures.expected, figures.advanced, figures.resolved) == (1, 1, 3)


def test_a_single_interview_has_figures_and_nothing_before():
    figures = key_figures(read_ratings(journal({"nerves": [8]})))
    assert (figures.worst_now, figures.worst_before, figures.resolved) == (8, None, 0)
    assert figures.felt is None


def test_the_worst_moment_is_considered_only_where_the_whole_interview_was():
    ratings = journal(
        {"nerves": [8, 6], "stumbled": [6, 7]}, {"nerves": [5, 2], "stumbled": [1] * 2}
    )
    ratings.loc[(ratings["concern"] == "stumbled") & (ratings["felt"] == 7), "considered"] = None
    worst = worst_moments(read_ratings(ratings))
    assert worst["felt"].tolist() == [8, 7]
    assert worst["considered"].iloc[0] == 5
    assert np.isnan(worst["considered"].iloc[1])


def test_every_cell_of_the_map_has_its_row_and_missing_is_not_0():
    rated = read_ratings(journal({"nerves": [0, 4], "own:Silence": [None, 6]}))
    cells = overview_cells(rated, ["nerves", "own:Silence"])
    felt = cells.pivot(index="concern", columns="position", values="felt")
    assert felt.loc["nerves"].tolist() == [0, 4]
    assert np.isnan(felt.loc["own:Silence", 0])
    assert felt.loc[OVERALL].tolist() == [0, 6]


@pytest.mark.parametrize(("count", "columns"), [(60, 60), (200, 34), (1_000, 46)])
def test_long_journals_have_few_columns(count, columns):
    cells = overview_cells(read_ratings(noise(count, kinds=("nerves",))), ["nerves"])
    assert cells["position"].nunique() <= max(columns, 48)


@pytest.mark.parametrize(("up", "rated"), [(0, 1), (1, 1), (3, 7), (15, 16), (16, 16)])
def test_the_interval_in_the_map_is_wilsons(up, rated):
    expected = stats.binomtest(up, rated).proportion_ci(0.8, "wilson")
    assert wilson(up, rated) == pytest.approx((expected.low, expected.high))


def test_a_concern_rated_fewer_than_three_times_comes_last_in_the_map():
    felt = {"nerves": [4, 0, 0, 0], "own:New": [None, None, 9, 9], "stumbled": [0, 0, 5, 5]}
    table = charts.overview_figure(read_ratings(journal(felt))).table
    assert table["Concern"].tolist() == ["Stumbled over answers", "Nerves", "New"]


def test_names_take_at_most_two_lines_and_none_is_cut():
    name = "Trouble with sound, video or the room and everything around it"
    lines = in_lines(name).split("\n")
    assert len(lines) == 2
    assert " ".join(lines) == name


def test_what_is_in_view_is_said_in_words():
    stage = Selection(stage=("technical",), first_day=date(2026, 7, 1))
    assert in_view(stage, 12, 16) == "12 of 16 interviews: technical, since 1 Jul 2026"
    until = Selection(company=("Northwind",), last_day=date(2026, 7, 1))
    assert in_view(until, 1, 16) == "1 of 16 interviews: Northwind, until 1 Jul 2026"


def test_a_change_that_may_be_chance_is_called_so():
    rated = read_ratings(journal({"nerves": [8, 5, 6, 7, 6, 5, 8, 6]}))
    day = rated.interviews["when"].dt.date[4]
    change = change_at(rated, day)
    assert change.interviews == (4, 4)
    assert change.low < change.difference < change.high
    assert change_in_words(change, day).endswith("So this may well be chance.")


def test_a_clear_change_is_told_without_a_cause():
    rated = read_ratings(journal({"nerves": [9, 8, 9, 8, 3, 2, 3, 2]}))
    day = rated.interviews["when"].dt.date[4]
    words = change_in_words(change_at(rated, day), day)
    assert "8.5 on average (4 interviews), since then 2.5 (4 interviews)" in words
    assert "The change is −6.0 points" in words
    assert "not why" in words


def test_the_interval_of_a_change_is_welchs():
    before, since = [9, 8, 6, 8], [3, 2, 7, 2, 4]
    rated = read_ratings(journal({"nerves": before + since}))
    change = change_at(rated, rated.interviews["when"].dt.date[4])
    expected = stats.ttest_ind(since, before, equal_var=False).confidence_interval(0.8)
    assert (change.low, change.high) == pytest.approx((expected.low, expected.high))


def test_too_few_on_a_side_are_not_compared():
    rated = read_ratings(journal({"nerves": [8, 7, 6, 5]}))
    day = rated.interviews["when"].dt.date[2]
    assert change_at(rated, day) is None
    assert "three since are needed" in change_in_words(None, day)
