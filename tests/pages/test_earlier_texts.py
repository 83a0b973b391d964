"""What it said before: every long text of a page can be had back, from under its field."""

from datetime import UTC, datetime

import pytest

from debrief_core.interview import Step, texts_of, with_text
from debrief_core.sample import sample_interviews
from pages.session.recovery import class_name
from pages.session.unsaved import _fields_with_earlier_texts
from tests.support.apptest import open_page

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def told(monkeypatch):
    """The fields under which the page offers earlier texts, as it tells the browser."""
    fields = []

    def note():
        fields[:] = _fields_with_earlier_texts()
        return fields

    monkeypatch.setattr("pages.session.unsaved._fields_with_earlier_texts", note)
    return fields


@pytest.fixture
def rewritten(journal):
    """The fullest interview of the sample, with each of its texts changed once."""
    interview = max(sample_interviews(NOW), key=lambda one: len(texts_of(one)))
    stored = journal.save(interview)
    changed = stored
    for path, words in texts_of(stored).items():
        if words.strip():
            changed = with_text(changed, path, f"Written anew: {words}"[:250])
    return journal.save(changed)


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.DONE], ids=str)
def test_each_long_text_that_was_changed_is_one_tap_away(app, journal, rewritten, told, step):
    reflection = rewritten.reflection.model_copy(update={"step": step})
    journal.save(rewritten.model_copy(update={"reflection": reflection}))
    page = open_page(app, "debrief", interview=rewritten.id).run()
    assert not page.exception
    assert {name_of(area) for area in page.text_area if area.value} <= {*told}


def test_the_letters_own_words_are_one_tap_away_once_they_were_changed(
    app, journal, rewritten, told
):
    page = open_page(app, "letter", interview=rewritten.id)
    keys = [area.key for area in page.text_area if ".letter." in area.key]
    assert len(keys) > 2
    for words in ("These words stand here at first.", "Then others."):
        for key in keys:
            page.text_area(key=key).set_value(words)
        page.run()
    page.run()
    assert {name_of(area) for area in page.text_area if area.key in keys} <= {*told}


def name_of(area):
    return class_name(area.key.rpartition("-at-")[0])
