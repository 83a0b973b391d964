"""An interview to come in a file, in memory and on PostgreSQL, in a backup and in a copy."""

import uuid
from datetime import timedelta
from typing import Any

from debrief_core.agenda import ahead, held
from debrief_core.interview import Interview, Preparation, PreparedQuestion, Proof
from debrief_core.journal import Journal, open_journal, read_backup, write_backup
from tests.journal.conftest import MEMORY
from tests.journal.records import MONDAY, interview

SHEET = Preparation(
    business="株式会社ミライ, parts",
    questions=(PreparedQuestion(words="Why us?", same_as="q1", came=True),),
    first_to_ask="What is hard just now?",
    proofs=(Proof(claim="Led four people"),),
    cue="my mind goes blank",
    action="I say so",
    learning="one example each time",
)


def prepared(**changes: Any) -> Interview:
    return interview(**{"preparation": SHEET, "held_at": MONDAY + timedelta(days=3), **changes})


def test_a_sheet_comes_back_as_it_was_written(journal: Journal) -> None:
    kept = journal.save(prepared())
    assert journal.get(kept.id).preparation == SHEET
    changed = kept.model_copy(update={"preparation": SHEET.model_copy(update={"cue": "I freeze"})})
    assert journal.save(changed, kept).preparation.cue == "I freeze"


def test_the_starts_after_a_moment_are_those_of_this_owner_and_not_of_deleted_ones(
    journal: Journal, neighbour: Any
) -> None:
    later, soon = (prepared(held_at=MONDAY + timedelta(days=days)) for days in (9, 2))
    for one in (later, soon, interview(held_at=MONDAY - timedelta(days=1))):
        journal.save(one)
    neighbour(journal, f"ben-{uuid.uuid4().hex}").save(prepared())
    assert journal.starts_after(MONDAY) == [soon.held_at, later.held_at]
    journal.delete(soon.id)
    assert journal.starts_after(MONDAY) == [later.held_at]
    assert journal.starts_after(MONDAY + timedelta(days=9)) == []


def test_time_alone_turns_what_is_to_come_into_what_was_held(journal: Journal) -> None:
    kept = journal.save(prepared())
    overview = journal.overview()
    assert [one.interview_id for one in ahead(overview, MONDAY)] == [kept.id]
    assert held(overview, MONDAY).empty
    assert list(held(overview, kept.held_at)["id"]) == [kept.id]


def test_a_backup_and_a_copy_carry_the_sheet(journal: Journal) -> None:
    kept = journal.save(prepared())
    restored, copy = open_journal(MEMORY, "ann"), open_journal(MEMORY, "ann")
    read_backup(restored, write_backup(journal))
    copy.load(journal.changes_since(0).documents.values())
    assert restored.get(kept.id).preparation == copy.get(kept.id).preparation == SHEET
