"""A debrief has an end: a word after 25 minutes, and two lines to close with."""

from datetime import UTC, datetime, timedelta

import pytest

from debrief_core.interview import Concern, Interview, Reflection, Step
from debrief_core.journal.documents import read_document, write_document
from pages.session import request
from tests.support.apptest import field_key, open_page

NOW = datetime.now(UTC).replace(microsecond=0)
ENOUGH = "This is enough for today."


@pytest.fixture
def clock(monkeypatch):
    """The visitor's clock, to set forward: `clock(minutes=25)`."""

    def forward(minutes: float) -> None:
        monkeypatch.setattr(request, "now", lambda: NOW + timedelta(minutes=minutes))

    forward(minutes=0)
    return forward


@pytest.fixture
def told(journal):
    concern = Concern(kind="nerves", felt=7)
    reflection = Reflection(happened="I froze.", concerns=(concern,), step=Step.DECISION)
    return journal.save(
        Interview(
            company="Northwind", held_at=NOW - timedelta(hours=3), zone="UTC", reflection=reflection
        )
    )


def says_enough(app):
    assert not app.exception
    return any(ENOUGH in each.value for each in app.main.markdown)


def test_after_25_minutes_in_one_sitting_the_page_says_that_it_is_enough(app, told, clock):
    open_page(app, "debrief", interview=told.id)
    assert not says_enough(app)
    clock(minutes=24)
    assert not says_enough(app.run())
    clock(minutes=25)
    assert says_enough(app.run())


def test_who_wants_to_go_on_is_not_told_again(app, told, clock):
    open_page(app, "debrief", interview=told.id)
    clock(minutes=26)
    app.run()
    app.button(key="go_on_a_little").click().run()
    assert not says_enough(app)
    clock(minutes=40)
    assert not says_enough(app.run())


def test_who_was_away_begins_a_new_sitting(app, told, clock):
    open_page(app, "debrief", interview=told.id)
    clock(minutes=600)
    assert not says_enough(app.run())
    clock(minutes=625)
    assert says_enough(app.run())


def test_two_lines_to_close_with_are_kept_and_name_their_sources(app, journal, told):
    open_page(app, "debrief", interview=told.id)
    friend = app.text_input(key=field_key(app, f"edit.{told.id}.reflection.friend"))
    later = app.text_input(key=field_key(app, f"edit.{told.id}.reflection.in_a_year"))
    assert "Kross and Ayduk" in friend.help
    assert "Bruehlman-Senecal and Ayduk, 2015" in later.help
    friend.set_value("One hour of a good year.").run()
    later = app.text_input(key=field_key(app, f"edit.{told.id}.reflection.in_a_year"))
    later.set_value("A story.").run()
    kept = journal.get(told.id).reflection
    assert (kept.friend, kept.in_a_year) == ("One hour of a good year.", "A story.")


def test_a_document_of_before_the_two_lines_is_read(told):
    text = write_document(told).replace('"friend":"","in_a_year":"",', "")
    assert "in_a_year" not in text
    assert read_document(text) == told
