"""The question memory: what is asked, how it went, what is proposed as the same."""

from datetime import UTC, datetime, timedelta

from debrief_core.interview import AskedQuestion, HowItWent, Interview, MissedPoint, Proof
from debrief_core.questions import asked_in, proposals, remember

HELD = datetime(2026, 3, 2, 12, tzinfo=UTC)


def asked(*questions: AskedQuestion, day: int = 0, points: tuple[MissedPoint, ...] = ()):
    held = HELD + timedelta(days=day)
    interview = Interview(company="Quillmere", held_at=held, zone="UTC")
    return asked_in(interview.reflecting(questions=questions, missed_points=points))


def test_the_same_words_are_one_question_without_asking():
    first = asked(AskedQuestion(words="Why us?", how=HowItWent.BADLY))
    second = asked(AskedQuestion(words="why us", how=HowItWent.WELL), day=1)
    (one,) = remember([*first, *second])
    assert one.words == "why us"
    assert one.times == "Asked twice: well 1, badly 1."


def test_other_words_are_joined_only_when_the_user_said_so():
    first = asked(AskedQuestion(id="a", words="Tell me about a conflict"))
    second = asked(AskedQuestion(id="b", words="A time you disagreed with your manager"), day=1)
    apart = remember([*first, *second])
    assert len(apart) == 2
    (pair,) = proposals(apart)
    assert {pair.one.question.id, pair.other.question.id} == {"a", "b"}
    told = asked(AskedQuestion(id="b", words="A time you disagreed", same_as=("a",)), day=1)
    (one,) = remember([*first, *told])
    assert len(one.asked) == 2
    assert proposals([one]) == []


def test_what_the_user_kept_apart_is_not_proposed_again():
    first = asked(AskedQuestion(id="a", words="Tell me about a conflict", other_than=("b",)))
    second = asked(AskedQuestion(id="b", words="A time you disagreed with your manager"), day=1)
    assert proposals(remember([*first, *second])) == []


def test_a_question_is_ready_with_a_better_answer_and_a_proof():
    point = MissedPoint(id="a", question="Why us?", would_say="One peak.")
    (bare,) = remember(asked(AskedQuestion(id="a", words="Why us?"), points=(point,)))
    proof = point.model_copy(update={"proof": Proof(claim="Within 4 %")})
    (ready,) = remember(asked(AskedQuestion(id="a", words="Why us?"), points=(proof,)))
    assert (bare.is_ready, ready.is_ready) == (False, True)


def test_a_missed_point_counts_as_a_question_and_a_joined_one_that_is_gone_does_no_harm():
    point = MissedPoint(id="p", question="Why us?")
    (one,) = remember(
        asked(AskedQuestion(id="a", words="Why us", same_as=("gone",)), points=(point,))
    )
    assert len(one.asked) == 2


def test_questions_asked_most_often_come_first():
    often = [asked(AskedQuestion(words="Why us?"), day=day) for day in range(3)]
    once = asked(AskedQuestion(words="What is a view?"), day=9)
    found = remember([*once, *(one for each in often for one in each)])
    assert [each.words for each in found] == ["Why us?", "What is a view?"]
