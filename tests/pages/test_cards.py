"""Cards on the practice page: what is due, a session with an end, and the day of an interview."""

from datetime import UTC, datetime, timedelta

import pytest

from debrief_core.cards import with_review
from debrief_core.interview import Grade, Interview, MissedPoint, Proof, Reflection
from tests.support.apptest import open_page

NOW = datetime.now(UTC)
PROOF = Proof(claim="Within 4 % of the orders", where="Review, page 3")


def point(number, words=8):
    return MissedPoint(
        id=f"p{number}", question=f"Why *us*, {number}?", would_say="So. " * words, proof=PROOF
    )


def keep(journal, *points, days_ago=3.0, reviews=()):
    interview = Interview(
        company="Quillmere", role="Analyst", held_at=NOW - timedelta(days=days_ago), zone="UTC",
        reflection=Reflection(missed_points=points),
    )  # fmt: skip
    for point_id, grade, ago in reviews:
        interview = with_review(interview, point_id, grade, NOW - timedelta(days=ago))
    return journal.save(interview)


def shown(page):
    kinds = (page.main.header, page.main.subheader, page.main.markdown, page.main.text)
    every = [e.value for kind in (*kinds, page.main.caption) for e in kind]
    return "\n".join(every).replace("\\", "")


def grades(page):
    return {b.label: b for b in page.main.button if str(b.key).startswith("grade_")}


@pytest.fixture
def practice(app):
    def opened():
        open_page(app, "practice")
        assert not app.exception
        return app

    return opened


def press(page, key):
    page.button(key=key).click().run()
    assert not page.exception


def grade(page, label):
    press(page, "show_answer")
    grades(page)[label].click().run()
    assert not page.exception


def test_without_an_answer_there_is_no_card_and_the_exercise_leads(journal, practice):
    keep(journal, MissedPoint(question="Why us?"))
    page = practice()
    assert "None yet. Once you write a better answer" in shown(page)
    assert "start_cards" not in [b.key for b in page.button]
    assert page.button(key="start_exercise").proto.type == "primary"


def test_a_card_is_said_shown_and_graded_and_its_next_day_is_told_and_kept(journal, practice):
    keep(journal, point(1))
    page = practice()
    assert page.button(key="start_exercise").proto.type == "secondary"
    press(page, "start_cards")
    assert "An exercise" not in shown(page)
    assert "Why *us*, 1?" in shown(page)
    assert "So." not in shown(page)
    assert not grades(page)
    press(page, "show_answer")
    assert "Within 4 % of the orders\nReview, page 3" in shown(page)
    assert list(grades(page)) == ["Not yet", "Barely", "Well", "With ease"]
    grades(page)["Well"].click().run()
    assert "Done for today" in shown(page)
    assert "You said 1 answer aloud." in shown(page)
    (kept,) = journal.interviews()[0].reviews
    assert (kept.card, kept.grade) == ("p1", Grade.GOOD)
    day = (kept.at + timedelta(days=2)).strftime("%A %-d %B")
    assert f"comes again on {day}. It came: well." in shown(page)
    press(page, "end_cards")
    assert f"Nothing is due today. The next card comes on {day}." in shown(page)
    assert f"Comes again on {day}." in shown(page)


def test_a_card_that_did_not_come_returns_at_the_end_of_the_session(journal, practice):
    keep(journal, point(1), point(2))
    page = practice()
    press(page, "start_cards")
    grade(page, "Not yet")
    assert "Why *us*, 2?" in shown(page)
    grade(page, "Well")
    assert "Why *us*, 1?" in shown(page)
    grade(page, "Barely")
    assert "You said 3 answers aloud." in shown(page)
    assert len(journal.interviews()[0].reviews) == 3


def test_a_slip_of_the_thumb_is_taken_back(journal, practice):
    keep(journal, point(1), point(2))
    page = practice()
    press(page, "start_cards")
    grade(page, "Not yet")
    press(page, "take_back")
    assert journal.interviews()[0].reviews == ()
    grades(page)["With ease"].click().run()
    grade(page, "Well")
    assert "You said 2 answers aloud." in shown(page)
    press(page, "take_back")
    assert [r.grade for r in journal.interviews()[0].reviews] == [Grade.EASY]
    assert list(grades(page))


def test_the_minutes_choose_how_many(journal, practice):
    keep(journal, *[point(n, words=150) for n in range(30)])
    page = practice()
    assert page.button(key="start_cards").label == ":violet[Start with 6 cards]"
    page.segmented_control(key="card_minutes").set_value(20).run()
    assert page.button(key="start_cards").label == ":violet[Start with 13 cards]"
    assert "30 of your 30 answers are due." in shown(page)


def test_a_session_can_be_stopped(journal, practice):
    keep(journal, point(1), point(2))
    page = practice()
    press(page, "start_cards")
    press(page, "stop_cards")
    assert "You said no answer this time." in shown(page)
    press(page, "end_cards")
    assert page.button(key="start_cards").label == ":violet[Start with 2 cards]"


def test_a_card_that_went_while_it_was_to_come_is_passed_over(journal, practice):
    kept, _ = keep(journal, point(1)), keep(journal, point(2), days_ago=9)
    page = practice()
    press(page, "start_cards")
    journal.delete(kept.id)
    page.run()
    assert not page.exception
    assert "Why *us*, 2?" in shown(page)


def test_an_edited_question_keeps_the_day_it_comes_again(journal, practice):
    stored = keep(journal, point(1), reviews=[("p1", Grade.EASY, 1)])
    edited = stored.reflection.missed_points[0].model_copy(update={"question": "What draws you?"})
    journal.save(stored.reflecting(missed_points=(edited,)), stored)
    day = (NOW + timedelta(days=7)).strftime("%A %-d %B")
    assert f"Nothing is due today. The next card comes on {day}." in shown(practice())


@pytest.fixture
def friday(journal):
    """An interview five days ahead."""
    ahead = Interview(company="Tide", role="Lead", held_at=NOW + timedelta(days=5), zone="UTC")
    return journal.save(ahead)


@pytest.mark.usefixtures("friday")
def test_before_an_interview_the_cards_are_chosen_for_its_day(journal, practice):
    firm = [("p1", Grade.EASY, 20), ("p1", Grade.EASY, 4)]
    keep(journal, point(1), point(2, 150), point(3, 150), reviews=[*firm, ("p2", Grade.AGAIN, 6)])
    page = practice()
    day = (NOW + timedelta(days=5)).strftime("%A %-d %B")
    assert "Cards for your next interview" in shown(page)
    assert f"**Tide · Lead**, {day}, in 5 days." in shown(page)
    page.segmented_control(key="card_minutes").set_value(5).run()
    assert "of your 3 answers should come to you on that day" in shown(page)
    press(page, "start_cards")
    assert "Why *us*, 3?" in shown(page)
    grade(page, "Well")
    assert "Why *us*, 2?" in shown(page)


@pytest.mark.usefixtures("friday")
def test_when_every_answer_was_said_today_that_is_enough(journal, practice):
    keep(journal, point(1), reviews=[("p1", Grade.AGAIN, 0)])
    page = practice()
    assert "You have said every answer today." in shown(page)
    assert page.button(key="start_exercise").proto.type == "primary"


def test_the_nearest_interview_counts_until_its_hour(journal, practice, friday):
    journal.save(friday.model_copy(update={"id": "past", "held_at": NOW, "revision": 0}))
    later = {"id": "later", "held_at": NOW + timedelta(days=9), "company": "Late", "revision": 0}
    journal.save(friday.model_copy(update=later))
    keep(journal, point(1))
    assert "Tide · Lead" in shown(practice())
