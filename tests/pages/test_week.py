"""The week: its facts, a step back, an empty journal, and no claim that is not gated."""

from datetime import UTC, datetime, timedelta

from debrief_core.interview import Concern, Interview, Reflection
from debrief_core.sample import sample_interviews
from debrief_core.week import monday_of
from tests.support.apptest import open_page

NOW = datetime.now(UTC).replace(microsecond=0)


def texts(app):
    return [element.value.replace("\\", "") for element in app.main.markdown]


def headers(app):
    return [header.value for header in app.header]


def test_an_empty_journal_has_no_week_yet(app, journal):
    open_page(app, "week")
    assert not app.exception
    assert "Nothing here yet" in app.info[0].value


def test_the_week_tells_what_was_and_one_thing_to_do(app, journal):
    felt = Reflection(concerns=(Concern(kind="nerves", felt=7),))
    journal.save(Interview(company="Northwind", held_at=NOW, zone="UTC", reflection=felt))
    journal.save(Interview(company="Contoso", held_at=NOW + timedelta(days=2), zone="UTC"))
    open_page(app, "week")
    assert not app.exception
    assert headers(app) == ["Interviews", "The next interview", "One thing to do"]
    said = "\n".join(texts(app))
    assert "Northwind, worst moment 7 of 10." in said
    assert "Contoso: " in said
    assert "Finish the debrief of Northwind." in said
    assert "Contoso" in app.code[0].value


def test_a_week_before_shows_its_own_days_and_nothing_of_today(app, journal):
    monday = datetime.combine(monday_of(NOW.date()), datetime.min.time(), UTC)
    journal.save(Interview(company="Fabrikam", held_at=monday - timedelta(days=3), zone="UTC"))
    journal.save(Interview(company="Northwind", held_at=NOW, zone="UTC"))
    open_page(app, "week")
    app.button(key="week_before").click().run()
    assert not app.exception
    assert headers(app) == ["Interviews"]
    assert any("Fabrikam" in text for text in texts(app))
    assert not any("Northwind" in text for text in texts(app))
    app.button(key="week_after").click().run()
    assert any("Northwind" in text for text in texts(app))


def test_a_quiet_week_is_said_and_offers_no_file(app, journal):
    journal.save(Interview(company="Fabrikam", held_at=NOW - timedelta(days=90), zone="UTC"))
    open_page(app, "week")
    app.button(key="week_before").click().run()
    assert not app.exception
    assert any("Nothing was noted this week" in text for text in texts(app))
    assert not app.code


def test_what_changed_is_told_in_the_week_in_which_it_passed_its_gate(app, journal):
    for interview in sample_interviews(NOW):
        journal.save(interview)
    open_page(app, "week")
    told = []
    for _ in range(22):
        assert not app.exception
        told.append("What changed" in headers(app))
        app.button(key="week_before").click().run()
    assert any(told)
    assert not all(told)
