"""Each rule about the data has a test that fails when the rule is left out."""

import numpy as np
import pytest

from benchmarks import patterns_journals as made
from debrief_core.patterns import find_patterns, read_ratings
from debrief_core.patterns.evidence import evidence_of
from debrief_core.patterns.questions import (
    calibration,
    context,
    letters,
    outcomes,
    recurring,
    self_criticism,
    trend,
)
from tests.patterns.journals import KINDS, journal


def evidence(*arguments, **options):
    return evidence_of(read_ratings(journal(*arguments, **options)))


def others(count, kinds=8, seed=0):
    draw = np.random.default_rng(seed)
    return {f"own:{i}": draw.integers(0, 10, count).tolist() for i in range(kinds)}


def test_zero_counts_and_missing_does_not():
    """Rated 8 whenever it was offered: in 6 of 6 interviews, not in 6 of 30."""
    late = [None] * 24 + [8] * 6
    quiet = {kind: [0] * 30 for kind in KINDS[:8]}
    found = recurring.answers(evidence({"own:New": late, **quiet, "nerves": [9, 0] * 15}))
    assert {f.concern: f.interviews for f in found}["own:New"] == 6
    zeros = recurring.answers(evidence({"own:New": [0] * 24 + [8] * 6, **quiet}))
    assert "own:New" not in {f.concern for f in zeros}


def test_trends_look_at_felt_alone():
    """Older interviews were reconsidered far milder; felt never changed."""
    draw = np.random.default_rng(5)
    felt = {"nerves": draw.integers(6, 10, 40).tolist(), **others(40)}
    considered = {"nerves": [1] * 30 + [None] * 10}
    assert trend.answers(evidence(felt, considered)) == trend.answers(evidence(felt))


def test_contexts_look_at_felt_alone():
    draw = np.random.default_rng(6)
    felt = {"nerves": draw.integers(4, 8, 40).tolist(), **others(40)}
    stages = ["technical", "panel"] * 20
    considered = {"nerves": [10, 0] * 20}
    with_second_looks = context.answers(evidence(felt, considered, stage=stages))
    assert with_second_looks == context.answers(evidence(felt, stage=stages))


def test_an_interview_reconsidered_in_part_says_nothing_about_self_criticism():
    felt = {kind: [8] * 10 for kind in KINDS[:5]}
    whole = {kind: [5] * 10 for kind in KINDS[:5]}
    most = {kind: [5] * 10 for kind in KINDS[:4]}
    part = {kind: [5] * 10 for kind in KINDS[:3]}
    assert len(self_criticism.second_thoughts(evidence(felt, whole))) == 10
    assert len(self_criticism.second_thoughts(evidence(felt, most))) == 10
    assert not self_criticism.is_open(evidence(felt, part))


def test_concerns_left_alone_need_no_second_look():
    felt = {"nerves": [8] * 10, "stumbled": [0] * 10}
    assert self_criticism.is_open(evidence(felt, {"nerves": [5] * 10}))


def test_choosing_only_the_painful_ones_does_not_look_like_self_criticism():
    claimed = [
        seed
        for seed in range(8)
        for p in find_patterns(made.simulated(seed, 60, made.painful_only))
        if p.question == "self_criticism"
    ]
    assert claimed == []


def test_outcomes_of_young_interviews_wait():
    """Fifteen interviews in three weeks: all answers so far are good, since good news is fast."""
    advanced = ["advanced"] * 15
    young = evidence({"nerves": [5] * 15}, days_apart=1.5, outcome=advanced, expected=[0.2] * 15)
    old = evidence({"nerves": [5] * 15}, days_apart=30, outcome=advanced, expected=[0.2] * 15)
    assert not calibration.is_open(young)
    assert calibration.is_open(old)
    assert old.resolved().sum() == 13


def test_who_waits_for_two_weeks_counts_as_turned_down_where_too_much_gloom_is_claimed():
    """Ten advances of ten answers three weeks ago; then ten more interviews, all still waiting."""
    outcome = ["advanced"] * 12 + ["waiting"] * 10
    since = journal({"nerves": [5] * 22}, days_apart=2, outcome=outcome, expected=[0.2] * 22)
    (found,) = calibration.answers(evidence_of(read_ratings(since)))
    assert (found.direction, found.interviews) == ("pessimistic", 15)
    assert found.numbers["advances"] == 12


def test_a_change_of_less_than_one_point_is_no_pattern():
    """Rare as it was, it became a little less rare: sure in a long journal, and too small."""
    draw = np.random.default_rng(3)
    rare = (draw.random(200) < np.linspace(0.02, 0.35, 200)).astype(int) * 2
    slight = evidence({"nerves": rare.tolist(), **others(200, 2)}, stage=["panel"] * 200)
    assert not [f for f in trend.answers(slight) if f.concern == "nerves"]
    larger = evidence({"nerves": (4 * rare).tolist(), **others(200, 2)}, stage=["panel"] * 200)
    assert [f for f in trend.answers(larger) if f.concern == "nerves"]


def test_how_bad_it_was_tells_apart_what_came_up_as_often():
    felt = {"nerves": [9, 9, 0] * 12, "stumbled": [0, 4, 4] * 12, "rambled": [2] * 36}
    found = {f.concern: f.p for f in recurring.answers(evidence(felt))}
    assert found["nerves"] < found["stumbled"]


def test_a_day_that_is_worse_as_a_whole_is_not_told_once_for_each_concern():
    """Everything gets worse alike: the interviews as a whole do, and no concern beside them."""
    draw = np.random.default_rng(4)
    day = np.linspace(0, 6, 60) + draw.normal(0, 1, 60)
    felt = {f"own:{i}": np.clip(day + draw.normal(2, 1, 60), 0, 10).round() for i in range(8)}
    alike = {kind: values.astype(int).tolist() for kind, values in felt.items()}
    assert [f.concern for f in trend.answers(evidence(alike, stage=["panel"] * 60))] == [None]


def test_the_cut_off_is_counted_from_the_newest_interview():
    ten = evidence({"nerves": [5] * 10}, days_apart=15, outcome=["rejected"] * 10)
    assert ten.resolved().tolist() == [True] * 7 + [False] * 3


def test_a_withdrawal_is_no_outcome():
    withdrawn = evidence({"nerves": [5] * 20}, days_apart=30, outcome=["withdrew"] * 20)
    assert not withdrawn.resolved().any()


def test_silence_speaks_against_a_claim_of_too_much_gloom():
    """Nine advances among nine answers, but eleven old interviews still wait."""
    outcome = ["advanced"] * 9 + ["waiting"] * 11 + ["rejected"] * 3
    still = evidence({"nerves": [5] * 23}, days_apart=30, outcome=outcome, expected=[0.45] * 23)
    assert not [f for f in calibration.answers(still) if f.direction == "pessimistic"]


def test_silence_does_not_speak_for_a_claim_of_too_much_hope():
    outcome = ["advanced", "rejected"] * 5 + ["waiting"] * 30
    still = evidence({"nerves": [5] * 40}, days_apart=30, outcome=outcome, expected=[0.5] * 40)
    assert calibration.answers(still) == []


def drifting():
    """Technical interviews, always worse, give way to screens; within a stage nothing changes."""
    draw = np.random.default_rng(2)
    stage = ["technical"] * 14 + ["panel", "technical"] * 4 + ["panel"] * 14
    nerves = [
        int(draw.integers(6, 10)) if s == "technical" else int(draw.integers(0, 4)) for s in stage
    ]
    return evidence({"nerves": nerves, **others(36)}, stage=stage)


def test_an_easier_mix_of_stages_is_not_progress():
    journal_with_drift = drifting()
    assert not [f for f in trend.answers(journal_with_drift) if f.concern == "nerves"]
    flat = journal_with_drift.interviews.assign(stage="technical")
    mixed = type(journal_with_drift)(
        journal_with_drift.concerns, journal_with_drift.felt, journal_with_drift.considered, flat
    )
    assert [f for f in trend.answers(mixed) if f.concern == "nerves"]


def test_a_context_needs_four_ratings_on_each_side():
    stage = ["technical"] * 3 + ["panel"] * 9
    assert not context.is_open(evidence({"nerves": [9] * 12}, stage=stage, days_apart=1))
    stage = ["technical"] * 4 + ["panel"] * 8
    assert context.is_open(evidence({"nerves": [9] * 12}, stage=stage, days_apart=1))


@pytest.mark.parametrize(("count", "is_open"), [(5, False), (6, True)])
def test_a_trend_needs_six_ratings(count, is_open):
    felt = {"nerves": [None] * (10 - count) + [5] * count}
    felt["own:x"] = [5 if i % 2 else None for i in range(10)]
    assert trend.is_open(evidence(felt)) is is_open


def test_links_with_outcomes_need_four_each_way():
    outcome = ["advanced"] * 3 + ["rejected"] * 9
    assert not outcomes.is_open(evidence({"nerves": [5] * 12}, days_apart=60, outcome=outcome))
    outcome = ["advanced"] * 4 + ["rejected"] * 8
    assert outcomes.is_open(evidence({"nerves": [5] * 12}, days_apart=60, outcome=outcome))


def test_letters_need_five_each_way():
    def asked(sent):
        return letters.is_open(
            evidence(
                {"nerves": [5] * 14}, days_apart=60, outcome=["rejected"] * 14, letter_sent=sent
            )
        )

    assert not asked([True] * 4 + [False] * 10)
    assert asked([True] * 5 + [False] * 9)


@pytest.mark.parametrize("seed", range(4))
def test_letters_after_bad_interviews_are_not_blamed_for_them(seed):
    """The worse it felt, the more letters and the fewer advances; the chance given sees none."""
    draw = np.random.default_rng(seed)
    felt = draw.integers(0, 11, 120)
    known = evidence(
        {"nerves": felt.tolist()},
        days_apart=60,
        letter_sent=(draw.random(120) < felt / 10).tolist(),
        outcome=np.where(draw.random(120) < felt / 10, "rejected", "advanced").tolist(),
    )
    assert all(finding.p > 0.01 for finding in letters.answers(known))


@pytest.mark.parametrize(
    ("plant", "question"),
    [
        (made.harsher_at_first(0.3), "self_criticism"),
        (made.miscalibrated(0.2), "calibration"),
        (made.trend(-1.4), "trend"),
    ],
)
def test_what_is_sure_but_too_small_to_matter_is_no_pattern(plant, question):
    sure = find_patterns(made.simulated(1, 1_500, plant))
    assert question not in {p.question for p in sure if p.concern in (None, "own:Concern 0")}


def test_a_concern_that_comes_up_more_than_the_others_but_seldom_is_not_recurring():
    felt = {f"own:{i}": [0] * 200 for i in range(9)} | {"nerves": [8, 0, 0, 0] * 50}
    assert not recurring.answers(evidence(felt))


def test_equal_counts_are_told_apart_by_how_severe_they_were():
    felt = {"nerves": [9, 9, 0] * 12, "stumbled": [0, 4, 4] * 12, "rambled": [1] * 36}
    found = {f.concern: f.p for f in recurring.answers(evidence(felt))}
    assert found["nerves"] < found["stumbled"]
