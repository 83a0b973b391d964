"""Questions noted a line each: marks left out, rated in one tap, joined only on the user's word."""

from datetime import UTC, datetime

import pytest

from debrief_core.interview import HowItWent, Interview, MissedPoint
from debrief_core.questions import (
    joined,
    kept_apart,
    rated,
    read_questions,
    reworded,
    with_questions,
)

HELD = datetime(2026, 3, 2, 12, tzinfo=UTC)


def noted(text: str) -> Interview:
    return with_questions(Interview(company="Quillmere", held_at=HELD, zone="UTC"), text)


@pytest.mark.parametrize(
    "line",
    ["Why us?", "- Why us?", "* Why us?", "•  Why us?", "1. Why us?", "12) Why us?", "Q: Why us?",
     "Q3: Why us?", "question 2: Why us?", "- 3. Q: Why us?", "[x] Why us?", "  Why   us? "],
)  # fmt: skip
def test_a_line_of_notes_is_a_question_without_its_mark(line):
    assert read_questions(line) == ["Why us?"]


def test_pasted_notes_give_each_question_once_and_no_answers():
    notes = (
        "1. Why us?\nA: because I like it\n\n2. Q: Tell me about SQL\n- why us\n3 years of what?"
    )
    assert read_questions(notes) == ["Why us?", "Tell me about SQL", "3 years of what?"]


def test_what_is_noted_already_is_not_noted_twice():
    interview = with_questions(noted("Why us?"), "why us\nWhy now?")
    assert [q.words for q in interview.reflection.questions] == ["Why us?", "Why now?"]


def test_a_question_that_went_badly_becomes_a_missed_point_and_goes_again_if_nothing_was_written():
    interview = noted("Why us?")
    (question,) = interview.reflection.questions
    bad = rated(interview, question.id, HowItWent.BADLY)
    assert [point.question for point in bad.reflection.missed_points] == ["Why us?"]
    assert rated(bad, question.id, HowItWent.BADLY) == bad
    well = rated(bad, question.id, HowItWent.WELL)
    assert well.reflection.missed_points == ()
    assert well.reflection.questions[0].how is HowItWent.WELL


def test_a_missed_point_with_an_answer_stays_however_the_question_is_rated():
    interview = noted("Why us?")
    (question,) = interview.reflection.questions
    bad = rated(interview, question.id, HowItWent.BADLY)
    (point,) = bad.reflection.missed_points
    written = bad.reflecting(missed_points=(point.model_copy(update={"would_say": "One peak."}),))
    assert rated(written, question.id, HowItWent.WELL).reflection.missed_points
    assert reworded(written, question.id, " ").reflection.missed_points


def test_new_words_reach_the_missed_point_that_still_says_the_old_ones():
    interview = noted("Why us?")
    (question,) = interview.reflection.questions
    bad = rated(interview, question.id, HowItWent.BADLY)
    changed = reworded(bad, question.id, "Why Quillmere?").reflection
    assert changed.questions[0].words == changed.missed_points[0].question == "Why Quillmere?"


def test_an_emptied_line_takes_the_question_out():
    interview = noted("Why us?\nWhy now?")
    first = interview.reflection.questions[0]
    assert [q.words for q in reworded(interview, first.id, "").reflection.questions] == ["Why now?"]


def test_joined_and_apart_are_the_last_word_of_the_user():
    interview = noted("Why us?")
    (question,) = interview.reflection.questions
    same = joined(interview, question.id, "other")
    assert same.reflection.questions[0].same_as == ("other",)
    apart = kept_apart(same, question.id, "other").reflection.questions[0]
    assert (apart.same_as, apart.other_than) == ((), ("other",))


def test_a_missed_point_without_a_listed_question_can_be_joined_too():
    interview = noted("").reflecting(missed_points=(MissedPoint(id="p", question="Why us?"),))
    (question,) = joined(interview, "p", "other").reflection.questions
    assert (question.id, question.words, question.same_as) == ("p", "Why us?", ("other",))
