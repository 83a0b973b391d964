"""The cards for a day: what is due, and what makes most answers come on the day of an interview."""

from datetime import UTC, date, datetime, timedelta
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debrief_core.cards import Card, choose_for_day, due_cards, recalled_on, scheduled
from debrief_core.cards.day import gain, recalled_if_practised, within
from debrief_core.interview import Grade, Review

TODAY = date(2026, 3, 20)
FRIDAY = TODAY + timedelta(days=5)


def card(name, *steps, words=60, held=0):
    """A card with reviews, each a grade and the days before today."""
    noon = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC)
    reviews = [
        Review(card=name, at=noon - timedelta(days=days), grade=grade) for grade, days in steps
    ]
    return Card(
        id=name, interview_id="i1", question=f"{name}?", answer="word " * words, proof="",
        where="", title="Northwind", held_on=TODAY - timedelta(days=held), ids=(name,),
        memory=scheduled(reviews),
    )  # fmt: skip


histories = st.lists(
    st.tuples(st.sampled_from(Grade), st.integers(1, 60)), max_size=4, unique_by=lambda s: s[1]
)
decks = st.lists(st.tuples(histories, st.integers(1, 400)), min_size=1, max_size=7).map(
    lambda found: [card(f"c{n}", *steps, words=words) for n, (steps, words) in enumerate(found)]
)


def names(cards):
    return [each.id for each in cards]


def test_due_are_those_whose_day_has_come_the_longest_due_first_then_the_new():
    late = card("late", (Grade.GOOD, 9))
    today = card("today", (Grade.GOOD, 2))
    later = card("later", (Grade.EASY, 1))
    old, new = card("old", held=30), card("new", held=2)
    assert names(due_cards([later, old, today, new, late], TODAY)) == [
        "late",
        "today",
        "new",
        "old",
    ]


def test_a_card_takes_the_time_to_say_it_and_to_look():
    assert card("short", words=10).minutes == 1.0
    assert card("middle", words=150).minutes == 1.5
    assert card("long", words=900).minutes == 2.5


def test_as_many_cards_as_fit_and_at_least_one():
    deck = [card("long", words=900), card("a"), card("b")]
    assert names(within(deck, 1)) == ["long"]
    assert names(within(deck, 3.6)) == ["long", "a"]
    assert within([], 5) == []


def test_what_would_be_forgotten_by_the_day_comes_before_what_would_not():
    firm = card("firm", (Grade.EASY, 40), (Grade.EASY, 20))
    weak = card("weak", (Grade.AGAIN, 6))
    new = card("new")
    assert names(choose_for_day([firm, weak, new], FRIDAY, 20, TODAY)) == ["new", "weak", "firm"]


def test_of_two_new_answers_the_shorter_one_comes_first():
    long, short = card("long", words=300), card("short", words=20)
    assert names(choose_for_day([long, short], FRIDAY, 20, TODAY)) == ["short", "long"]


def test_what_was_said_today_is_left_for_another_day():
    assert choose_for_day([card("said", (Grade.AGAIN, 0))], FRIDAY, 20, TODAY) == []


def test_a_card_that_was_never_said_is_taken_to_be_forgotten():
    assert recalled_on(card("new"), FRIDAY) == 0
    assert 0.5 < recalled_if_practised(card("new"), FRIDAY, TODAY) < 1


@given(decks)
def test_practice_never_lowers_a_chance_by_much_and_chances_are_chances(deck):
    for each in deck:
        assert 0 <= recalled_on(each, FRIDAY) <= 1
        assert 0 <= recalled_if_practised(each, FRIDAY, TODAY) <= 1
        assert gain(each, FRIDAY, TODAY) > -0.05


@settings(deadline=None)  # machines are shared
@given(decks, st.sampled_from([3, 5, 10]))
def test_the_choice_is_within_one_card_of_the_best_there_is(deck, minutes):
    chosen = choose_for_day(deck, FRIDAY, minutes, TODAY)
    assert sum(each.minutes for each in chosen) <= max(minutes, 2.5)
    gains = {each.id: max(0.0, gain(each, FRIDAY, TODAY)) for each in deck}
    best = max(
        sum(gains[each.id] for each in some)
        for size in range(len(deck) + 1)
        for some in combinations(deck, size)
        if sum(each.minutes for each in some) <= minutes
    )
    assert sum(gains[each.id] for each in chosen) >= best - max(gains.values())


@pytest.mark.parametrize("days", [0, 1, 30])
def test_every_card_is_chosen_where_there_is_time_for_all(days):
    deck = [card(f"c{n}", *[(Grade.GOOD, 3 + n)] * (n % 2)) for n in range(6)]
    chosen = choose_for_day(deck, TODAY + timedelta(days=days), 60, TODAY)
    assert sorted(names(chosen)) == sorted(names(deck))
