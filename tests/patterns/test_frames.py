import pandas as pd
import pytest

from debrief_core.patterns import Selection, read_ratings, selected
from debrief_core.patterns.frames import (
    by_frequency,
    ranked_concerns,
    second_thoughts,
    severity_grid,
    severity_over_time,
)
from debrief_core.patterns.periods import periods
from tests.patterns.journals import journal, noise


def test_up_to_sixty_interviews_each_has_its_mark_and_then_months():
    assert periods(read_ratings(noise(60))).unit == "interview"
    assert periods(read_ratings(noise(61))).unit == "month"


@pytest.mark.parametrize("count", [1_000, 10_000])
def test_long_journals_stay_small_frames(count):
    rated = read_ratings(noise(count, kinds=("nerves", "stumbled")))
    assert len(severity_grid(rated)) < 400
    assert len(severity_over_time(rated, "nerves")) < 400


def test_missing_and_zero_differ_in_the_grid():
    grid = severity_grid(read_ratings(journal({"nerves": [0, 4], "own:Silence": [None, 6]})))
    cells = grid.set_index(["concern", "key"])["severity"].unstack()
    assert cells.loc["nerves"].tolist() == [0, 4]
    assert pd.isna(cells.loc["own:Silence"].iloc[0])


def test_concerns_come_by_how_often_they_came_up():
    rated = read_ratings(
        journal({"nerves": [3, 3, 3], "stumbled": [0, 9, 4], "rambled": [5, 0, 0]})
    )
    assert by_frequency(rated) == ["stumbled", "rambled", "nerves"]


def test_a_line_needs_six_ratings():
    few = severity_over_time(read_ratings(journal({"nerves": [1, 2, 3, 4, 5]})), "nerves")
    enough = severity_over_time(read_ratings(journal({"nerves": [1, 2, 9, 4, 5, 6]})), "nerves")
    assert few["smoothed"].isna().all()
    assert enough["smoothed"].tolist() == [2, 3, 4, 5, 5.5, 5]


def test_felt_and_considered_are_apart():
    ratings = journal({"nerves": [8, 6]}, {"nerves": [5, None]})
    frame = severity_over_time(read_ratings(ratings), "nerves")
    assert frame.groupby("measure")["severity"].apply(list).to_dict() == {
        "felt": [8, 6],
        "considered": [5],
    }


def test_a_rate_is_shrunk_towards_the_journals_mean_and_lies_in_its_interval():
    ratings = journal({"nerves": [8] * 10, "stumbled": [0] * 10, "own:Silence": [None] * 9 + [9]})
    frame = ranked_concerns(read_ratings(ratings)).set_index("concern")
    assert frame.loc["nerves", "rate"] > frame.loc["own:Silence", "rate"] > 0.5
    assert (frame["low"] < frame["rate"]).all()
    assert (frame["rate"] < frame["high"]).all()
    assert frame.loc["nerves", ["came_up", "rated"]].tolist() == [10, 10]


def test_only_interviews_looked_at_again_as_a_whole_show_second_thoughts():
    felt = {"nerves": [8, 8, 8], "stumbled": [6, 6, 6], "rambled": [0, 0, 0]}
    ratings = journal(felt, {"nerves": [4, 2, None], "stumbled": [6, None, None]})
    frame = second_thoughts(read_ratings(ratings)).set_index("concern")
    assert frame["considered"].to_dict() == {"nerves": 4, "stumbled": 6}
    assert frame["ratings"].to_dict() == {"nerves": 1, "stumbled": 1}


def test_narrowing_keeps_what_fits_in_order():
    ratings = journal({"nerves": [1, 2, 3, 4]}, stage=["panel", "technical", "panel", "final"])
    some = selected(read_ratings(ratings), Selection(stage=("panel", "final")))
    assert some.interviews["interview_id"].tolist() == ["i00000", "i00002", "i00003"]
    assert some.rows["interview"].tolist() == [0, 1, 2]
    assert some.rows["felt"].tolist() == [1, 3, 4]


def test_a_period_takes_in_its_first_and_last_day():
    rated = read_ratings(journal({"nerves": [1, 2, 3, 4]}, days_apart=1))
    days = rated.interviews["when"].dt.date
    some = selected(rated, Selection(first_day=days[1], last_day=days[2]))
    assert some.rows["felt"].tolist() == [2, 3]


def test_periods_show_felt_alone():
    """Considered stands only where something hurt, so its mean would seem to lie above felt."""
    again = {"nerves": [4 if i % 2 else None for i in range(70)]}
    ratings = journal({"nerves": [8 if i % 2 else 0 for i in range(70)]}, again)
    assert set(severity_over_time(read_ratings(ratings), "nerves")["measure"]) == {"felt"}
