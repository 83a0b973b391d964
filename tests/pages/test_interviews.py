"""The journal's list: find, open, record an outcome, delete and undo."""

from datetime import UTC, datetime, timedelta

import pytest

from debrief_core.interview import Concern, EmployerSaid, Interview, Outcome, Reflection, Stage
from pages.interviews import deleted
from pages.session import request
from tests.support.apptest import field_key, open_page

HELD = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def eight(journal):
    stages = Stage.choices()
    return [
        journal.save(
            Interview(
                company=f"Company {n}", role="Analyst", held_at=HELD + timedelta(days=n),
                zone="UTC", stage=stages[n % len(stages)],
            )
        )
        for n in range(8)
    ]  # fmt: skip


def companies(page):
    return list(page.dataframe[0].value["Company"])


def test_an_empty_journal_says_what_comes_first(app):
    page = open_page(app, "interviews")
    assert not page.exception
    assert not page.dataframe


def test_the_newest_stands_first(app, eight):
    assert companies(open_page(app, "interviews"))[:2] == ["Company 7", "Company 6"]


def test_search_and_filter_narrow_the_table(app, eight):
    page = open_page(app, "interviews")
    page.text_input(key="find").set_value("company 3").run()
    assert companies(page) == ["Company 3"]
    page.text_input(key="find").set_value("").run()
    page.get_by_key("find_stage").set_value([Stage.RECRUITER_SCREEN]).run()
    assert companies(page) == ["Company 7", "Company 0"]
    page.text_input(key="find").set_value("nobody").run()
    assert any("No interview fits" in line.value for line in page.info)


def test_an_outcome_is_recorded_with_its_day(app, journal, eight):
    page = open_page(app, "interviews", interview=eight[0].id)
    control = next(c for c in page.get("segmented_control") if c.label == "How did it end?")
    control.set_value(Outcome.REJECTED).run()
    kept = journal.get(eight[0].id)
    assert kept.outcome is Outcome.REJECTED
    assert kept.outcome_on is not None
    page.date_input[0].set_value(HELD.date()).run()
    assert journal.get(eight[0].id).outcome_on == HELD.date()


def test_a_deleted_interview_comes_back_whole_with_undo(app, journal, eight):
    page = open_page(app, "interviews", interview=eight[2].id)
    page.button(key="delete").click().run()
    assert eight[2].id not in {i.id for i in journal.interviews()}
    page.button(key="undo_delete").click().run()
    assert journal.get(eight[2].id).company == "Company 2"


def test_what_was_deleted_is_listed_for_thirty_days_and_comes_back_with_one_press(
    app, journal, eight, monkeypatch
):
    for each in eight:
        journal.delete(each.id)
    page = open_page(app, "interviews")
    assert page.expander[0].label == "Deleted in the last 30 days (8)"
    page.button(key=f"restore_{eight[2].id}").click().run()
    assert [i.company for i in journal.interviews()] == ["Company 2"]
    assert page.header[0].value == "Company 2 · Analyst"
    later = datetime.now(UTC) + timedelta(days=30)
    monkeypatch.setattr(request, "now", lambda: later)
    monkeypatch.setattr(deleted, "now", lambda: later)
    page.run()
    assert not page.expander
    del page.session_state["deleted_interviews_purged"]  # as a new session begins
    page.run()
    assert [i.id for i in journal.deleted(datetime.now(UTC))] == []


def test_keeping_the_second_version_leaves_one_interview(app, journal, eight):
    journal.save(eight[0].reflecting(happened="First."))
    with pytest.raises(Exception, match="Both versions") as conflict:
        journal.save(eight[0].reflecting(happened="Second."))
    page = open_page(app, "interviews", interview=conflict.value.copy_id)
    page.button(key="keep_version").click().run()
    assert journal.get(eight[0].id).reflection.happened == "Second."
    assert len(journal.interviews()) == 8


def test_an_interview_opens_from_its_card_on_a_phone(app, eight):
    page = open_page(app, "interviews")
    page.button(key=f"open_{eight[3].id}").click().run()
    assert not page.exception
    assert page.query_params["interview"] == eight[3].id
    assert page.header[0].value == "Company 3 · Analyst"


def test_no_column_tells_more_than_fits_and_a_day_reads_as_everywhere(app, eight):
    table = open_page(app, "interviews").dataframe[0].value
    assert list(table) == ["Held", "Company", "Role", "Outcome", "Worst", "Decision"]
    assert table["Held"].iloc[0] == "9 Mar 2026"


def test_what_they_said_opens_after_what_you_think_they_will_say(app, journal):
    told = Interview(
        company="Northwind", held_at=HELD, zone="UTC", outcome=Outcome.REJECTED,
        reflection=Reflection(concerns=(Concern(kind="nerves", felt=7),)),
    )  # fmt: skip
    kept = journal.save(told).id
    open_page(app, "interviews", interview=kept)
    assert not [a for a in app.text_area if a.label == "What they said"]
    before = field_key(app, f"edit.{kept}.feedback.predicted")
    app.text_area(key=before).set_value("I was too nervous.").run()
    app.button(key="open_reason").click().run()
    assert not app.exception
    assert "I was too nervous." in [text.value for text in app.main.text]
    app.text_area(key=field_key(app, f"edit.{kept}.feedback.reason")).set_value("Budget.").run()
    key = field_key(app, f"edit.{kept}.concern.nerves.employer")
    app.segmented_control(key=key).set_value(EmployerSaid.NOT_MENTIONED).run()
    stored = journal.get(kept)
    assert (stored.feedback.predicted, stored.feedback.reason) == ("I was too nervous.", "Budget.")
    assert stored.feedback.opened_at is not None
    assert stored.reflection.concern("nerves").employer is EmployerSaid.NOT_MENTIONED
    app.button(key="delete").click().run()
    open_page(app, "debrief")
    assert not app.warning
