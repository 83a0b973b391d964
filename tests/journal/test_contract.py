"""What every journal does, wherever it lives."""

import re
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import event

from debrief_core.interview import (
    Basis,
    Concern,
    Focus,
    Interview,
    Letter,
    LetterKind,
    Outcome,
    Profile,
    Recipient,
)
from debrief_core.journal import Journal, rows, write_backup
from debrief_core.problems import EditedElsewhere, FeltIsLocked, InterviewNotFound
from tests.journal.conftest import Neighbour
from tests.journal.records import MONDAY, TUESDAY, focuses, interview, interviews, profiles, rated

on_every_example = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def write_role(interview: Interview, role: str) -> Interview:
    return interview.model_copy(update={"role": role})


def test_a_new_journal_is_empty(journal: Journal) -> None:
    assert journal.interviews() == []
    assert journal.profile() == Profile()
    assert journal.focus() is None
    assert journal.revision() == 0
    assert journal.own_concerns() == []
    assert journal.ratings().empty
    assert journal.overview().empty


@on_every_example
@given(written=interviews)
def test_any_interview_comes_back_as_it_was_saved(journal: Journal, written: Interview) -> None:
    journal.delete_everything()
    stored = journal.save(written)
    assert stored == written.model_copy(update={"revision": written.revision + 1})
    assert journal.get(written.id) == stored
    assert journal.interviews() == [stored]
    assert len(journal.overview()) == 1


@on_every_example
@given(profile=profiles, focus=focuses)
def test_any_profile_and_focus_come_back(journal: Journal, profile: Profile, focus: Focus) -> None:
    journal.save_profile(profile)
    journal.set_focus(focus)
    assert (journal.profile(), journal.focus()) == (profile, focus)


def test_interviews_come_in_order_of_when_they_were_held(journal: Journal) -> None:
    late = journal.save(interview(held_at=TUESDAY))
    early = journal.save(interview(held_at=MONDAY))
    assert journal.interviews() == [early, late]
    assert journal.overview()["id"].tolist() == [early.id, late.id]


def test_each_save_raises_the_revision_of_the_interview_and_of_the_journal(
    journal: Journal,
) -> None:
    first = journal.save(interview())
    between = journal.revision()
    second = journal.save(write_role(first, "Analyst"))
    assert (first.revision, second.revision) == (1, 2)
    assert journal.revision() > between > 0


def test_saving_the_same_again_changes_nothing(journal: Journal) -> None:
    stored = journal.save(interview())
    before = journal.revision()
    assert journal.save(stored) == stored
    assert journal.revision() == before


def test_a_save_from_a_second_tab_keeps_both_versions(journal: Journal) -> None:
    opened = journal.save(interview())
    first = journal.save(write_role(opened, "Written in the first tab"))
    with pytest.raises(EditedElsewhere) as problem:
        journal.save(write_role(opened, "Written in the second tab"))
    copy = journal.get(problem.value.copy_id)
    assert copy.role == "Written in the second tab"
    assert copy.version_of == first.id
    assert journal.get(first.id) == first


def test_a_copy_of_a_copy_names_the_original(journal: Journal) -> None:
    original = journal.save(interview())
    opened = journal.save(interview(version_of=original.id))
    journal.save(write_role(opened, "One"))
    with pytest.raises(EditedElsewhere) as problem:
        journal.save(write_role(opened, "Two"))
    assert journal.get(problem.value.copy_id).version_of == original.id


def test_what_was_typed_survives_a_deletion_in_another_tab(journal: Journal) -> None:
    opened = journal.save(interview())
    journal.delete(opened.id)
    stored = journal.save(write_role(opened, "Still typing"))
    assert journal.get(opened.id) == stored
    assert stored.role == "Still typing"


def test_a_deleted_interview_is_gone_with_its_ratings(journal: Journal) -> None:
    stored = journal.save(rated(Concern(kind="nerves", felt=4)))
    journal.delete(stored.id)
    assert journal.interviews() == []
    assert journal.ratings().empty
    with pytest.raises(InterviewNotFound):
        journal.get(stored.id)
    with pytest.raises(InterviewNotFound):
        journal.delete(stored.id)


@pytest.mark.parametrize("change", [{"felt": 2}, {"felt": None}, {"felt_at": MONDAY}])
def test_a_locked_severity_cannot_be_changed(journal: Journal, change: dict[str, object]) -> None:
    stored = journal.save(rated(Concern(kind="nerves", felt=8)))
    softened = stored.reflection.concerns[0].model_copy(update=change)
    with pytest.raises(FeltIsLocked):
        journal.save(stored.reflecting(concerns=(softened,)))
    assert journal.get(stored.id) == stored


def test_a_concern_with_a_locked_severity_cannot_be_dropped(journal: Journal) -> None:
    stored = journal.save(rated(Concern(kind="nerves", felt=8)))
    with pytest.raises(FeltIsLocked):
        journal.save(stored.reflecting(concerns=()))


def test_a_locked_severity_may_be_considered_again(journal: Journal) -> None:
    stored = journal.save(rated(Concern(kind="nerves", felt=8)))
    again = stored.reflection.concerns[0].model_copy(update={"considered": 3})
    assert journal.save(stored.reflecting(concerns=(again,))).reflection.concerns == (again,)


def test_a_severity_may_change_until_it_is_locked(journal: Journal) -> None:
    stored = journal.save(interview(reflection={"concerns": [{"kind": "nerves", "felt": 8}]}))
    assert journal.save(stored.reflecting(concerns=())).reflection.concerns == ()


def test_nobody_reaches_another_owners_records(journal: Journal, neighbour: Neighbour) -> None:
    bobs = neighbour(journal, journal.owner + "-neighbour")
    theirs = journal.save(rated(Concern(kind="own:fidgeting", felt=3)))
    journal.save_profile(Profile(name="Ann"))
    for guess in (bobs.get, bobs.delete):
        with pytest.raises(InterviewNotFound):
            guess(theirs.id)
    assert bobs.interviews() == []
    assert bobs.ratings().empty
    assert bobs.overview().empty
    assert bobs.own_concerns() == []
    assert bobs.profile() == Profile()
    assert bobs.revision() == 0


def test_every_statement_on_a_table_carries_the_owner(journal: Journal) -> None:
    statements: list[str] = []
    listen = (journal.store.engine, "before_cursor_execute")

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(*listen, note)
    stored = journal.save(rated(Concern(kind="own:fidgeting", felt=3)))
    changes = journal.changes_since(journal.revision() - 1)
    journal.follow(changes.documents.values(), ["other"], 0, changes.settings)
    journal.load(changes.documents.values(), {"profile": Profile().model_dump_json()})
    for read in (journal.interviews, journal.ratings, journal.overview, journal.own_concerns):
        read()
    journal.set_focus(journal.focus())
    write_backup(journal)
    journal.delete(stored.id)
    journal.delete_everything()
    event.remove(*listen, note)
    named = ("owners", "interviews", "ratings", "deletions")
    on_tables = [s for s in statements if any(table in s for table in named)]
    assert len(on_tables) > 20
    assert [s for s in on_tables if not re.search(r"owner\b", s)] == []


def test_two_owners_may_use_the_same_id(journal: Journal, neighbour: Neighbour) -> None:
    bobs = neighbour(journal, journal.owner + "-neighbour")
    anns = journal.save(interview(company="Ann's"))
    bobs.save(interview(id=anns.id, company="Bob's"))
    bobs.delete_everything()
    assert journal.interviews() == [anns]


def test_deleting_everything_leaves_nothing_and_no_number_is_used_twice(journal: Journal) -> None:
    journal.save(rated(Concern(kind="nerves", felt=4)))
    journal.save_profile(Profile(name="Ann"))
    before = journal.revision()
    journal.delete_everything()
    assert journal.interviews() == []
    assert journal.profile() == Profile()
    assert journal.revision() == 0
    journal.save(interview())
    assert journal.revision() > before


def test_threads_that_save_at_once_lose_nothing(journal: Journal) -> None:
    written = [interview(company=f"Company {number}") for number in range(40)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(journal.save, written))
    assert {i.company for i in journal.interviews()} == {i.company for i in written}


def test_of_two_threads_that_change_one_interview_one_becomes_a_copy(journal: Journal) -> None:
    opened = journal.save(interview())

    def write(number: int) -> str:
        try:
            return journal.save(write_role(opened, f"Tab {number}")).id
        except EditedElsewhere as problem:
            return problem.copy_id

    with ThreadPoolExecutor(6) as threads:
        kept = list(threads.map(write, range(6)))
    assert len(set(kept)) == 6
    assert {i.role for i in journal.interviews()} == {f"Tab {number}" for number in range(6)}


def test_a_second_writer_waits_for_the_first_and_then_sees_its_work(journal: Journal) -> None:
    opened = journal.save(interview())
    with ThreadPoolExecutor(1) as thread:
        with journal.store.writing() as connection:
            second = thread.submit(journal.save, write_role(opened, "Second"))
            assert not wait([second], timeout=0.5).done
            first = write_role(opened, "First").model_copy(update={"revision": 2})
            rows.put(connection, journal.owner, [first], 0)
        with pytest.raises(EditedElsewhere):
            second.result()
    assert {i.role for i in journal.interviews()} == {"First", "Second"}


def test_the_overview_shows_the_columns_of_lists(journal: Journal) -> None:
    letter = Letter(
        kind=LetterKind.RECOVERY,
        sender=Profile(),
        recipient=Recipient(),
        company="Northwind",
        role="Data analyst",
        held_at=MONDAY,
        zone="Europe/Berlin",
        stage="panel",
        format="video",
        written_on=TUESDAY.date(),
    )
    journal.save(
        rated(
            Concern(kind="nerves", felt=4),
            Concern(kind="rambled", felt=7),
            stage="panel",
            format="video",
            outcome=Outcome.REJECTED,
            outcome_on=TUESDAY.date(),
            wanted=9,
            expected=0.25,
            letters=[letter, letter.model_copy(update={"sent_on": TUESDAY.date()})],
        )
    )
    row = journal.overview().iloc[0]
    assert row["held_at"].isoformat() == "2026-03-02T10:30:00+01:00"
    assert row["outcome_on"].date() == TUESDAY.date()
    expected = {"company": "Northwind", "stage": "panel", "outcome": "rejected", "wanted": 9}
    expected |= {"expected": 0.25, "worst": 7, "concerns": 2, "step": "interview"}
    expected |= {"letter_sent": True, "has_draft_letter": True, "zone": "Europe/Berlin"}
    assert row[list(expected)].to_dict() == expected
    assert row[["gut", "verdict", "version_of"]].isna().all()


def test_own_concerns_carry_over_with_the_latest_first(journal: Journal) -> None:
    journal.save(rated(Concern(kind="own:fidgeting", felt=3), held_at=TUESDAY))
    journal.save(rated(Concern(kind="own:yawned", felt=3), Concern(kind="nerves"), held_at=MONDAY))
    assert journal.own_concerns() == ["own:fidgeting", "own:yawned"]


def test_times_before_the_newest_keep_their_instant(journal: Journal) -> None:
    journal.save(interview(held_at=datetime(2026, 1, 5, 9, tzinfo=UTC), zone="Asia/Tokyo"))
    journal.save(rated(Concern(kind="nerves", felt=2, basis=Basis.FEARED)))
    held = journal.overview()["held_at"]
    assert [moment.isoformat() for moment in held] == [
        "2026-01-05T10:00:00+01:00",
        "2026-03-02T10:30:00+01:00",
    ]
