"""The whole journal as one document, and back."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debrief_core.interview import Focus, Interview, Profile
from debrief_core.journal import Journal, open_journal, read_backup, write_backup
from debrief_core.problems import BackupFromNewerVersion, BackupUnreadable
from tests.journal.conftest import MEMORY, Neighbour
from tests.journal.records import TUESDAY, focuses, interview, interviews, profiles
from tests.journal.test_contract import on_every_example

journals = st.lists(interviews, max_size=4, unique_by=lambda written: written.id)


@on_every_example
@given(written=journals, profile=profiles, focus=focuses)
def test_any_journal_comes_back_from_its_backup(
    written: list[Interview], profile: Profile, focus: Focus | None
) -> None:
    journal, restored = open_journal(MEMORY, "ann"), open_journal(MEMORY, "ann on a new computer")
    journal.save_profile(profile)
    journal.set_focus(focus)
    for one in written:
        journal.save(one)
    result = read_backup(restored, write_backup(journal))
    assert (result.taken, result.unchanged, result.refused) == (len(written), 0, [])
    assert restored.interviews() == journal.interviews()
    assert (restored.profile(), restored.focus()) == (profile, focus)
    assert restored.ratings().equals(journal.ratings())
    assert write_backup(restored) == write_backup(journal)


def test_restoring_twice_adds_nothing(journal: Journal, neighbour: Neighbour) -> None:
    journal.save(interview())
    journal.save_profile(Profile(name="Ann"))
    backup, new = write_backup(journal), neighbour(journal, journal.owner + "-new")
    first = read_backup(new, backup)
    revision = new.revision()
    second = read_backup(new, backup.encode())
    assert (first.taken, first.unchanged) == (1, 0)
    assert (second.taken, second.unchanged, second.refused) == (0, 1, [])
    assert new.revision() == revision


def test_where_the_journal_holds_another_version_both_are_kept(journal: Journal) -> None:
    stored = journal.save(interview(role="As in the backup"))
    backup = write_backup(journal)
    edited = journal.save(stored.model_copy(update={"role": "As edited later"}))
    for taken, unchanged in ((1, 0), (0, 1)):
        result = read_backup(journal, backup)
        assert (result.taken, result.beside, result.unchanged) == (taken, taken, unchanged)
    kept = {i.role: i.version_of for i in journal.interviews()}
    assert kept == {"As edited later": None, "As in the backup": edited.id}


def test_the_journals_own_profile_and_focus_stay(journal: Journal, neighbour: Neighbour) -> None:
    journal.save_profile(Profile(name="Ann"))
    journal.set_focus(Focus(concern="nerves", chosen_at=TUESDAY))
    other = neighbour(journal, journal.owner + "-other")
    other.save_profile(Profile(name="Ann B."))
    result = read_backup(other, write_backup(journal))
    assert other.profile() == Profile(name="Ann B.")
    assert other.focus() == journal.focus()
    assert result.refused == [("profile", "The profile that is already here was kept.")]


def backup_of(*records: Any, **changes: Any) -> str:
    """A backup by hand, so that it may hold what no journal would write."""
    head: dict[str, Any] = {"format": "interview-debrief", "version": 1, "profile": None}
    return json.dumps({**head, "focus": None, "interviews": records, **changes})


def record(**changes: Any) -> dict[str, Any]:
    return {"version": 1, "interview": {**json.loads(interview().model_dump_json()), **changes}}


def test_bad_records_are_returned_beside_the_good_ones(journal: Journal) -> None:
    bad = [record(zone="Mars/Olympus"), record(mood="low"), {"version": 9}, "words", None]
    result = read_backup(journal, backup_of(record(), *bad, record(), profile={"name": 7}))
    assert result.taken == 2
    places = [place for place, _ in result.refused]
    assert places == [*(f"interview {number}" for number in range(2, 7)), "profile"]
    reasons = dict(result.refused)
    assert "not a time zone" in reasons["interview 2"]
    assert reasons["interview 3"].startswith("interview.mood")


HOSTILE = {
    "nothing": b"",
    "no JSON": b"Dear diary",
    "half a document": b'{"format": "interview-debrief", "version": 1, "intervi',
    "another encoding": '{"format": "interview-debrief", "name": "Zoë"}'.encode("latin-1"),
    "UTF-16": "{}".encode("utf-16"),
    "bytes of a picture": b"\x89PNG\r\n\x1a\n\x00\x00",
    "deeply nested lists": b"[" * 3_000_000,
    "deeply nested objects": b'{"a":' * 3_000_000,
    "a number without end": b"1" * 5_000_000,
    "a list": b"[]",
    "another program's document": b'{"format": "bookmarks", "version": 1}',
    "no version": b'{"format": "interview-debrief", "interviews": []}',
    "a version in words": b'{"format": "interview-debrief", "version": "1", "interviews": []}',
    "version true": b'{"format": "interview-debrief", "version": true, "interviews": []}',
    "no interviews": b'{"format": "interview-debrief", "version": 1}',
    "interviews as an object": b'{"format": "interview-debrief", "version": 1, "interviews": {}}',
    "too large": b" " * (64 * 1024 * 1024 + 1),
}


@pytest.mark.parametrize("document", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_document_that_is_no_backup_is_refused_in_words(document: bytes) -> None:
    journal = open_journal(MEMORY, "ann")
    with pytest.raises(BackupUnreadable, match="Your journal was not changed"):
        read_backup(journal, document)
    assert journal.revision() == 0


@on_every_example
@given(document=st.binary(max_size=200) | st.text(max_size=200))
def test_no_document_is_too_strange(document: bytes | str) -> None:
    with pytest.raises(BackupUnreadable):
        read_backup(open_journal(MEMORY, "ann"), document)


def test_a_record_nested_without_end_is_refused_alone(journal: Journal) -> None:
    nested: list[Any] = []
    for _ in range(400):
        nested = [nested]
    result = read_backup(journal, backup_of(record(), record(letters=nested)))
    assert (result.taken, len(result.refused), result.interviews_refused) == (1, 1, 1)


def test_a_backup_of_a_newer_version_is_refused(journal: Journal) -> None:
    with pytest.raises(BackupFromNewerVersion):
        read_backup(journal, backup_of(record(), version=2))
    assert journal.interviews() == []


def test_numbers_that_json_does_not_know_are_refused(journal: Journal) -> None:
    result = read_backup(journal, backup_of(record(expected=float("nan")), record(wanted=1e400)))
    assert (result.taken, len(result.refused)) == (0, 2)
    assert write_backup(journal).count("NaN") == 0
