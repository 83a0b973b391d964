"""When a card comes again: as the library says, by days, from nothing but the reviews."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debrief_core.cards import Memory, scheduled
from debrief_core.cards.schedule import retrievability
from debrief_core.interview import Grade, Review

FIRST = datetime(2022, 11, 29, 12, 30, tzinfo=UTC)
AGAIN, GOOD, EASY = Grade.AGAIN, Grade.GOOD, Grade.EASY
grades = st.lists(st.tuples(st.sampled_from(Grade), st.integers(0, 400)), max_size=8)


def reviews(steps, card="m1"):
    """Reviews of one card: each a grade, and the days since the one before."""
    found, at = [], FIRST
    for number, (grade, days) in enumerate(steps):
        at += timedelta(days=days, seconds=number)
        found.append(Review(card=card, at=at, grade=grade))
    return found


def test_intervals_follow_the_library_s_published_ones():
    """py-fsrs 6.3.2, tests/test_basic.py, `test_review_card`: each review when it is due.

    Where the library answers 0 days it has a step of minutes, which an answer said aloud has not.
    """
    given_grades = [GOOD] * 6 + [AGAIN] * 2 + [GOOD] * 5
    published = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]
    every = reviews(zip(given_grades, [0, *published[:-1]], strict=True))
    for number, days in enumerate(published, start=1):
        memory = scheduled(every[:number])
        assert (memory.due_on - memory.said_on).days == (days or max(1, round(memory.stability)))


def test_what_is_remembered_follows_the_library_s_published_state():
    """py-fsrs 6.3.2, tests/test_basic.py, `test_memo_state`."""
    steps = zip([AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD], [0, 0, 1, 3, 8, 21], strict=True)
    memory = scheduled(reviews(steps))
    assert memory.stability == pytest.approx(53.62691, abs=1e-4)
    assert memory.difficulty == pytest.approx(6.3574867, abs=1e-4)


def test_ten_easy_answers_on_one_day_make_the_easiest_card():
    """py-fsrs 6.3.2, tests/test_basic.py, `test_repeated_correct_reviews`."""
    assert scheduled(reviews([(EASY, 0)] * 10)).difficulty == 1.0


def test_a_card_that_was_never_said_has_no_day_and_no_chance():
    assert scheduled([]) == Memory()
    assert retrievability(Memory(), date(2026, 1, 1)) == 0


@given(grades)
def test_on_the_day_a_card_comes_again_nine_of_ten_are_remembered(steps):
    memory = scheduled(reviews(steps))
    if memory.stability and memory.stability > 3:
        assert retrievability(memory, memory.due_on) == pytest.approx(0.9, abs=0.02)


@given(grades)
def test_a_card_never_comes_again_on_the_day_it_was_said(steps):
    memory = scheduled(reviews(steps))
    assert (memory.due_on is None) == (not steps)
    assert not steps or memory.due_on > memory.said_on


@given(grades, st.randoms())
def test_the_order_in_which_reviews_arrive_changes_nothing(steps, random):
    shuffled = reviews(steps)
    random.shuffle(shuffled)
    assert scheduled(shuffled) == scheduled(reviews(steps))


def test_an_evening_and_the_next_morning_are_two_days_on_the_reviewer_s_clock():
    tokyo = timezone(timedelta(hours=9))
    evening = datetime(2026, 3, 2, 22, tzinfo=tokyo)
    morning = datetime(2026, 3, 3, 7, tzinfo=tokyo)
    said = [Review(card="m1", at=at, grade=GOOD) for at in (evening, morning)]
    assert scheduled(said[:1]).said_on == date(2026, 3, 2)
    a_day_later = [said[0], Review(card="m1", at=evening + timedelta(days=1), grade=GOOD)]
    assert scheduled(said) == scheduled(a_day_later)
