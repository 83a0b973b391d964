"""What the employer said, beside what was thought beforehand and each concern."""

from datetime import UTC, datetime

import pytest

from debrief_core.interview import Concern, EmployerSaid, Feedback, Interview, Outcome, Reflection
from debrief_core.perspective.feedback import (
    feedback_in_words,
    may_have_a_reason,
    weighed_concerns,
    with_reason_opened,
)

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


def interview(*concerns: Concern, **changes: object) -> Interview:
    told = Interview(company="Northwind", held_at=NOW, zone="UTC", **changes)
    return told.model_copy(update={"reflection": Reflection(concerns=concerns)})


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_reason_is_asked_for_where_an_employer_decided(outcome):
    decided = {Outcome.ADVANCED, Outcome.OFFER, Outcome.REJECTED}
    assert may_have_a_reason(interview(outcome=outcome)) is (outcome in decided)


def test_the_prediction_is_closed_once():
    opened = with_reason_opened(interview(feedback=Feedback(predicted="Too nervous")), NOW)
    assert opened.feedback == Feedback(predicted="Too nervous", opened_at=NOW)
    assert with_reason_opened(opened, datetime(2026, 4, 1, tzinfo=UTC)) == opened


def test_only_what_was_felt_is_held_against_the_reason_the_worst_first():
    told = interview(
        Concern(kind="nerves", felt=3), Concern(kind="rambled", felt=0),
        Concern(kind="stumbled", felt=8), Concern(kind="pay_talk"),
    )  # fmt: skip
    assert [concern.kind for concern in weighed_concerns(told)] == ["stumbled", "nerves"]


def test_what_the_reason_says_is_counted_in_words():
    said = (EmployerSaid.CONFIRMED, EmployerSaid.REFUTED, EmployerSaid.NOT_MENTIONED)
    kinds = ("nerves", "rambled", "stumbled")
    concerns = [Concern(kind=k, felt=5, employer=e) for k, e in zip(kinds, said, strict=True)]
    assert feedback_in_words(interview(*concerns)) == (
        "Of the 3 things that worried you, confirmed: 1, refuted: 1, not mentioned: 1."
    )
    assert feedback_in_words(interview(Concern(kind="nerves", felt=5))) == ""
