"""What Home finds to do, from the journal's overview."""

from datetime import UTC, datetime, timedelta

import pandas as pd
import pytest

from debrief_core.agenda import Task, agenda, letter_clock

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


def row(interview_id, *, days_ago, **fields):
    return {
        "id": interview_id, "held_at": NOW - timedelta(days=days_ago), "zone": "UTC",
        "company": "Northwind", "role": "Analyst",
        "outcome": "waiting", "verdict": None, "step": "done",
        "letter_sent": False, "version_of": None, **fields,
    }  # fmt: skip


def found(*rows):
    return [(due.task, due.interview_id) for due in agenda(pd.DataFrame(rows), NOW)]


def test_a_decided_letter_waits_until_it_is_sent():
    due = row("a", days_ago=0.5, verdict="recover")
    assert found(due) == [(Task.LETTER, "a")]
    assert found({**due, "letter_sent": True}) == []


def test_a_letter_after_a_week_is_no_longer_asked_for():
    assert found(row("a", days_ago=8, verdict="thank", outcome="rejected")) == []


def test_letting_go_asks_for_no_letter():
    assert found(row("a", days_ago=1, verdict="let_go")) == []


def test_an_unfinished_debrief_waits_and_is_not_asked_for_its_outcome():
    assert found(row("a", days_ago=40, step="feelings")) == [(Task.DEBRIEF, "a")]


def test_two_weeks_without_an_outcome_are_a_question():
    assert found(row("a", days_ago=15), row("b", days_ago=13)) == [(Task.OUTCOME, "a")]


def test_the_most_urgent_comes_first():
    assert [task for task, _ in found(
        row("old", days_ago=30),
        row("open", days_ago=1, step="fit"),
        row("late", days_ago=2, verdict="thank"),
        row("later", days_ago=1, verdict="recover"),
    )] == [Task.LETTER, Task.LETTER, Task.DEBRIEF, Task.OUTCOME]  # fmt: skip


def test_a_second_version_is_not_a_task_of_its_own():
    assert found(row("copy", days_ago=1, verdict="recover", version_of="a")) == []


@pytest.mark.parametrize(
    ("hours", "words"),
    [(-1, "not taken place"), (2, "22 hours left"), (23.5, "30 minutes left"),
     (30, "today is still good"), (80, "3 days have passed")],
)  # fmt: skip
def test_the_clock_says_what_is_left_for_a_letter(hours, words):
    assert words in letter_clock(NOW - timedelta(hours=hours), "UTC", NOW)


def test_after_a_late_friday_the_clock_runs_until_monday_morning():
    friday = datetime(2026, 3, 20, 17, tzinfo=UTC)
    assert "hours left" in letter_clock(friday, "UTC", friday + timedelta(hours=40))
