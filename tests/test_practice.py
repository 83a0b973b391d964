"""What to practise: facts about concerns, and missed points that can be found again."""

from datetime import UTC, datetime, timedelta

import pandas as pd
import pytest

from debrief_core.interview import Interview, MissedPoint, Proof, Reflection
from debrief_core.practice import (
    CameUp,
    came_up,
    containing,
    latest_severities_in_words,
    most_often,
    rehearsals,
)

HELD = datetime(2026, 3, 3, 23, 30, tzinfo=UTC)


def ratings(**felt):
    rows = [(concern, severity) for concern, all_felt in felt.items() for severity in all_felt]
    frame = pd.DataFrame(rows, columns=["concern", "felt"])
    return frame.astype({"concern": "str", "felt": "Int64"})


def interview(*points, day=0, **fields):
    fields = {"company": "Quillmere Books", "role": "Analyst", "zone": "UTC", **fields}
    return Interview(
        held_at=HELD + timedelta(days=day), reflection=Reflection(missed_points=points), **fields
    )


def questions(found):
    return [rehearsal.point.question for rehearsal in found]


def test_a_concern_came_up_where_it_was_felt_like_four_or_worse():
    fact = came_up(ratings(nerves=[3, 4, 9, None]))["nerves"]
    assert fact.sentence == "“Nerves” felt like 4 or worse in 2 of 3 interviews."


def test_one_interview_is_counted_as_one():
    fact = came_up(ratings(nerves=[7]))["nerves"]
    assert fact.sentence.endswith("in 1 of 1 interview.")


def test_a_concern_that_was_never_rated_says_so():
    fact = CameUp("own:Forgot a name", times=0, rated=0)
    assert fact.sentence == "“Forgot a name” has not been rated in any interview yet."


def test_what_came_up_most_stands_first_and_the_severer_one_on_a_tie():
    frame = ratings(stumbled=[4, 4, 3], rambled=[9, 9, 0], nerves=[5, 5, 5], pay_talk=[3, 3, 3])
    facts = came_up(frame)
    assert most_often(facts, 9) == ["nerves", "rambled", "stumbled"]
    assert most_often(facts, 1) == ["nerves"]
    assert facts["pay_talk"].times == 0


def test_on_a_full_tie_the_order_is_that_of_the_names():
    frame = ratings(stumbled=[5, 3], nerves=[5, 0])
    assert most_often(came_up(frame), 2) == ["nerves", "stumbled"]


@pytest.mark.parametrize(
    ("felt", "words"),
    [
        ([], "not been rated"),
        ([7], "7 of 10 in the one interview"),
        ([9, 8, 6, 5, 5, 3], "In the last 5 interviews it felt like 8, 6, 5, 5 and 3 of 10."),
    ],
)
def test_the_latest_ratings_of_a_concern_are_told_oldest_first(felt, words):
    days = pd.date_range("2026-03-01", periods=len(felt), tz="UTC")
    frame = pd.DataFrame({"concern": "nerves", "held_at": days, "felt": pd.array(felt, "Int64")})
    others = frame.assign(concern="rambled", felt=1)
    shuffled = pd.concat([frame, others]).sample(frac=1, random_state=1)
    assert words in latest_severities_in_words(shuffled, "nerves")


def test_an_empty_journal_has_nothing_to_practise():
    bare = pd.DataFrame(columns=["concern", "felt"])
    assert came_up(bare) == {}
    assert rehearsals([]) == []


def test_missed_points_come_from_the_newest_interview_first():
    older, newer = MissedPoint(question="Why us?"), MissedPoint(question="Why now?")
    found = rehearsals([interview(older), interview(newer, day=2)])
    assert questions(found) == ["Why now?", "Why us?"]


def test_the_day_is_the_one_on_the_clock_of_the_place():
    point = MissedPoint(question="Why us?")
    (found,) = rehearsals([interview(point, zone="Asia/Tokyo")])
    assert found.held_on.day == 4


def test_empty_points_and_second_versions_are_left_out():
    point = MissedPoint(question="Why us?")
    copy = interview(point, version_of="another")
    assert rehearsals([interview(MissedPoint(said="  ")), copy]) == []


def test_a_point_without_a_better_answer_says_so():
    (found,) = rehearsals([interview(MissedPoint(question="Why us?", would_say=" \n"))])
    assert not found.has_answer


def test_a_search_finds_all_its_words_wherever_they_stand():
    proof = Proof(claim="Straße cleaned in 9 minutes")
    point = MissedPoint(question="Why us?", would_say="Because of the schools.", proof=proof)
    found = rehearsals([interview(point)])
    assert containing(found, "SCHOOLS quillmere") == found
    assert containing(found, "strasse") == found
    assert containing(found, "schools elsewhere") == []
    assert containing(found, "  ") == found
