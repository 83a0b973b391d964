"""Questions with an answer are cards; nothing that is edited loses one, or what was practised."""

from datetime import UTC, date, datetime, timedelta

import pytest

from debrief_core.cards import make_cards, with_review, without_review
from debrief_core.interview import (
    AskedQuestion,
    Grade,
    GuidedAnswer,
    HowItWent,
    Interview,
    MissedPoint,
    Proof,
    Reflection,
    merge_edits,
    with_text,
)
from debrief_core.journal import open_journal
from debrief_core.questions import asked_in, joined, kept_apart, rated, remember, reworded

HELD = datetime(2026, 3, 2, 9, tzinfo=UTC)
NOW = datetime(2026, 3, 5, 19, tzinfo=UTC)
PROOF = Proof(claim="9 minutes instead of 40.", where="Build dashboard")
POINT = MissedPoint(id="p1", question="Why us?", would_say="Because of the peak.", proof=PROOF)


def interview(*points, questions=(), day=0, **fields):
    fields = {"company": "Northwind", "zone": "UTC", "id": f"i{day}", **fields}
    reflection = Reflection(missed_points=points, questions=questions)
    return Interview(held_at=HELD + timedelta(days=day), reflection=reflection, **fields)


def cards(*interviews):
    asked = [one for each in interviews for one in asked_in(each)]
    return make_cards(remember(asked), [review for each in interviews for review in each.reviews])


def test_a_missed_point_with_an_answer_is_a_card_with_its_proof():
    (card,) = cards(interview(POINT))
    assert (card.id, card.interview_id, card.question) == ("p1", "i0", "Why us?")
    assert (card.answer, card.proof) == ("Because of the peak.", "9 minutes instead of 40.")
    assert (card.where, card.held_on) == ("Build dashboard", date(2026, 3, 2))


def test_an_answer_in_three_boxes_is_one():
    guided = GuidedAnswer(situation="Slow builds.", result="9 minutes.")
    (card,) = cards(interview(MissedPoint(id="p1", question="Why?", guided=guided)))
    assert card.answer == "Slow builds.\n9 minutes."


def test_without_an_answer_or_without_a_question_there_is_no_card():
    assert cards(interview(MissedPoint(question="Why us?"), MissedPoint(would_say="So."))) == []
    asked = AskedQuestion(words="Why us?", how=HowItWent.WELL)
    assert cards(interview(questions=(asked,))) == []


def test_a_card_shows_when_it_was_said_and_when_it_comes_again():
    (fresh,) = cards(interview(POINT))
    assert (fresh.said_on, fresh.due_on) == (None, None)
    (card,) = cards(with_review(interview(POINT), "p1", Grade.GOOD, NOW))
    assert (card.said_on, card.due_on) == (NOW.date(), NOW.date() + timedelta(days=2))


def test_a_grade_can_be_taken_back():
    once = with_review(interview(POINT), "p1", Grade.GOOD, NOW)
    twice = with_review(once, "p1", Grade.AGAIN, NOW + timedelta(minutes=3))
    assert without_review(twice, twice.reviews[1]) == once


@pytest.mark.parametrize("path", ["question", "would_say", "proof.claim"])
def test_editing_a_card_loses_nothing_that_was_practised(path):
    said = with_review(interview(POINT), "p1", Grade.EASY, NOW)
    edited = with_text(said, f"reflection.missed_points.p1.{path}", "Other words.")
    (before,), (after,) = cards(said), cards(edited)
    assert (after.id, after.memory) == (before.id, before.memory)
    assert "Other words." in (after.question, after.answer, after.proof)


def test_a_question_in_other_words_is_still_its_card():
    question = AskedQuestion(id="p1", words="Why us?", how=HowItWent.BADLY)
    said = with_review(interview(POINT, questions=(question,)), "p1", Grade.GOOD, NOW)
    (card,) = cards(reworded(said, "p1", "What draws you here?"))
    assert (card.question, card.said_on) == ("What draws you here?", NOW.date())


def test_a_missed_point_that_went_and_came_back_is_the_card_it_was():
    question = AskedQuestion(id="p1", words="Why us?", how=HowItWent.BADLY)
    said = with_review(interview(POINT, questions=(question,)), "p1", Grade.GOOD, NOW)
    without = rated(said.reflecting(missed_points=()), "p1", HowItWent.WELL)
    assert cards(without) == []
    (card,) = cards(without.reflecting(missed_points=(POINT,)))
    assert card.said_on == NOW.date()


def test_one_question_asked_twice_is_one_card_however_it_was_practised():
    first = with_review(interview(POINT), "p1", Grade.GOOD, NOW)
    later = MissedPoint(id="p2", question="why us", would_say="Without a proof.")
    second = with_review(interview(later, day=7), "p2", Grade.GOOD, NOW + timedelta(days=2))
    (card,) = cards(first, second)
    assert (card.id, set(card.ids)) == ("p1", {"p1", "p2"})
    assert card.said_on == (NOW + timedelta(days=2)).date()


def test_joined_questions_are_one_card_and_two_again_when_they_are_taken_apart():
    other = MissedPoint(id="p2", question="What draws you here?", would_say="The schools.")
    first, second = interview(POINT), interview(other, day=7)
    first = with_review(joined(first, "p1", "p2"), "p1", Grade.EASY, NOW)
    assert len(cards(first, second)) == 1
    apart = {card.id: card.said_on for card in cards(kept_apart(first, "p1", "p2"), second)}
    assert apart == {"p1": NOW.date(), "p2": None}


def test_two_devices_that_both_practised_keep_both_reviews():
    base = with_review(interview(POINT), "p1", Grade.GOOD, NOW)
    mine = with_review(base, "p1", Grade.EASY, NOW + timedelta(days=2))
    theirs = with_review(base, "p1", Grade.AGAIN, NOW + timedelta(days=1))
    theirs = with_text(theirs, "reflection.missed_points.p1.question", "What draws you here?")
    merged = merge_edits(base, mine, theirs, NOW + timedelta(days=3))
    assert set(merged.reviews) == {*mine.reviews, *theirs.reviews}
    assert merge_edits(base, theirs, mine, NOW).reviews != base.reviews
    (card,) = cards(merged)
    assert (card.question, card.said_on) == (
        "What draws you here?",
        (NOW + timedelta(days=2)).date(),
    )


def test_what_one_device_took_back_is_not_there_after_a_merge():
    base = with_review(interview(POINT), "p1", Grade.GOOD, NOW)
    taken_back = without_review(base, base.reviews[0])
    added = with_review(base, "p1", Grade.EASY, NOW + timedelta(days=1))
    merged = merge_edits(base, taken_back, added, NOW)
    assert [review.grade for review in merged.reviews] == [Grade.EASY]


def test_a_review_and_an_edit_from_another_tab_are_both_stored():
    journal = open_journal("sqlite://", "ann")
    stored = journal.save(interview(POINT))
    journal.save(with_text(stored, "company", "Kestrel"), stored)
    journal.save(with_review(stored, "p1", Grade.HARD, NOW), stored)
    (kept,) = journal.interviews()
    assert kept.company == "Kestrel"
    assert [review.grade for review in kept.reviews] == [Grade.HARD]
    assert kept.reviews[0].at == NOW
