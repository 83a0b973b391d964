"""What Home finds to do, from the journal's overview."""

from datetime import UTC, datetime, timedelta

import pandas as pd
import pytest

from debrief_core.agenda import Task, afterwards, agenda, asked_again, letter_clock, silent

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


def test_a_week_without_an_outcome_is_a_question():
    assert found(row("a", days_ago=8), row("b", days_ago=6)) == [(Task.OUTCOME, "a")]


def test_the_question_names_the_employer_and_how_long_it_has_been():
    (due,) = agenda(pd.DataFrame([row("a", days_ago=9.5)]), NOW)
    assert due.words == "Any word from Northwind? It has been nine days."


def test_after_thirty_days_no_reply_is_suggested():
    (due,) = agenda(pd.DataFrame([row("a", days_ago=31)]), NOW)
    assert due.words.endswith("It has been 31 days. By now it may well be no reply.")


def test_not_yet_rests_the_question_for_a_week():
    due = agenda(pd.DataFrame([row("a", days_ago=20), row("b", days_ago=1, step="fit")]), NOW)
    today = NOW.date()
    six, seven = today - timedelta(days=6), today - timedelta(days=7)
    assert [one.interview_id for one in asked_again(due, {"a": six}, today)] == ["b"]
    assert len(asked_again(due, {"a": seven}, today)) == 2
    assert len(asked_again(due, {"a": None, "b": today}, today)) == 2


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
    [(-1, "not taken place"), (2, "Best sent within 22 hours"),
     (23.5, "Best sent within 30 minutes"), (30, "Today is still good"),
     (80, "3 days have passed")],
)  # fmt: skip
def test_the_clock_says_what_is_left_for_a_letter(hours, words):
    assert words in letter_clock(NOW - timedelta(hours=hours), "UTC", NOW)


def test_after_a_late_friday_the_clock_runs_until_monday_morning():
    friday = datetime(2026, 3, 20, 17, tzinfo=UTC)
    assert "Best sent within" in letter_clock(friday, "UTC", friday + timedelta(hours=40))


def test_a_letter_still_in_time_comes_before_one_whose_time_has_passed():
    assert found(
        row("passed", days_ago=5, verdict="recover"),
        row("just passed", days_ago=3, verdict="recover"),
        row("in time", days_ago=0.9, verdict="recover"),
        row("fresh", days_ago=0.1, verdict="thank"),
    ) == [(Task.LETTER, each) for each in ("in time", "fresh", "just passed", "passed")]


def test_a_fresh_debrief_says_how_long_a_letter_is_worth_most():
    (due,) = agenda(pd.DataFrame([row("a", days_ago=0.5, step="fit")]), NOW)
    assert "best sent within 12 hours" in due.words


def test_the_newest_missing_outcome_is_asked_first_and_old_silence_can_be_ended():
    rows = [row("ancient", days_ago=681), row("old", days_ago=61), row("new", days_ago=20)]
    assert found(*rows) == [(Task.OUTCOME, each) for each in ("new", "old", "ancient")]
    assert silent(pd.DataFrame(rows), NOW) == ["old", "ancient"]


def rated(interview_id, concern, felt, considered=None):
    return {
        "interview_id": interview_id, "concern": concern, "felt": felt, "considered": considered
    }  # fmt: skip


def test_after_a_letter_the_second_look_an_exercise_and_a_day_to_follow_up_are_left():
    rows = pd.DataFrame([row("a", days_ago=2, verdict="recover", letter_sent=True)])
    ratings = pd.DataFrame(
        [rated("a", "nerves", 8), rated("a", "rambled", 5, 3), rated("a", "pay_talk", 0)]
    )
    second_look, exercise, follow_up = afterwards(rows, ratings, NOW)
    assert second_look.task is Task.SECOND_LOOK
    assert "one thing" in second_look.words
    assert (exercise.task, exercise.concern) == (Task.EXERCISE, "nerves")
    assert follow_up.words == "No answer yet? Ask on Wednesday 25 March."


def test_after_a_rejection_nobody_is_to_be_asked_any_more():
    rows = pd.DataFrame([row("a", days_ago=2, outcome="rejected")])
    left = afterwards(rows, pd.DataFrame([rated("a", "nerves", 8, 4)]), NOW)
    assert [due.task for due in left] == [Task.EXERCISE]
    assert afterwards(pd.DataFrame([row("a", days_ago=2)]), pd.DataFrame(), NOW) == []
