"""What findings say, and what is said where there is none."""

import pytest

from debrief_core.patterns import NextStep, Pattern, Step, how_sure, no_pattern, to_tell
from debrief_core.patterns.pattern import Finding, Question
from debrief_core.patterns.sentences import in_words


def recurring(concern="nerves", top=True):
    numbers = {"came_up": 25, "rated": 39, "top": top}
    return Finding(
        Question.RECURRING, concern, None, "often", 0.6, "share of interviews", 0.001, 39, numbers
    )


def trend(concern="nerves", direction="milder", about_focus=False):
    numbers = {"from": 6.0, "to": 3.0}
    return Finding(
        Question.TREND, concern, None, direction, -0.4, "Kendall's tau with time", 0.002, 39,
        numbers, "March 2026", about_focus,
    )  # fmt: skip


def context(points=1.0, where="stage=technical"):
    numbers = {"points": points, "inside": 9, "rated": 30}
    return Finding(
        Question.CONTEXT, "nerves", where, "worse", 0.5, "Cliff's delta", 0.001, 30, numbers
    )


def words(*findings):
    return in_words(findings)


def test_what_comes_back_and_gets_milder_is_one_sentence():
    both = words(recurring(), trend())
    (told,) = to_tell(both)
    assert told.sentence == (
        "“Nerves” still comes up more than anything else (25 of 39 interviews), but has been "
        "getting milder: from about 6 in March 2026 to about 3 now."
    )
    assert [pattern.question for pattern in both] == ["recurring", "trend"]


def test_what_comes_back_and_gets_worse_is_one_sentence():
    (told,) = to_tell(words(trend(direction="worse"), recurring(top=False)))
    assert told.sentence.startswith(
        "“Nerves” often comes up (25 of 39 interviews), and has been getting worse: from about 6"
    )


def test_a_focus_is_named_in_the_sentence_for_both():
    (told,) = to_tell(words(recurring(), trend(about_focus=True)))
    assert "but, since you chose it, has been getting milder" in told.sentence


def test_findings_about_two_concerns_stay_two():
    assert len(to_tell(words(recurring(), trend("stumbled"), recurring("rambled")))) == 3


def test_one_point_is_one_point():
    assert "about 1 point higher than elsewhere" in words(context(1.0))[0].sentence
    assert "about 1.6 points higher than elsewhere" in words(context(1.6))[0].sentence


@pytest.mark.parametrize(
    ("where", "before"),
    [
        ("stage=technical", "Before technical interviews, practise: "),
        ("time=morning", "Before interviews in the morning, practise: "),
        ("role=Analyst", "Before interviews for “Analyst”, practise: "),
    ],
)
def test_the_next_step_in_a_context_speaks_of_the_context(where, before):
    step = words(context(where=where))[0].next_step
    assert (step.step, step.concern, step.where) == (Step.PREPARE, "nerves", where)
    assert step.words.startswith(before)
    assert step.is_practice


def test_only_some_steps_lead_to_practice():
    assert words(recurring())[0].next_step.is_practice
    assert words(trend())[0].next_step == NextStep(
        Step.KEEP_GOING, "Keep doing what helped.", "nerves"
    )
    assert not words(trend())[0].next_step.is_practice


def test_silence_says_which_questions_it_is_about_and_denies_nothing():
    assert "two things usually show if they are strong" in no_pattern(8)
    assert "does not say that there is none" in no_pattern(40)
    assert "seems to differ" not in no_pattern(40)


def pattern(question):
    return Pattern(
        str(question), None, None, "milder", 1.0, "", 0.004, 20, "", "",
        NextStep(Step.KEEP_GOING, ""),
    )  # fmt: skip


@pytest.mark.parametrize("question", list(Question))
def test_how_sure_says_what_was_done_for_each_question(question):
    said = how_sure(pattern(question))
    assert "1,999" not in said
    assert ("however often you look" in said) == (
        question in {Question.SELF_CRITICISM, Question.CALIBRATION}
    )
    assert ("without the two newest" in said) == ("however often you look" not in said)
    assert "250" in said
