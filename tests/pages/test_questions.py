"""The questions page: every question once, joined only on the user's word."""

from datetime import UTC, datetime, timedelta

import pytest

from debrief_core.interview import AskedQuestion, HowItWent, Interview, MissedPoint, Proof
from tests.support.apptest import field_key, open_page

HELD = datetime(2026, 3, 2, 12, tzinfo=UTC)


def keep(journal, *questions, day=0, points=()):
    held = HELD + timedelta(days=day)
    interview = Interview(company="Quillmere", role="Analyst", held_at=held, zone="UTC")
    return journal.save(interview.reflecting(questions=questions, missed_points=points))


def shown(app):
    kinds = (app.main.markdown, app.main.text, app.main.caption, app.main.info)
    return "\n".join(element.value for kind in kinds for element in kind).replace("\\", "")


@pytest.fixture
def questions(app):
    def opened():
        open_page(app, "questions")
        assert not app.exception
        return app

    return opened


def test_an_empty_memory_says_where_questions_come_from(questions):
    assert "note what they asked" in shown(questions())


def test_a_question_shows_how_often_it_came_and_how_it_went(journal, questions):
    keep(journal, AskedQuestion(words="Why [us](x)?", how=HowItWent.BADLY))
    keep(journal, AskedQuestion(words="Why us x?", how=HowItWent.WELL), day=3)
    assert "Asked twice: well 1, badly 1." in shown(questions())


def test_two_questions_are_joined_when_the_user_says_so_and_can_be_taken_apart(journal, questions):
    keep(journal, AskedQuestion(id="a", words="Tell me about a conflict"))
    keep(journal, AskedQuestion(id="b", words="A time you disagreed with your manager"), day=1)
    page = questions()
    assert "Asked twice" not in shown(page)
    page.button(key="the_same").click().run()
    assert "Asked twice." in shown(page)
    page.button(key="apart_a").click().run()
    assert not page.exception
    assert "Asked twice" not in shown(page)
    assert not [b for b in page.button if b.key == "the_same"]


def test_of_a_question_asked_often_the_latest_times_are_listed(journal, questions):
    for day in range(7):
        keep(journal, AskedQuestion(words="Why us?"), day=day)
    told = shown(questions())
    assert "Asked 7 times." in told
    assert "8 March 2026" in told
    assert "2 March 2026" not in told
    assert "And 2 earlier." in told


def test_a_pair_that_is_not_the_same_is_not_asked_again(journal, questions):
    keep(journal, AskedQuestion(id="a", words="Tell me about a conflict"))
    keep(journal, AskedQuestion(id="b", words="A time you disagreed with your manager"), day=1)
    page = questions()
    page.button(key="another_one").click().run()
    assert not [b for b in page.button if b.key == "the_same"]


def test_only_those_without_an_answer_can_be_shown(journal, questions):
    ready = MissedPoint(id="q0", question="x", would_say="One peak.", proof=Proof(claim="4 %"))
    names = ("conflict", "SQL", "pay", "failure", "Excel", "Kubernetes")
    asked = [AskedQuestion(id=f"q{n}", words=f"About {name}") for n, name in enumerate(names)]
    keep(journal, *asked, points=(ready,))
    page = questions()
    page.toggle(key="questions_unanswered").set_value(True).run()
    assert "About conflict" not in shown(page)
    assert "About SQL" in shown(page)


def test_the_answer_to_a_question_that_went_well_has_its_place_too(journal, questions):
    kept = keep(journal, AskedQuestion(id="a", words="Why us?", how=HowItWent.WELL))
    questions().button(key="answer_a").click().run()
    assert [p.question for p in journal.get(kept.id).reflection.missed_points] == ["Why us?"]


def test_questions_are_noted_in_the_debrief_and_a_bad_one_becomes_a_point(journal, app):
    kept = keep(journal).id
    open_page(app, "debrief", interview=kept)
    app.session_state[f"debrief_step.{kept}"] = "missed_points"
    app.run()
    app.text_area(key=field_key(app, f"enter.{kept}.asked")).set_value("1. Why us?\n2. Why now?")
    app.run()
    assert not app.exception
    first, second = journal.get(kept).reflection.questions
    assert (first.words, second.words) == ("Why us?", "Why now?")
    assert app.text_area(key=field_key(app, f"enter.{kept}.asked")).value == ""
    app.segmented_control(key=field_key(app, f"edit.{kept}.asked.{second.id}.how")).set_value(
        HowItWent.BADLY
    ).run()
    reflection = journal.get(kept).reflection
    assert reflection.questions[1].how is HowItWent.BADLY
    assert [point.question for point in reflection.missed_points] == ["Why now?"]
