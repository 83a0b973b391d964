"""An interview to come: added, prepared, counted nowhere, a debrief once its time has passed."""

from datetime import UTC, datetime, timedelta

import pytest

from debrief_core.interview import (
    AskedQuestion,
    Concern,
    Interview,
    MissedPoint,
    Outcome,
    Preparation,
    PreparedQuestion,
    Proof,
    Reflection,
    Stage,
    Step,
)
from debrief_core.patterns import find_patterns
from debrief_core.preparation import with_own_questions
from pages.session import request
from tests.support.apptest import field_key, open_page

NOW = datetime.now(UTC).replace(microsecond=0)
WHY = "Why do you want to leave?"


def coming(days: float = 3, **changes: object) -> Interview:
    return Interview.model_validate(
        {"company": "Northwind", "role": "Analyst", "held_at": NOW + timedelta(days=days)}
        | {"zone": "UTC", "stage": Stage.TECHNICAL}
        | changes
    )


def held(days: float = -40, **changes: object) -> Interview:
    point = MissedPoint(
        question=WHY, would_say="To build more.", proof=Proof(claim="Led four people")
    )
    concern = Concern(kind="nerves", felt=6)
    reflection = Reflection(
        questions=(AskedQuestion(id=point.id, words=WHY),),
        missed_points=(point,),
        concerns=(concern,),
        step=Step.DONE,
    )
    return coming(days, reflection=reflection, outcome=Outcome.REJECTED, **changes)


def prefixed(app, prefix):
    return [button for button in app.button if button.key.startswith(prefix)]


def texts(app):
    """What stands on the page, without the escapes that keep it from being markup."""
    found = (*app.main.markdown, *app.main.caption)
    return [element.value.replace("\\", "") for element in found]


def area(app, interview, name):
    return app.text_area(key=field_key(app, f"edit.{interview.id}.{name}"))


def test_an_interview_to_come_is_added_from_home_and_kept_with_its_first_field(app, journal):
    app.run()
    app.button(key="add_upcoming").click().run()
    assert not app.exception
    assert app.title[0].value == "Prepare"
    assert journal.interviews() == []
    company = next(one for one in app.text_input if one.label == "Company")
    company.set_value("Northwind").run()
    assert not app.exception
    (kept,) = journal.interviews()
    assert kept.company == "Northwind"
    assert kept.is_ahead(NOW)
    app.switch_page("pages/home/page.py").run()
    assert app.title[0].value == "Home"
    assert prefixed(app, "prepare_")[0].label == "Prepare for Northwind"


def test_what_is_written_on_the_sheet_is_saved(app, journal):
    kept = journal.save(coming())
    open_page(app, "preparation", interview=kept.id)
    assert not app.exception
    area(app, kept, "preparation.news").set_value("A new plant").run()
    own = app.text_area(key=field_key(app, f"enter.{kept.id}.prepared"))
    own.set_value(f"{WHY}\nWhat is our product?").run()
    app.text_input(key=field_key(app, f"edit.{kept.id}.preparation.cue")).set_value(
        "I freeze"
    ).run()
    sheet = journal.get(kept.id).preparation
    assert (sheet.news, sheet.cue) == ("A new plant", "I freeze")
    assert [question.words for question in sheet.questions] == [WHY, "What is our product?"]


def test_the_sheet_offers_what_the_journal_knows_and_one_tap_takes_it(app, journal):
    journal.save(held())
    kept = journal.save(coming())
    open_page(app, "preparation", interview=kept.id)
    assert not app.exception
    assert any("At Northwind, 1 rated: “Nerves” in 1." in text for text in texts(app))
    assert any("Asked once at this company" in text for text in texts(app))
    question, proof = app.main.checkbox
    assert question.label == WHY
    assert proof.label == "Led four people"
    question.check().run()
    app.main.checkbox[1].check().run()
    sheet = journal.get(kept.id).preparation
    assert [one.words for one in sheet.questions] == [WHY]
    assert [one.claim for one in sheet.proofs] == ["Led four people"]
    app.main.checkbox[0].uncheck().run()
    assert journal.get(kept.id).preparation.questions == ()


def test_a_goal_that_is_a_result_draws_one_word(app, journal):
    kept = journal.save(coming())
    open_page(app, "preparation", interview=kept.id)
    goal = field_key(app, f"edit.{kept.id}.preparation.learning")
    app.text_input(key=goal).set_value("Get the job").run()
    assert any("That is a result" in text for text in texts(app))
    app.text_input(key=goal).set_value("Give one example each time").run()
    assert not any("That is a result" in text for text in texts(app))


def test_without_an_interview_to_come_the_page_says_how_to_begin(app, journal):
    journal.save(held())
    open_page(app, "preparation")
    assert not app.exception
    assert "No interview lies ahead" in app.info[0].value
    app.button(key="add_upcoming").click().run()
    assert not app.exception
    assert any(one.label == "Company" for one in app.text_input)


@pytest.mark.parametrize(
    "page",
    ["home", "patterns", "foresight", "questions", "practice", "letter", "your_data", "interviews"],
)
def test_every_page_stands_with_nothing_but_an_interview_to_come(app, journal, page):
    journal.save(coming())
    open_page(app, page)
    assert not app.exception


def test_an_interview_to_come_is_counted_nowhere(app, journal):
    journal.save(held())
    nerves = Reflection(concerns=(Concern(kind="nerves", felt=9),))
    journal.save(coming(1, expected=0.5, reflection=nerves))
    app.run()
    counts = {metric.label: metric.value for metric in app.metric}
    assert counts == {"Interviews": "1"}
    assert not prefixed(app, "debrief_")
    open_page(app, "patterns")
    assert not app.exception
    assert not any("2 interviews" in text for text in texts(app))
    open_page(app, "letter")
    assert len(app.selectbox(key=field_key(app, "letter_interview")).options) == 1


def test_when_its_time_has_passed_home_asks_for_its_debrief(app, journal, monkeypatch):
    kept = journal.save(coming(days=0.5, preparation=Preparation(cue="I freeze")))
    app.run()
    assert prefixed(app, "prepare_")
    assert not prefixed(app, "debrief_")
    later = NOW + timedelta(days=0.6)
    monkeypatch.setattr(request, "now", lambda: later)
    for module in ("pages.home.page", "pages.common.frames", "pages.home.coming"):
        monkeypatch.setattr(f"{module}.now", lambda: later, raising=False)
    app.run()
    assert not app.exception
    assert not prefixed(app, "prepare_")
    assert app.button(key=f"debrief_{kept.id}")
    assert any("How did it go?" in text for text in texts(app))


def test_the_debrief_asks_which_prepared_questions_came(app, journal):
    prepared = with_own_questions(coming(days=-0.1), f"{WHY}\nWhat is our product?")
    kept = journal.save(prepared.reflecting(step=Step.MISSED_POINTS))
    open_page(app, "debrief", interview=kept.id)
    assert not app.exception
    first, second = kept.preparation.questions
    for question, answer in ((first, True), (second, False)):
        key = field_key(app, f"edit.{kept.id}.came.{question.id}")
        control = next(one for one in app.get("segmented_control") if one.key == key)
        control.set_value(answer).run()
    assert not app.exception
    told = journal.get(kept.id)
    assert [(one.id, one.words) for one in told.reflection.questions] == [(first.id, WHY)]
    assert [one.came for one in told.preparation.questions] == [True, False]
    open_page(app, "preparation")
    assert any("Of 2 questions you prepared for one interview, 1 came" in t for t in texts(app))


def test_the_debrief_of_an_interview_to_come_waits(app, journal):
    kept = journal.save(coming())
    open_page(app, "debrief", interview=kept.id)
    assert not app.exception
    assert app.title[0].value == "Still to come"
    app.button(key="another").click().run()
    assert app.title[0].value == "What happened"


def test_a_sheet_without_a_word_leaves_the_debrief_its_place(app, journal):
    app.run()
    app.button(key="add_upcoming").click().run()
    app.switch_page("pages/debrief/page.py").run()
    assert not app.exception
    assert app.title[0].value == "What happened"


def test_interviews_shows_what_is_to_come_apart_and_can_delete_it(app, journal):
    journal.save(held())
    kept = journal.save(coming())
    open_page(app, "interviews")
    assert "Still to come" in [header.value for header in app.header]
    app.button(key=f"see_{kept.id}").click().run()
    assert not app.exception
    assert app.button(key="open_preparation")
    app.button(key="delete").click().run()
    assert [one.outcome for one in journal.interviews()] == [Outcome.REJECTED]


def test_what_was_looked_up_is_offered_for_the_next_round(app, journal):
    journal.save(held(preparation=Preparation(news="A new plant")))
    kept = journal.save(coming())
    open_page(app, "preparation", interview=kept.id)
    app.button(key="take_over_company").click().run()
    assert not app.exception
    assert journal.get(kept.id).preparation.news == "A new plant"
    assert "take_over_company" not in {button.key for button in app.button}


def test_a_prepared_interview_that_has_begun_leads_to_its_debrief(app, journal):
    begun = journal.save(
        coming(days=-0.1, preparation=Preparation(questions=(PreparedQuestion(words=WHY),)))
    )
    open_page(app, "preparation", interview=begun.id)
    assert not app.exception
    app.button(key="debrief_begun").click().run()
    assert app.title[0].value == "What happened"


def test_a_pattern_is_told_only_where_it_passed_its_gate_and_is_about_this_stage(app, journal):
    for nth in range(30):
        stage = Stage.TECHNICAL if nth % 2 else Stage.PANEL
        concern = Concern(kind="stumbled", felt=8 if nth % 2 else 1)
        reflection = Reflection(concerns=(concern,), step=Step.DONE)
        company = f"Company {nth}"
        journal.save(coming(-5 * nth - 9, company=company, stage=stage, reflection=reflection))
    found = [one for one in find_patterns(journal.ratings()) if one.where == "stage=technical"]
    assert found
    for stage, told in ((Stage.TECHNICAL, True), (Stage.FINAL, False)):
        kept = journal.save(coming(stage=stage))
        open_page(app, "preparation", interview=kept.id)
        assert not app.exception
        assert any(found[0].sentence in text for text in texts(app)) is told
