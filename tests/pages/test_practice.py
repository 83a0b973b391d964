"""The practice page: an exercise for what came up most, and answers folded away."""

from datetime import UTC, datetime, timedelta

import pytest

from debrief_core.interview import Concern, Focus, Interview, MissedPoint, Proof, Reflection
from tests.support.apptest import open_page

HELD = datetime(2026, 3, 2, 12, tzinfo=UTC)
WHY = MissedPoint(
    question="Why [us](http://x.example)?",
    said="Because.",
    would_say="You plan for one huge *peak*.",
    proof=Proof(claim="Within 4 % of the real orders", where="Review, page 3"),
)


def keep(journal, *points, day=0, concerns=(), company="Quillmere"):
    """One rated interview with these missed points and concerns (kind, felt)."""
    held = HELD + timedelta(days=day)
    named = tuple(Concern(kind=kind, felt=felt) for kind, felt in concerns)
    reflection = Reflection(concerns=named, missed_points=points).rated(
        ("nerves", "stumbled", "rambled"), held
    )
    return journal.save(
        Interview(company=company, role="Analyst", held_at=held, zone="UTC", reflection=reflection)
    )


def shown(app):
    """Everything the page says, in order."""
    kinds = (app.main.markdown, app.main.text, app.main.caption, app.main.info)
    return "\n".join(element.value for kind in kinds for element in kind)


def folded(page):
    """The better answers that are folded away."""
    return [one for one in page.expander if one.label.startswith("Show the better answer")]


@pytest.fixture
def practice(app):
    def opened():
        open_page(app, "practice")
        assert not app.exception
        return app

    return opened


def test_an_empty_journal_still_has_exercises_and_says_what_will_come(practice):
    page = practice()
    assert page.selectbox(key="practise_any").value == "arrived_late"
    page.selectbox(key="practise_any").set_value("nerves").run()
    assert "Get used to the first five minutes" in [s.value for s in page.subheader]
    assert "Missed points that you write down in a debrief wait here" in shown(page)


def test_the_exercise_is_for_what_came_up_most(journal, practice):
    keep(journal, concerns=[("nerves", 6), ("stumbled", 3)])
    keep(journal, concerns=[("nerves", 4), ("stumbled", 8)], day=1)
    page = practice()
    assert page.pills(key="practise").value == "nerves"
    assert "“Nerves” felt like 4 or worse in 2 of 2 interviews" in shown(page).replace("\\", "")


def test_another_exercise_can_be_chosen(journal, practice):
    keep(journal, concerns=[("nerves", 6), ("stumbled", 5)])
    page = practice()
    page.pills(key="practise").set_value("stumbled").run()
    assert "Say it aloud, three times" in [s.value for s in page.subheader]


def test_a_concern_can_be_worked_on_changed_and_dropped(journal, practice):
    keep(journal, concerns=[("nerves", 6), ("stumbled", 5)])
    page = practice()
    page.button(key="set_focus").click().run()
    assert journal.focus().concern == "nerves"
    assert "You have been working on this since" in shown(page)
    page.pills(key="practise").set_value("stumbled").run()
    assert "Changing it starts a new count" in shown(page)
    page.button(key="set_focus").click().run()
    assert journal.focus().concern == "stumbled"
    page.button(key="stop_focus").click().run()
    assert journal.focus() is None
    assert not page.exception


def test_what_is_worked_on_stands_first_even_when_it_came_up_no_more(journal, practice):
    keep(journal, concerns=[("nerves", 6)])
    journal.set_focus(Focus(concern="own:Forgot *a* name", chosen_at=HELD))
    page = practice()
    assert page.pills(key="practise").value == "own:Forgot *a* name"
    assert "working on this since 2 March 2026" in shown(page)


def test_the_better_answer_is_folded_away_under_its_question(journal, practice):
    keep(journal, WHY)
    page = practice()
    (one,) = folded(page)
    assert one.label.startswith("Show the better answer to “Why \\[us\\]")
    assert not one.proto.expanded
    said = [text.value for text in one.text]
    assert said == [
        "You plan for one huge *peak*.",
        "Within 4 % of the real orders\nReview, page 3",
        "Because.",
    ]


def test_words_of_the_user_are_never_taken_as_markup(journal, practice):
    keep(journal, WHY)
    page = practice()
    assert any(r"\[us\]\(http" in element.value for element in page.markdown)


def test_a_point_without_a_better_answer_leads_to_writing_it(journal, practice):
    stored = keep(journal, MissedPoint(id="p1", question="Why now?"))
    page = practice()
    assert not folded(page)
    page.button(key=f"write_{stored.id}_p1").click().run()
    assert not page.exception
    assert [title.value for title in page.title] != ["Practice"]


def test_few_questions_need_no_search(journal, practice):
    keep(journal, WHY)
    assert "practice_find" not in [field.key for field in practice().text_input]


@pytest.fixture
def many(journal):
    """Thirty-three interviews with a question each, numbered from the oldest."""
    return [
        keep(journal, MissedPoint(question=f"Question {n:02}", would_say="So."), day=n)
        for n in range(33)
    ]


def turn_to(page, number):
    page.session_state["practice_page"] = number
    return page.run()


@pytest.mark.usefixtures("many")
def test_many_questions_come_a_page_at_a_time(practice):
    page = practice()
    assert len(folded(page)) == 10
    assert "**Question 32**" in shown(page)
    turn_to(page, 4)
    assert len(folded(page)) == 3
    assert "33 questions, 10 at a time." in shown(page)


@pytest.mark.usefixtures("many")
def test_a_search_shows_its_first_page(practice):
    page = turn_to(practice(), 2)
    page.text_input(key="practice_find").set_value("question 1").run()
    assert [len(folded(page)), "**Question 19**" in shown(page)] == [10, True]
    page.text_input(key="practice_find").set_value("").run()
    turn_to(page, 2)
    page.text_input(key="practice_find").set_value("question").run()
    assert "**Question 32**" in shown(page)
    page.text_input(key="practice_find").set_value("nowhere").run()
    assert "No question has these words" in shown(page)
    assert not page.exception


def test_a_page_that_is_gone_gives_way_to_the_first(journal, many, practice):
    page = turn_to(practice(), 4)
    for interview in many[:5]:
        journal.delete(interview.id)
    page.run()
    assert not page.exception
    assert "**Question 32**" in shown(page)


def test_a_change_in_the_journal_is_seen_at_once(journal, practice):
    keep(journal, WHY)
    page = practice()
    keep(journal, MissedPoint(question="And then?", would_say="This."), day=1)
    page.run()
    assert len(folded(page)) == 2


def test_the_sample_journal_fills_the_page(app):
    app.run().button(key="enter_sample").click().run()
    page = app.switch_page("pages/practice/page.py").run()
    assert not page.exception
    assert page.pills(key="practise").value == "nerves"
    assert len(folded(page)) == 9


def test_an_exercise_starts_runs_and_what_was_done_is_kept_and_shown(app, journal):
    concern = Concern(kind="nerves", felt=8, felt_at=HELD)
    journal.save(Interview(held_at=HELD, zone="UTC", reflection=Reflection(concerns=(concern,))))
    page = open_page(app, "practice")
    page.button(key="start_exercise").click().run()
    assert not page.exception
    page.button(key="end_exercise").click().run()
    assert not page.exception
    (kept,) = journal.interviews()
    (done,) = kept.practised
    assert (done.kind, done.minutes) == ("nerves", 1)
    assert any("Done once" in line.value for line in page.markdown)
    assert "What you have done" in [header.value for header in page.header]
    page.button(key="start_exercise").click().run()
    page.button(key="drop_exercise").click().run()
    assert len(journal.interviews()[0].practised) == 1


def test_an_exercise_before_the_next_interview_belongs_to_the_last_one(app, journal):
    held = journal.save(Interview(held_at=HELD, zone="UTC"))
    ahead = datetime.now(UTC) + timedelta(days=3)
    journal.save(Interview(held_at=ahead, zone="UTC"))
    page = open_page(app, "practice")
    page.button(key="start_exercise").click().run()
    page.button(key="end_exercise").click().run()
    assert len(journal.get(held.id).practised) == 1
