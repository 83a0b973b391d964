import numpy as np
import pandas as pd
import pytest

from debrief_core.patterns import UnreadableRatings, read_ratings
from tests.patterns.journals import COLUMNS, journal, noise


def test_interviews_come_in_order_of_time_whatever_the_order_of_rows():
    ratings = noise(8)
    shuffled = read_ratings(ratings.sample(frac=1, random_state=3))
    assert list(shuffled.interviews["interview_id"]) == [f"i{i:05d}" for i in range(8)]
    pd.testing.assert_frame_equal(shuffled.rows, read_ratings(ratings).rows)


def test_a_concern_left_alone_is_zero_and_one_not_offered_is_missing():
    rated = read_ratings(journal({"nerves": [0, 5], "own:Silence": [None, 6]}))
    assert rated.rows[rated.rows["interview"] == 0]["concern"].tolist() == ["nerves"]
    assert rated.rows["felt"].tolist() == [0, 5, 6]


def test_an_interview_without_ratings_is_not_counted():
    ratings = journal({"nerves": [3, 5, 4]})
    ratings.loc[1, "felt"] = pd.NA
    assert len(read_ratings(ratings)) == 2


@pytest.mark.parametrize(
    "held_at",
    [
        lambda times: times,
        lambda times: times.dt.tz_convert("UTC"),
        lambda times: times.dt.tz_localize(None),
        lambda times: times.map(lambda moment: moment.isoformat()),
        lambda times: pd.Series([moment.to_pydatetime() for moment in times], dtype=object),
    ],
)
def test_times_may_come_in_any_usual_form(held_at):
    ratings = noise(5)
    changed = ratings.assign(held_at=held_at(ratings["held_at"]))
    assert list(read_ratings(changed).interviews["interview_id"]) == [f"i{i:05d}" for i in range(5)]


def test_the_clock_is_that_of_the_place():
    berlin = read_ratings(journal({"nerves": [3]}))
    assert berlin.interviews["when"].iloc[0].hour == 9
    assert berlin.interviews["held_at"].iloc[0].hour == 8


@pytest.mark.parametrize("dtype", ["Int64", "float64", "object", "Int8", "float32"])
def test_severities_may_have_any_number_type(dtype):
    ratings = noise(4)
    changed = ratings.assign(
        felt=ratings["felt"].astype(dtype), considered=np.full(len(ratings), None)
    )
    assert (
        read_ratings(changed).rows["felt"].tolist() == read_ratings(ratings).rows["felt"].tolist()
    )


@pytest.mark.parametrize("column", COLUMNS)
def test_a_missing_column_is_named(column):
    with pytest.raises(UnreadableRatings, match=column):
        read_ratings(noise(3).drop(columns=column))


@pytest.mark.parametrize(
    ("column", "value", "said"),
    [("felt", 11, "felt"), ("felt", "very", "felt"), ("held_at", "soon", "held_at")],
)
def test_what_cannot_be_read_is_said_in_words(column, value, said):
    ratings = noise(3)
    ratings[column] = ratings[column].astype(object)
    ratings.loc[0, column] = value
    with pytest.raises(UnreadableRatings, match=said):
        read_ratings(ratings)


def test_an_empty_frame_is_an_empty_journal():
    assert len(read_ratings(noise(0))) == 0
    assert len(read_ratings(noise(3).head(0))) == 0
    assert len(read_ratings(pd.DataFrame(columns=list(COLUMNS)))) == 0
