"""Every text that can be typed is found again by the class of its field."""

from datetime import UTC, date, datetime

import pytest

from debrief_core.interview import Interview, Profile, texts_of, with_text
from debrief_core.interview.text_fields import identity
from debrief_core.journal import open_journal
from debrief_core.letter.drafts import letters_of
from debrief_core.sample import sample_interviews
from pages.session import recovery
from pages.session.recovery import Typed, checksum, class_name, path_of, recover, short_name

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def journal(monkeypatch):
    """The journal of the session, and its clock, which only a running page has."""
    opened = open_journal("sqlite://", "me")
    monkeypatch.setattr(recovery, "the_journal", lambda: opened)
    monkeypatch.setattr(recovery.request, "now", lambda: NOW)
    monkeypatch.setattr(recovery.request, "today", lambda: date(2026, 11, 24))
    monkeypatch.setattr(recovery.request, "this_quarter_hour", lambda: NOW)
    monkeypatch.setattr(recovery.request, "zone_name", lambda: "UTC")
    return opened


@pytest.fixture
def interview(journal):
    return journal.save(max(sample_interviews(NOW), key=lambda one: len(texts_of(one))))


def field(interview, path):
    return class_name(f"edit.{interview.id}.{short_name(path)}")


def typed(interview, path, words, *bases):
    return Typed(field(interview, path), words, frozenset(map(checksum, bases)))


def test_each_text_has_a_class_of_its_own(journal, interview):
    paths = list(texts_of(interview))
    assert len(paths) > 30
    for path in paths:
        assert path_of(interview, class_name(short_name(path))) == path


def test_words_that_were_typed_into_any_field_come_into_the_journal(journal, interview):
    for path in texts_of(interview):
        said = texts_of(journal.get(interview.id))[path]
        recovered = recover([typed(interview, path, "New words.", said)])
        assert texts_of(journal.get(interview.id))[path] == "New words."
        assert len(recovered.done) == 1
    assert not any(one.conflict for one in journal.get(interview.id).earlier)


def test_words_for_an_interview_that_was_never_saved_begin_it(journal):
    new = "0" * 32
    recover([Typed(f"edit-{new}-happened", "It went badly.", frozenset({0}))])
    assert journal.get(new).reflection.happened == "It went badly."


def test_words_for_a_concern_that_was_never_saved_bring_it_along(journal, interview):
    name = "too_simple" if interview.reflection.concern("too_simple") is None else "pay_talk"
    recover([Typed(f"edit-{interview.id}-concern-{name}-words", "So easy.", frozenset({0}))])
    assert journal.get(interview.id).reflection.concern(name).words == "So easy."


def test_words_for_a_letter_that_was_never_stored_store_it(journal):
    fresh = next(one for one in sample_interviews(NOW) if not one.letters)
    journal.save(fresh)
    (letter, *_) = letters_of(fresh, Profile(), date(2026, 11, 24))
    name = f"edit-{fresh.id}-letter-{letter.id}-reason"
    recover([Typed(name, "The team.", frozenset({checksum(letter.reason)}))])
    assert journal.get(fresh.id).letters[0].reason == "The team."


def test_what_was_written_elsewhere_since_stands_and_the_words_are_kept_beside_it(
    journal, interview
):
    path = "reflection.happened"
    journal.save(with_text(interview, path, "Newer, from another device."))
    recover([typed(interview, path, "Typed before the lid was closed.", "Old.")])
    kept = journal.get(interview.id)
    assert kept.reflection.happened == "Newer, from another device."
    (beside,) = [one for one in kept.earlier if one.conflict]
    assert beside.words == "Typed before the lid was closed."


def test_words_that_are_kept_beside_already_are_not_kept_twice(journal, interview):
    journal.save(with_text(interview, "reflection.happened", "Newer, from another tab."))
    set_aside = typed(interview, "reflection.happened", "Replaced while typing.", "Old.")
    assert len(recover([set_aside]).changed) == 1
    assert recover([set_aside]).changed == []
    assert len([one for one in journal.get(interview.id).earlier if one.conflict]) == 1


def test_the_same_words_again_change_nothing(journal, interview):
    one = typed(interview, "reflection.happened", "Twice.", interview.reflection.happened)
    recover([one])
    revision = journal.revision()
    assert recover([one]).changed == []
    assert journal.revision() == revision


def test_the_profile_is_recovered_too(journal):
    recover([
        Typed("profile-name", "Zoë", frozenset()),
        Typed("profile-links", "https://a.example\n\nhttps://b.example", frozenset()),
    ])  # fmt: skip
    assert journal.profile().name == "Zoë"
    assert journal.profile().links == ("https://a.example", "https://b.example")


@pytest.mark.parametrize(
    "entry",
    [None, 7, {}, {"field": 1, "words": "x", "bases": []}, {"field": "edit-", "words": "x"}],
)
def test_what_no_browser_of_ours_sent_is_not_read(entry):
    assert recovery.read_typed(entry) is None


@pytest.mark.parametrize(
    "name", ["edit-x", "edit-" + "0" * 32 + "-no-such-field", "profile-x", "?"]
)
def test_a_field_that_does_not_exist_is_done_with(journal, name):
    assert len(recover([Typed(name, "Words.", frozenset())]).done) == 1
    assert journal.interviews() == []


def test_elements_without_an_identity_go_by_their_place(interview):
    assert identity(interview.reflection.fit, 3) == "3"


def test_questions_typed_for_an_interview_to_come_are_prepared(journal, interview):
    words = Typed(
        class_name(f"enter.{interview.id}.prepared"), "- Why us?\n- Why now?", frozenset()
    )
    assert len(recover([words]).done) == 1
    assert len(recover([words]).done) == 1
    prepared = journal.get(interview.id).preparation.questions
    assert [one.words for one in prepared] == ["Why us?", "Why now?"]


def test_the_first_words_of_a_sheet_are_of_an_interview_that_is_still_to_come(journal):
    new = Interview(held_at=NOW, zone="UTC").id
    field = class_name(f"edit.{new}.preparation.news")
    assert len(recover([Typed(field, "A new plant", frozenset())]).done) == 1
    assert journal.get(new).preparation.news == "A new plant"
    assert journal.get(new).is_ahead(NOW)
