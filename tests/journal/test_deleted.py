"""A deleted interview is kept for 30 days, wherever the journal lives, and then it is gone."""

import json
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from debrief_core.interview import KEPT_FOR, Concern, Interview, earlier_texts
from debrief_core.journal import Journal, open_journal, read_backup, write_backup
from debrief_core.problems import InterviewNotFound
from tests.journal.conftest import MEMORY, Neighbour
from tests.journal.records import interview, rated


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def deleted(journal: Journal) -> Interview:
    stored = journal.save(rated(Concern(kind="own:fidgeting", felt=4)))
    journal.delete(stored.id)
    return stored


def test_a_deleted_interview_is_listed_nowhere_else(journal: Journal, deleted: Interview) -> None:
    assert [one.id for one in journal.deleted(now())] == [deleted.id]
    assert journal.interviews() == journal.readable_interviews()[0] == journal.own_concerns() == []
    assert journal.overview().empty
    assert journal.ratings().empty
    assert json.loads(write_backup(journal))["interviews"] == []


def test_it_comes_back_whole_with_its_ratings(journal: Journal, deleted: Interview) -> None:
    assert journal.restore(deleted.id) == deleted
    assert journal.get(deleted.id) == deleted
    assert journal.ratings()["felt"].tolist() == [4]
    assert journal.deleted(now()) == []


def test_a_stale_tab_that_saves_it_brings_it_back(journal: Journal) -> None:
    stored = journal.save(interview())
    journal.delete(stored.id)
    assert journal.save(stored, stored).role == stored.role
    assert journal.interviews() != []
    assert journal.deleted(now()) == []


def test_after_thirty_days_it_is_gone_for_good(journal: Journal, deleted: Interview) -> None:
    last_day = now() + KEPT_FOR - timedelta(minutes=1)
    assert journal.purge(last_day) == 0
    assert len(journal.deleted(last_day)) == 1
    too_late = now() + KEPT_FOR
    assert journal.deleted(too_late) == []
    known = journal.revision()
    assert journal.purge(too_late) == 1
    assert journal.purge(too_late) == 0
    assert journal.changes_since(known).deleted == [deleted.id]
    assert not journal.knows(deleted.id)
    with pytest.raises(InterviewNotFound):
        journal.restore(deleted.id)


def test_deleting_everything_deletes_what_could_be_had_back(
    journal: Journal, deleted: Interview
) -> None:
    journal.delete_everything()
    assert journal.deleted(now()) == []
    with journal.store.reading() as connection:
        count = sa.text("SELECT count(*) FROM interviews WHERE owner = :owner")
        assert connection.scalar(count, {"owner": journal.owner}) == 0


def test_nobody_has_back_what_another_owner_deleted(
    journal: Journal, deleted: Interview, neighbour: Neighbour
) -> None:
    bobs = neighbour(journal, journal.owner + "-neighbour")
    assert bobs.deleted(now()) == []
    assert bobs.purge(now() + KEPT_FOR) == 0
    with pytest.raises(InterviewNotFound):
        bobs.restore(deleted.id)


def test_a_backup_holds_it_apart_and_brings_it_as_deleted(
    journal: Journal, deleted: Interview
) -> None:
    other = open_journal(MEMORY, "ann")
    assert read_backup(other, write_backup(journal)).taken == 1
    assert other.interviews() == []
    assert other.restore(deleted.id).reflection == deleted.reflection
    assert read_backup(other, write_backup(journal)).taken == 0
    assert len(other.interviews()) == 1  # what is deleted on one side alone is not deleted


def test_a_backup_from_before_the_deletion_brings_it_back_and_no_word_is_lost(
    journal: Journal,
) -> None:
    stored = journal.save(interview().reflecting(happened="At first."))
    before = write_backup(journal)
    journal.delete(journal.save(stored.reflecting(happened="Later words.")).id)
    assert read_backup(journal, before).taken == 1
    (back,) = journal.interviews()
    assert back.reflection.happened == "At first."
    assert "Later words." in [o.words for o in earlier_texts(back, "reflection.happened")]


def test_a_second_version_stands_for_an_interview_that_was_deleted(journal: Journal) -> None:
    first = journal.save(rated(Concern(kind="nerves", felt=4)))
    copy = rated(Concern(kind="nerves", felt=6)).model_copy(update={"version_of": first.id})
    journal.save(copy)
    assert journal.ratings()["felt"].tolist() == [4]
    journal.delete(first.id)
    assert journal.ratings()["felt"].tolist() == [6]


def test_other_copies_hear_of_it_as_deleted_and_keep_its_words(
    journal: Journal, deleted: Interview
) -> None:
    changes = journal.changes_since(journal.revision() - 1)
    assert (changes.documents, changes.deleted) == ({}, [deleted.id])
    assert list(changes.undoable) == [deleted.id]
