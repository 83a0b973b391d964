"""Evidence, thinking traps, earlier times, and the decision with its reasons."""

import re
from datetime import UTC, datetime, timedelta

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debrief_core import perspective
from debrief_core.concerns import CATALOGUE, TrapId
from debrief_core.interview import (
    Basis,
    Concern,
    Fit,
    FitAnswer,
    Interview,
    MissedPoint,
    Outcome,
    Reflection,
    Verdict,
)
from debrief_core.perspective import (
    RULES,
    TRAPS,
    before_after,
    earlier_times,
    suggest_decision,
    traps_for,
)
from debrief_core.perspective.picture import DARK, picture_of

HELD = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)
UNHURRIED = settings(deadline=None)
KINDS = [kind.id for kind in CATALOGUE] + ["own:Forgot a name"]

ratings = st.none() | st.integers(0, 10)
concerns = st.lists(
    st.builds(
        Concern,
        kind=st.sampled_from(KINDS),
        words=st.sampled_from(["", "I always ruin it", "They were only polite", "Ran over time"]),
        felt=ratings,
        basis=st.none() | st.sampled_from(Basis),
        evidence_against=st.sampled_from(["", "They asked a second question"]),
        considered=ratings,
    ),
    max_size=6,
    unique_by=lambda concern: concern.kind,
)
answers = st.none() | st.sampled_from(FitAnswer)
interviews = st.builds(
    Interview,
    held_at=st.just(HELD),
    zone=st.just("Europe/Lisbon"),
    wanted=ratings,
    expected=st.none() | st.floats(0, 1),
    outcome=st.sampled_from(Outcome),
    reflection=st.builds(
        Reflection,
        gut=ratings,
        concerns=concerns.map(tuple),
        missed_points=st.lists(
            st.builds(MissedPoint, question=st.text(max_size=5)), max_size=3
        ).map(tuple),
        fit=st.builds(Fit, connected=answers, at_ease=answers, challenged=answers),
    ),
)


def an_interview(*concerns, wanted=8, expected=None, outcome=Outcome.WAITING, **reflection):
    return Interview(
        held_at=HELD,
        zone="Europe/Lisbon",
        wanted=wanted,
        expected=expected,
        outcome=outcome,
        reflection=Reflection(concerns=concerns, **reflection),
    )


def stumbled(felt=8, basis=Basis.OBSERVED, **fields):
    return Concern(kind="stumbled", felt=felt, basis=basis, **fields)


def verdict(*concerns, **fields):
    return suggest_decision(an_interview(*concerns, **fields)).verdict


def traps(concern, **fields):
    return [trap.id for trap in traps_for(concern, an_interview(concern, **fields))]


class TestTheDecision:
    def test_a_bad_interview_for_a_wanted_job_asks_for_a_letter(self):
        assert verdict(stumbled(8), wanted=9) is Verdict.RECOVER

    def test_a_job_that_is_not_wanted_is_let_go_however_it_went(self):
        assert verdict(stumbled(8), wanted=2) is Verdict.LET_GO
        assert verdict(stumbled(1), wanted=2) is Verdict.LET_GO

    def test_what_was_only_feared_is_not_enough_for_a_recovery(self):
        assert verdict(stumbled(8, Basis.FEARED)) is Verdict.THANK

    def test_the_considered_severity_counts_instead_of_the_felt_one(self):
        assert verdict(stumbled(9, considered=3)) is Verdict.THANK
        assert verdict(stumbled(3, considered=9)) is Verdict.RECOVER

    def test_one_concern_in_doubt_is_tipped_by_gut_or_by_a_slim_chance(self):
        in_doubt = stumbled(4)
        assert verdict(in_doubt, gut=5, expected=0.5) is Verdict.THANK
        assert verdict(in_doubt, gut=8, expected=0.5) is Verdict.RECOVER
        assert verdict(in_doubt, gut=5, expected=0.2) is Verdict.RECOVER

    def test_three_wobbles_add_up_where_one_does_not(self):
        small = [
            Concern(kind=kind, felt=3, basis=Basis.OBSERVED)
            for kind in ("stumbled", "rambled", "own_questions")
        ]
        assert verdict(*small) is Verdict.RECOVER
        assert verdict(*small[:2]) is Verdict.THANK

    def test_a_harsh_gut_feeling_without_reasons_does_not_ask_for_a_letter(self):
        suggestion = suggest_decision(an_interview(stumbled(2), gut=9))
        assert suggestion.verdict is Verdict.THANK
        assert any("gut said 9" in reason for reason in suggestion.reasons)

    def test_without_any_rating_the_gut_and_the_missed_points_speak(self):
        point = MissedPoint(question="Why us?")
        assert verdict(gut=8, missed_points=(point,)) is Verdict.RECOVER
        assert verdict(missed_points=(point,)) is Verdict.RECOVER
        assert verdict(gut=2) is Verdict.THANK

    def test_nerves_alone_are_nothing_to_explain_in_a_letter(self):
        nerves = Concern(kind="nerves", felt=8, basis=Basis.OBSERVED)
        assert verdict(nerves) is Verdict.THANK
        point = MissedPoint(question="Your proudest project?", would_say="The archive.")
        assert verdict(nerves, missed_points=(point,)) is Verdict.RECOVER

    def test_a_missed_point_without_a_word_in_it_is_nothing_to_repair(self):
        nerves = Concern(kind="nerves", felt=8, basis=Basis.OBSERVED)
        assert verdict(nerves, missed_points=(MissedPoint(),)) is Verdict.THANK

    def test_the_worst_talk_about_an_employer_is_beyond_a_letter_if_it_was_observed(self):
        assert verdict(Concern(kind="negative_talk", felt=9, basis=Basis.OBSERVED)) is Verdict.THANK
        assert (
            verdict(Concern(kind="negative_talk", felt=7, basis=Basis.OBSERVED)) is Verdict.RECOVER
        )

    def test_fit_decides_where_the_wish_is_lukewarm(self):
        against = Fit(connected=FitAnswer.NO, at_ease=FitAnswer.NO)
        assert verdict(stumbled(8), wanted=5, fit=against) is Verdict.LET_GO
        assert verdict(stumbled(8), wanted=None, fit=against) is Verdict.LET_GO
        assert verdict(stumbled(8), wanted=8, fit=against) is Verdict.RECOVER
        assert verdict(stumbled(8), wanted=5, fit=Fit(connected=FitAnswer.NO)) is Verdict.RECOVER

    def test_a_fit_concern_speaks_about_the_job_and_not_about_the_performance(self):
        simple = Concern(kind="too_simple", felt=8, basis=Basis.OBSERVED)
        place = Concern(kind="out_of_place", felt=8, basis=Basis.OBSERVED)
        assert verdict(simple, wanted=9) is Verdict.THANK
        assert verdict(stumbled(8), simple, place, wanted=5) is Verdict.LET_GO

    def test_a_rated_fit_concern_is_not_taken_for_an_empty_debrief(self):
        place = Concern(kind="out_of_place", felt=4, basis=Basis.INFERRED)
        told = suggest_decision(an_interview(place)).reasons
        assert told[0] == "What you rated is about the job, not about how you did."

    def test_answers_that_cannot_be_told_say_nothing_against_the_job(self):
        unknown = Fit(
            connected=FitAnswer.CANT_TELL,
            at_ease=FitAnswer.CANT_TELL,
            challenged=FitAnswer.CANT_TELL,
        )
        assert verdict(stumbled(8), wanted=None, fit=unknown) is Verdict.RECOVER

    @pytest.mark.parametrize(
        ("outcome", "expected"),
        [
            (Outcome.WAITING, Verdict.RECOVER),
            (Outcome.NO_REPLY, Verdict.RECOVER),
            (Outcome.ADVANCED, Verdict.THANK),
            (Outcome.OFFER, Verdict.THANK),
            (Outcome.REJECTED, Verdict.THANK),
            (Outcome.WITHDREW, Verdict.LET_GO),
        ],
    )
    def test_what_they_decided_already_comes_first(self, outcome, expected):
        assert verdict(stumbled(8), outcome=outcome) is expected

    def test_an_empty_debrief_gets_the_cheapest_kind_step(self):
        blank = Interview(held_at=HELD, zone="UTC")
        suggestion = suggest_decision(blank)
        assert suggestion.verdict is Verdict.THANK
        assert "Nothing is rated yet" in suggestion.reasons[0]

    def test_the_reasons_name_the_candidates_own_numbers(self):
        interview = an_interview(stumbled(8, considered=6), wanted=9, expected=0.25, gut=7)
        told = " ".join(suggest_decision(interview).reasons)
        assert "“Stumbled over answers” is the one concern you rated" in told
        assert "on second thought 6 of 10, after 8 at first, and you saw or heard it" in told
        assert "Overall it felt like 7 of 10" in told
        assert "25\N{NO-BREAK SPACE}%" in told
        assert "9 of 10" in told

    def test_what_was_left_out_is_not_held_against_anybody(self):
        told = " ".join(suggest_decision(an_interview(stumbled(8), wanted=None)).reasons)
        assert "not said" not in told
        assert "not rated" not in told

    def test_every_rule_is_reached_and_names_its_source(self):
        assert all(rule.source and rule.says.endswith(".") for rule in RULES)
        reached = {
            suggest_decision(interview).source
            for interview in (
                an_interview(outcome=Outcome.WITHDREW),
                an_interview(outcome=Outcome.OFFER),
                an_interview(wanted=0),
                an_interview(outcome=Outcome.REJECTED),
                an_interview(Concern(kind="negative_talk", felt=10, basis=Basis.OBSERVED)),
                an_interview(),
                an_interview(stumbled(1)),
                an_interview(Concern(kind="nerves", felt=9, basis=Basis.OBSERVED)),
                an_interview(stumbled(9)),
            )
        }
        assert reached == {rule.source for rule in RULES}

    @UNHURRIED
    @given(interviews)
    def test_there_is_always_a_verdict_with_whole_sentences_as_reasons(self, interview):
        suggestion = suggest_decision(interview)
        assert len(suggestion.reasons) >= 2
        assert all(re.match(r"^[“A-Z0-9].*\.$", reason) for reason in suggestion.reasons)
        assert "None" not in " ".join(suggestion.reasons)

    @UNHURRIED
    @given(interviews, st.integers(0, 10), st.integers(0, 10))
    def test_wanting_it_more_never_turns_a_recovery_into_letting_go(self, interview, one, other):
        less, more = sorted((one, other))
        before = suggest_decision(interview.model_copy(update={"wanted": less})).verdict
        after = suggest_decision(interview.model_copy(update={"wanted": more})).verdict
        if before is Verdict.RECOVER:
            assert after is Verdict.RECOVER

    @UNHURRIED
    @given(interviews, st.integers(0, 10))
    def test_a_worse_gut_feeling_never_turns_a_recovery_into_a_mere_thank_you(self, interview, gut):
        before = suggest_decision(interview.reflecting(gut=gut)).verdict
        after = suggest_decision(interview.reflecting(gut=10)).verdict
        if before is Verdict.RECOVER:
            assert after is Verdict.RECOVER

    @UNHURRIED
    @given(interviews)
    def test_nothing_is_recovered_once_every_concern_turned_out_to_be_none(self, interview):
        named = (stumbled(9), *(c for c in interview.reflection.concerns if c.kind != "stumbled"))
        calm = tuple(concern.model_copy(update={"considered": 0}) for concern in named)
        calmed = interview.reflecting(concerns=calm)
        assert suggest_decision(calmed).verdict is not Verdict.RECOVER

    @UNHURRIED
    @given(interviews)
    def test_seeing_it_happen_never_weighs_less_than_fearing_it(self, interview):
        for concern in interview.reflection.concerns:
            feared = concern.model_copy(update={"basis": Basis.FEARED})
            observed = concern.model_copy(update={"basis": Basis.OBSERVED})
            assert 0 <= perspective.weight(feared) <= perspective.weight(observed) <= 10


class TestThinkingTraps:
    def test_a_fear_is_mind_reading(self):
        assert TrapId.MIND_READING in traps(stumbled(5, Basis.FEARED))

    def test_what_was_observed_is_neither_mind_reading_nor_fortune_telling_nor_spotlight(self):
        seen = Concern(kind="nerves", felt=9, basis=Basis.OBSERVED, words="They won't call.")
        assert traps(seen) == []

    def test_a_heavy_number_without_anything_observed_is_fortune_telling(self):
        assert TrapId.FORTUNE_TELLING in traps(stumbled(8, Basis.INFERRED))
        assert TrapId.FORTUNE_TELLING not in traps(stumbled(7, Basis.INFERRED))

    def test_a_feared_concern_with_hardly_any_chance_left_is_fortune_telling(self):
        assert TrapId.FORTUNE_TELLING in traps(stumbled(3, Basis.FEARED), expected=0.05)
        assert TrapId.FORTUNE_TELLING not in traps(stumbled(3, Basis.FEARED), expected=0.5)

    def test_absolute_words_are_all_or_nothing_and_are_quoted(self):
        concern = stumbled(4, words="I completely lost it.")
        named = traps_for(concern, an_interview(concern))
        assert [trap.id for trap in named] == [TrapId.ALL_OR_NOTHING]
        assert named[0].why == "You wrote “completely”."

    def test_a_word_that_only_contains_an_absolute_one_is_left_in_peace(self):
        assert traps(stumbled(4, words="We talked about the Nevermore project.")) == []

    def test_presence_that_nobody_remarked_on_stands_in_the_spotlight(self):
        assert TrapId.SPOTLIGHT_EFFECT in traps(Concern(kind="nerves", felt=6))
        assert TrapId.SPOTLIGHT_EFFECT not in traps(Concern(kind="nerves", felt=3))

    def test_good_evidence_that_moves_nothing_is_discounted(self):
        kept = stumbled(6, evidence_against="They laughed with me.", considered=6)
        assert traps(kept) == [TrapId.DISCOUNTING_THE_GOOD]
        assert traps(kept.model_copy(update={"considered": 5})) == []
        assert traps(kept.model_copy(update={"considered": None})) == []

    def test_waving_kindness_away_is_discounting_too(self):
        concern = stumbled(5, evidence_against="She praised it, but was just being polite.")
        assert traps(concern) == [TrapId.DISCOUNTING_THE_GOOD]

    def test_each_trap_is_explained_in_one_sentence_with_its_source(self):
        assert set(TRAPS) == set(TrapId)
        for trap in TRAPS.values():
            assert trap.explanation.count(".") == 1
            assert re.search(r"\(\d{4}\)", trap.source)

    @UNHURRIED
    @given(interviews)
    def test_naming_traps_never_fails_and_always_says_why(self, interview):
        for concern in interview.reflection.concerns:
            named = traps_for(concern, interview)
            assert named == traps_for(concern, interview)
            assert all(trap.why.endswith(".") for trap in named)
            assert 2 <= len(perspective.test_questions(concern)) <= 3


def a_journal(*rows):
    """Rows are (days before, concern, felt, outcome)."""
    columns = {
        "interview_id": [f"i{n}" for n in range(len(rows))],
        "held_at": pd.to_datetime([HELD - timedelta(days=row[0]) for row in rows], utc=True),
        "concern": [row[1] for row in rows],
        "felt": pd.array([row[2] for row in rows], dtype="Int64"),
        "outcome": [row[3].value for row in rows],
    }
    return pd.DataFrame(columns)


def earlier(*rows, felt=6, interview_id="now"):
    return earlier_times(a_journal(*rows), "nerves", felt, HELD, interview_id)


class TestEarlierTimes:
    def test_an_empty_journal_has_nothing_to_compare(self):
        assert earlier().sentence == "No earlier interview in your journal was rated for this."

    def test_a_frame_without_types_is_read_too(self):
        bare = pd.DataFrame(columns=["interview_id", "held_at", "concern", "felt", "outcome"])
        assert earlier_times(bare, "nerves", 5, HELD, "now").times == 0

    def test_only_earlier_interviews_felt_as_badly_or_worse_are_counted(self):
        found = earlier(
            (9, "nerves", 6, Outcome.ADVANCED),
            (8, "nerves", 5, Outcome.REJECTED),
            (7, "nerves", 0, Outcome.REJECTED),
            (6, "stumbled", 9, Outcome.REJECTED),
            (5, "nerves", None, Outcome.REJECTED),
            (4, "nerves", 9, Outcome.REJECTED),
            (-3, "nerves", 9, Outcome.OFFER),
        )
        assert found.outcomes == (Outcome.ADVANCED, Outcome.REJECTED)
        assert found.compared == 4
        assert found.sentence == (
            "It felt like 6 or worse in 2 of 4 earlier interviews rated for this. "
            "Of these, 1 led on to the next step and 1 ended in a rejection."
        )

    def test_the_interview_itself_is_not_its_own_past(self):
        assert earlier((1, "nerves", 9, Outcome.WAITING), interview_id="i0").compared == 0

    def test_never_this_bad_before(self):
        mild = (3, "nerves", 2, Outcome.OFFER)
        assert earlier(mild).sentence == (
            "It did not feel this bad in the one earlier interview rated for this."
        )
        assert earlier(mild, mild).sentence == (
            "It did not feel this bad in any of the 2 earlier interviews rated for this."
        )

    @pytest.mark.parametrize(
        ("outcome", "ending"),
        [
            (Outcome.OFFER, "That one led on to the next step."),
            (Outcome.REJECTED, "That one ended in a rejection."),
            (Outcome.NO_REPLY, "That one got no reply."),
            (Outcome.WITHDREW, "That one ended with your withdrawal."),
            (Outcome.WAITING, "How that one ended is still open."),
        ],
    )
    def test_once_before_says_how_that_one_ended(self, outcome, ending):
        found = earlier((3, "nerves", 9, outcome), (2, "nerves", 0, Outcome.OFFER))
        assert found.sentence == (
            f"It felt like 6 or worse in 1 of 2 earlier interviews rated for this. {ending}"
        )

    def test_the_only_one_before_is_called_that(self):
        assert earlier((3, "nerves", 9, Outcome.NO_REPLY)).sentence == (
            "It felt like 6 or worse in the one earlier interview rated for this. "
            "That one got no reply."
        )

    def test_none_of_them_decided_yet(self):
        waiting = (3, "nerves", 10, Outcome.WAITING)
        assert earlier(waiting, waiting, felt=10).sentence == (
            "It felt like 10 in 2 of 2 earlier interviews rated for this. "
            "How they ended is still open."
        )

    def test_the_same_ending_each_time_is_said_as_such(self):
        rejected = (3, "nerves", 8, Outcome.REJECTED)
        assert earlier(rejected, rejected).sentence.endswith(" Both ended in rejections.")
        assert earlier(*[rejected] * 3).sentence.endswith(" All 3 ended in rejections.")

    def test_every_ending_is_told(self):
        rows = [(n, "nerves", 9, outcome) for n, outcome in enumerate(Outcome, start=1)]
        assert earlier(*rows).sentence.endswith(
            "Of these, 2 led on to the next step, 1 ended in a rejection, 1 got no reply, "
            "1 ended with your withdrawal and 1 is still open."
        )

    def test_a_zero_is_not_felt_this_badly_by_every_interview(self):
        assert earlier((3, "nerves", 0, Outcome.OFFER), felt=0).times == 0

    @UNHURRIED
    @given(
        st.lists(
            st.tuples(st.integers(-5, 60), st.just("nerves"), ratings, st.sampled_from(Outcome))
        )
    )
    def test_the_sentence_never_counts_more_than_there_is(self, rows):
        found = earlier(*rows)
        assert 0 <= found.times <= found.compared <= len(rows)
        assert found.sentence.endswith(".")


class TestBeforeAndAfter:
    def test_each_rated_concern_stands_with_both_numbers_the_worst_first(self):
        nerves = Concern(kind="nerves", felt=9, considered=5)
        shown = before_after(an_interview(stumbled(6, considered=None), nerves))
        assert [(c.kind, c.felt, c.considered, c.now) for c in shown.changes] == [
            ("nerves", 9, 5, 5), ("stumbled", 6, None, 6),
        ]  # fmt: skip
        assert "Nerves: first 9, now 5" in shown.alt
        assert "not looked at again" in shown.alt

    @pytest.mark.parametrize(
        ("pairs", "expected"),
        [
            ([(8, 4)], "It was not as bad as it felt: from 8 to 4."),
            ([(8, 4), (6, 5)], "Nothing was as bad as it felt. “Stumbled over answers” went"),
            ([(8, 4), (6, 6)], "Not all of it was as bad as it felt."),
            ([(4, 8)], "It was harder than it felt at first."),
            ([(4, 4)], "You looked again and kept your numbers."),
            ([(4, None)], "These are your first feelings."),
            ([], "You have not rated any single thing."),
        ],
    )
    def test_its_sentence_is_true_of_the_numbers(self, pairs, expected):
        kinds = ("stumbled", "nerves")
        rated = [
            Concern(kind=k, felt=f, considered=c) for k, (f, c) in zip(kinds, pairs, strict=False)
        ]
        assert before_after(an_interview(*rated)).sentence.startswith(expected)

    def test_it_can_be_kept_as_a_picture(self):
        shown = before_after(an_interview(stumbled(8, considered=4)))
        picture = picture_of(shown, "Northwind")
        assert picture.startswith(b"\x89PNG")
        assert picture != picture_of(shown, "Northwind", DARK)
