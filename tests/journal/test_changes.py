"""Keeping a copy elsewhere in step: what changed since, and following what the copy says."""

from debrief_core.interview import Concern, Focus, Interview, Profile
from debrief_core.journal import Journal, open_journal
from debrief_core.journal.transfer.move import move_journal
from tests.journal.conftest import MEMORY, Neighbour
from tests.journal.records import TUESDAY, interview, rated


def write_role(interview: Interview, role: str) -> Interview:
    return interview.model_copy(update={"role": role})


def test_nothing_written_is_nothing_changed(journal: Journal) -> None:
    changes = journal.changes_since(0)
    assert (changes.documents, changes.deleted, changes.settings) == ({}, [], None)
    assert not changes.complete


def test_only_what_changed_is_listed(journal: Journal) -> None:
    first = journal.save(interview())
    journal.save_profile(Profile(name="Ann"))
    known = journal.revision()
    second = journal.save(interview())
    changes = journal.changes_since(known)
    assert list(changes.documents) == [second.id]
    assert (changes.deleted, changes.settings, changes.complete) == ([], None, False)
    journal.save(write_role(first, "Edited"))
    journal.delete(second.id)
    changes = journal.changes_since(known)
    assert list(changes.documents) == [first.id]
    assert changes.deleted == [second.id]
    assert journal.changes_since(changes.revision).documents == {}


def test_changed_settings_are_listed_whole(journal: Journal) -> None:
    journal.save_profile(Profile(name="Ann"))
    known = journal.revision()
    journal.set_focus(Focus(concern="nerves", chosen_at=TUESDAY))
    settings = journal.changes_since(known).settings
    assert settings
    assert Profile.model_validate_json(settings["profile"] or "") == Profile(name="Ann")
    assert settings["focus"]


def test_an_interview_that_was_deleted_and_saved_again_is_not_listed_as_deleted(
    journal: Journal,
) -> None:
    stored = journal.save(interview())
    known = journal.revision()
    journal.delete(stored.id)
    journal.save(stored)
    changes = journal.changes_since(known)
    assert (list(changes.documents), changes.deleted) == ([stored.id], [])


def test_after_everything_was_deleted_a_copy_is_told_to_start_over(journal: Journal) -> None:
    journal.save(interview())
    known = journal.revision()
    journal.delete_everything()
    assert journal.changes_since(known).complete
    stored = journal.save(interview())
    changes = journal.changes_since(known)
    assert (list(changes.documents), changes.complete) == ([stored.id], True)


def test_changes_of_one_owner_are_not_listed_to_another(
    journal: Journal, neighbour: Neighbour
) -> None:
    journal.save(interview())
    assert neighbour(journal, journal.owner + "-neighbour").changes_since(0).documents == {}


def twins() -> tuple[Journal, Journal, Interview]:
    """Two tabs that hold the same interview."""
    one, other = open_journal(MEMORY, "ann"), open_journal(MEMORY, "ann")
    stored = one.save(interview())
    other.load(one.changes_since(0).documents.values())
    assert other.interviews() == [stored]
    return one, other, stored


def test_a_loaded_copy_has_nothing_to_send_back() -> None:
    one, other, _ = twins()
    one.save_profile(Profile(name="Ann"))
    known = other.revision()
    changes = one.changes_since(0)
    other.follow(changes.documents.values(), changes.deleted, known, changes.settings)
    assert other.profile() == Profile(name="Ann")
    sent_back = other.changes_since(known)
    assert (sent_back.documents, sent_back.deleted, sent_back.settings) == ({}, [], None)


def test_a_copy_follows_edits_and_deletions_without_asking() -> None:
    one, other, stored = twins()
    gone = one.save(interview())
    other.load(one.changes_since(0).documents.values())
    known, before = other.revision(), one.revision()
    edited = one.save(write_role(stored, "Edited"))
    one.delete(gone.id)
    changes = one.changes_since(before)
    result = other.follow(changes.documents.values(), changes.deleted, known)
    assert (result.taken, result.beside) == (1, 0)
    assert other.interviews() == [edited]


def test_what_both_tabs_edited_is_kept_twice_and_sent_back() -> None:
    one, other, stored = twins()
    known = other.revision()
    mine = other.save(write_role(stored, "Mine"))
    one.save(write_role(stored, "Theirs"))
    result = other.follow(one.changes_since(0).documents.values(), [], known)
    assert result.beside == 1
    assert {i.role: i.version_of for i in other.interviews()} == {"Mine": None, "Theirs": mine.id}
    assert len(other.changes_since(known).documents) == 2


def test_what_was_edited_here_survives_a_deletion_there() -> None:
    _, other, stored = twins()
    known = other.revision()
    mine = other.save(write_role(stored, "Mine"))
    other.follow([], [stored.id], known)
    assert other.interviews() == [mine]


def test_settings_that_were_changed_here_stay() -> None:
    _, other, _ = twins()
    known = other.revision()
    other.save_profile(Profile(name="Mine"))
    other.follow([], [], known, {"profile": Profile(name="Theirs").model_dump_json()})
    assert other.profile() == Profile(name="Mine")


def test_a_bad_text_is_returned_beside_the_good_ones() -> None:
    one, other, stored = twins()
    document = one.changes_since(0).documents[stored.id]
    result = other.load(["{", document], {"profile": "[]"})
    assert (result.taken, result.unchanged) == (0, 1)
    assert [place for place, _ in result.refused] == ["interview 1", "profile"]


def test_a_journal_moves_into_an_account_without_duplicates(journal: Journal) -> None:
    browser = open_journal(MEMORY, "this-tab")
    stored = browser.save(rated(Concern(kind="nerves", felt=3)))
    browser.save_profile(Profile(name="Ann"))
    journal.load(browser.changes_since(0).documents.values())
    result = move_journal(browser, journal)
    assert (result.taken, result.unchanged) == (0, 1)
    assert journal.interviews() == [stored]
    assert journal.profile() == Profile(name="Ann")
    assert browser.interviews() == []


def test_a_journal_with_a_profile_of_its_own_is_left_whole(journal: Journal) -> None:
    browser = open_journal(MEMORY, "this-tab")
    stored = browser.save(interview())
    browser.save_profile(Profile(name="Ann in the browser"))
    journal.save_profile(Profile(name="Ann"))
    result = move_journal(browser, journal)
    assert (result.taken, [place for place, _ in result.refused]) == (1, ["profile"])
    assert browser.interviews() == [stored]
