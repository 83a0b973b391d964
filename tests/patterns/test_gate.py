from datetime import date, datetime, timedelta

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks import patterns_journals as made
from benchmarks.patterns_gate import claims
from benchmarks.patterns_simulation import FIRST, PLANTED, is_it
from debrief_core.interview import Focus
from debrief_core.patterns import find_patterns, gate, read_ratings
from debrief_core.patterns.evidence import evidence_of
from debrief_core.patterns.gate import LOOKS
from debrief_core.patterns.levels import EVER, level
from debrief_core.patterns.pattern import ALPHA, FOCUS_ALPHA, Question, Step
from tests.patterns.journals import FIRST as FIRST_DAY
from tests.patterns.journals import journal, noise

OBVIOUS = made.simulated(4, 40, made.recurring(0.9))


def said(ratings, focus=None):
    return [(p.question, p.concern, p.where, p.direction) for p in find_patterns(ratings, focus)]


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4])
def test_few_interviews_hold_no_pattern(count):
    assert find_patterns(noise(count)) == []


@pytest.mark.parametrize("count", [6, 12, 30])
def test_noise_is_quiet(count):
    claimed = [seed for seed in range(20) if find_patterns(made.simulated(500 + seed, count))]
    assert len(claimed) <= 1, claimed


def test_noise_that_is_watched_stays_quiet():
    whole = made.simulated(77, 24)
    for looked in range(5, 25):
        assert find_patterns(whole.head(looked * made.CONCERNS)) == []


@pytest.mark.parametrize("name", list(PLANTED))
def test_what_is_obvious_is_found(name):
    _, obvious, planted = PLANTED[name]
    found = claims(made.simulated(1, 80, obvious))
    assert any(is_it(claim, planted) for claim in found), found


def test_a_pattern_is_complete_and_reads_as_a_sentence():
    (pattern,) = [p for p in find_patterns(OBVIOUS) if p.question == "recurring"]
    assert pattern.concern == FIRST
    assert pattern.where is None
    assert pattern.adjusted_p <= ALPHA
    assert pattern.interviews == 40
    assert pattern.sentence == "“Concern 0” comes up more than anything else: 38 of 40 interviews."
    assert pattern.rests_on == "38 of 40 interviews"
    assert pattern.next_step.step == Step.PRACTISE
    assert pattern.next_step.words.startswith("Practise: ")


def test_the_same_journal_gives_the_same_answer():
    assert find_patterns(OBVIOUS) == find_patterns(OBVIOUS.copy())


def test_the_order_of_rows_plays_no_part():
    assert find_patterns(OBVIOUS.sample(frac=1, random_state=5)) == find_patterns(OBVIOUS)


@settings(max_examples=6, deadline=None)
@given(st.permutations([f"own:Concern {i}" for i in range(made.CONCERNS)]))
def test_new_names_for_concerns_change_nothing_but_names(names):
    renamed = dict(zip([f"own:Concern {i}" for i in range(made.CONCERNS)], names, strict=True))
    other = OBVIOUS.assign(concern=OBVIOUS["concern"].map(renamed))
    before = [(p.question, renamed.get(p.concern), p.adjusted_p) for p in find_patterns(OBVIOUS)]
    assert [(p.question, p.concern, p.adjusted_p) for p in find_patterns(other)] == before


def test_rng_do_not_depend_on_names():
    """The columns are ordered by their numbers, so that what is drawn is the same."""
    backwards = {f"own:Concern {i}": f"own:Concern {9 - i}" for i in range(10)}
    other = evidence_of(read_ratings(OBVIOUS.assign(concern=OBVIOUS["concern"].map(backwards))))
    before = evidence_of(read_ratings(OBVIOUS))
    assert np.array_equal(other.felt, before.felt)
    assert other.rng(1).random() == before.rng(1).random()


def test_new_names_for_companies_change_nothing():
    other = OBVIOUS.assign(company=[f"Firm {i}" for i in range(len(OBVIOUS))])
    assert find_patterns(other) == find_patterns(OBVIOUS)


def test_an_interview_without_ratings_changes_nothing():
    empty = OBVIOUS.tail(1).assign(
        interview_id="empty", felt=np.nan, held_at=OBVIOUS["held_at"].max() + timedelta(days=90)
    )
    assert find_patterns(pd.concat([OBVIOUS, empty])) == find_patterns(OBVIOUS)


@pytest.mark.parametrize("change", [
    lambda times: times.dt.tz_localize(None),
    lambda times: times.dt.tz_convert("UTC").dt.tz_localize(None).astype("datetime64[s]"),
    lambda times: times.map(lambda moment: moment.isoformat()),
])  # fmt: skip
def test_naive_and_written_times_do_as_well(change):
    other = OBVIOUS.assign(held_at=change(OBVIOUS["held_at"]))
    assert find_patterns(other) == find_patterns(OBVIOUS)


def test_a_pattern_must_hold_without_the_newest_and_without_the_two_newest():
    """Seven are enough, since five of them are; with six, the third look has only four."""
    nerves = journal({"nerves": [9] * 7, **{f"own:{i}": [0] * 7 for i in range(9)}})
    assert ("recurring", "nerves", None, "often") in said(nerves)
    shortest = nerves[nerves["interview_id"] < "i00006"]
    assert said(shortest) == []


@pytest.mark.parametrize("missing", range(LOOKS))
def test_what_a_look_does_not_show_is_no_pattern(monkeypatch, missing):
    """One look of three finds nothing, whichever it is."""
    found = gate._found
    monkeypatch.setattr(
        gate, "_found", lambda e, *more: [] if len(e) == 40 - missing else found(e, *more)
    )
    assert find_patterns(OBVIOUS) == []


def test_the_strongest_comes_first():
    found = find_patterns(made.simulated(2, 60, made.recurring(0.9)))
    assert [p.adjusted_p for p in found] == sorted(p.adjusted_p for p in found)


def test_a_journal_above_300_interviews_is_searched_as_well():
    found = said(made.simulated(3, 320, made.worse_in_one_stage(5)))
    assert ("context", FIRST, "stage=technical", "worse") in found
    assert find_patterns(noise(310, seed=8)) == []


MILDER = [9, 9, 8, 9, 8, 8, 7, 8, 7, 6, 6, 5, 6, 4, 4, 3, 3, 2, 1, 1]


def focus_journal():
    draw = np.random.default_rng(3)
    others = {f"own:{i}": draw.integers(0, 10, 20).tolist() for i in range(9)}
    return journal({"nerves": MILDER, **others}, days_apart=7)


def test_a_focus_finds_a_trend_by_itself():
    chosen = Focus(concern="nerves", chosen_at=FIRST_DAY.to_pydatetime() - timedelta(days=1))
    (pattern,) = [p for p in find_patterns(focus_journal(), chosen) if p.about_focus]
    assert (pattern.question, pattern.concern, pattern.direction) == ("trend", "nerves", "milder")
    assert pattern.adjusted_p <= FOCUS_ALPHA
    assert pattern.sentence.startswith("Since you chose it, “Nerves” has been getting milder")


def test_only_interviews_after_the_choice_count_for_a_focus():
    late = Focus(concern="nerves", chosen_at=FIRST_DAY.to_pydatetime() + timedelta(days=7 * 15))
    assert not any(p.about_focus for p in find_patterns(focus_journal(), late))


@pytest.mark.parametrize("day", [date(2025, 1, 1), datetime(2025, 1, 1)])  # noqa: DTZ001
def test_a_focus_may_be_a_concern_and_a_day(day):
    assert any(p.about_focus for p in find_patterns(focus_journal(), ("nerves", day)))


def test_a_focus_on_what_was_never_rated_is_no_error():
    assert not any(
        p.about_focus for p in find_patterns(focus_journal(), ("rambled", date(2025, 1, 1)))
    )


@pytest.mark.parametrize("question", Question)
@pytest.mark.parametrize("interviews", [12, 40, 400])
def test_a_focus_leaves_the_other_questions_less_chance(question, interviews):
    alone = level(question, interviews, beside_focus=False)
    assert level(question, interviews, beside_focus=True) == pytest.approx(
        alone * FOCUS_ALPHA / ALPHA
    )


@pytest.mark.parametrize("interviews", [6, 12, 23, 24, 40])
def test_what_all_questions_may_err_by_at_a_look_is_alpha(interviews):
    at_a_look = [level(q, interviews, beside_focus=False) for q in Question if q not in EVER]
    assert sum(at_a_look) <= ALPHA
    assert sum(EVER.values()) <= 0.05 - sum(at_a_look)
