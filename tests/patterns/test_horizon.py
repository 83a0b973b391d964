"""How many more interviews it takes: what the table says, and what is said of it."""

import json

import pytest

from benchmarks import patterns_journals as made
from benchmarks.patterns_horizon import PLANTS
from debrief_core.patterns import evidence_of, find_patterns, read_ratings
from debrief_core.patterns.horizon import TABLE, horizons
from debrief_core.patterns.pattern import Question

ROWS = json.loads(TABLE.read_text(encoding="utf-8"))


def said(ratings):
    found = horizons(evidence_of(read_ratings(ratings)), find_patterns(ratings))
    return {horizon.question: horizon for horizon in found}


def test_the_table_holds_every_size_that_the_simulator_plants():
    assert {(row["question"], row["size"]) for row in ROWS} == {
        (str(asked.question), asked.size) for asked in PLANTS
    }


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['question']}-{row['size']}")
def test_the_number_lies_where_the_simulated_shares_pass_eight_in_ten(row):
    shares = {int(length): share for length, share in row["shares"].items()}
    assert all(share < 0.9 for length, share in shares.items() if length < row["interviews"] * 0.95)
    assert all(share > 0.7 for length, share in shares.items() if length > row["interviews"] * 1.05)


@pytest.mark.parametrize("asked", [p for p in PLANTS if p.question == Question.SELF_CRITICISM])
def test_at_the_number_it_shows_about_eight_times_in_ten(asked):
    (row,) = [r for r in ROWS if (r["question"], r["size"]) == (str(asked.question), asked.size)]
    shown = sum(asked.shows(500 + seed, row["interviews"]) for seed in range(40))
    assert 24 <= shown <= 39


def test_an_open_and_silent_question_says_how_many_more():
    found = said(made.simulated(3, 14))
    assert found[Question.RECURRING].sentence == (
        f"About {found[Question.RECURRING].more} more interviews before something that comes up in "
        "7 of 10 interviews would show."
    )
    assert found[Question.RECURRING].more + 14 == round(
        next(r["counted"] for r in ROWS if r["question"] == "recurring" and r["size"] == 0.7)
    )


def test_a_question_that_speaks_needs_no_horizon():
    assert Question.RECURRING not in said(made.simulated(4, 40, made.recurring(0.9)))


def test_a_question_that_is_not_open_has_none():
    assert Question.SELF_CRITICISM not in said(made.simulated(3, 14))


def test_where_every_size_would_have_shown_nothing_is_promised():
    assert Question.RECURRING not in said(made.simulated(3, 60))


def test_second_looks_are_counted_as_second_looks():
    again = made.simulated(5, 12, made.harsher_at_first(0.0))
    horizon = said(again)[Question.SELF_CRITICISM]
    assert "more second look" in horizon.sentence
    assert "1 point milder would show" in horizon.sentence
