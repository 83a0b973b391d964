"""Answers said aloud: kept in every place, carried by every copy, and joined of two devices."""

import json
from datetime import timedelta

from debrief_core.cards import Card, make_cards, with_review
from debrief_core.interview import Grade, Interview, MissedPoint, Practised, Reflection
from debrief_core.journal import Journal, open_journal, read_backup, write_backup
from debrief_core.questions import asked_in, remember
from tests.journal.conftest import MEMORY
from tests.journal.records import TUESDAY, interview

POINT = MissedPoint(id="p1", question="Why us?", would_say="Because of the peak.")
LATER = TUESDAY + timedelta(days=3)


def answered() -> Interview:
    return interview(id="i1", reflection=Reflection(missed_points=(POINT,)))


def practised(journal: Journal, grade: Grade = Grade.GOOD, days: int = 0) -> Interview:
    (stored,) = journal.interviews()
    changed = with_review(stored, "p1", grade, TUESDAY + timedelta(days=days))
    return journal.save(changed, stored)


def cards(journal: Journal) -> list[Card]:
    every = journal.interviews()
    asked = [one for each in every for one in asked_in(each)]
    return make_cards(remember(asked), [review for each in every for review in each.reviews])


def test_a_card_comes_back_from_the_store_and_from_a_backup_as_it_was(journal: Journal) -> None:
    journal.save(answered())
    practised(journal)
    practised(journal, Grade.EASY, days=2)
    restored = open_journal(MEMORY, "ann on a new computer")
    read_backup(restored, write_backup(journal))
    (card,), (again,) = cards(journal), cards(restored)
    assert again == card
    assert card.said_on == TUESDAY.date() + timedelta(days=2)
    assert card.due_on > card.said_on + timedelta(days=7)


def test_an_interview_of_before_there_were_cards_is_read_and_practised(journal: Journal) -> None:
    journal.save(answered())
    older = json.loads(write_backup(journal))
    assert older["interviews"][0]["interview"].pop("reviews") == []
    restored = open_journal(MEMORY, "ann on a new computer")
    assert read_backup(restored, json.dumps(older)).refused == []
    practised(restored)
    assert cards(restored)[0].said_on == TUESDAY.date()


def test_two_devices_that_both_practised_are_one_journal_after_a_backup(journal: Journal) -> None:
    journal.save(answered())
    phone = open_journal(MEMORY, "ann's telephone")
    read_backup(phone, write_backup(journal))
    practised(journal, Grade.GOOD)
    practised(phone, Grade.HARD, days=1)
    (stored,) = phone.interviews()
    exercise = Practised(kind="nerves", done_at=LATER, minutes=9)
    phone.save(stored.model_copy(update={"practised": (exercise,)}), stored)
    result = read_backup(journal, write_backup(phone))
    assert (result.taken, result.beside, result.refused) == (1, 0, [])
    (both,) = journal.interviews()
    assert [review.grade for review in both.reviews] == [Grade.GOOD, Grade.HARD]
    assert both.practised == (exercise,)
    assert read_backup(journal, write_backup(phone)).unchanged == 1
    read_backup(phone, write_backup(journal))
    assert cards(phone) == cards(journal)


def test_practice_beside_an_edit_keeps_both_versions_as_ever(journal: Journal) -> None:
    journal.save(answered())
    phone = open_journal(MEMORY, "ann's telephone")
    read_backup(phone, write_backup(journal))
    practised(journal)
    (stored,) = phone.interviews()
    phone.save(stored.model_copy(update={"role": "Baker"}), stored)
    assert read_backup(journal, write_backup(phone)).beside == 1
