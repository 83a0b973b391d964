"""After sending: when to expect a reply, what to put in the calendar, and the plan for setbacks."""

from datetime import date

import pytest

from debrief_core.letter import after_sending
from tests.letter.make import SENDER, make_letter


def test_the_three_sentences_name_their_days():
    waiting = after_sending(make_letter(), date(2026, 3, 4))
    assert waiting.ask_on == date(2026, 3, 11)
    assert waiting.let_go_on == date(2026, 3, 18)
    assert "Wednesday 11 March" in waiting.reply
    assert waiting.calendar.startswith("Wednesday 11 March: ask Dana Whitfield at Northwind")
    assert "Wednesday 18 March" in waiting.setbacks


def test_days_are_written_as_in_the_sender_s_country():
    american = make_letter(profile=SENDER.model_copy(update={"country": "US"}))
    assert "Wednesday, March 11" in after_sending(american, date(2026, 3, 4)).calendar


@pytest.mark.parametrize("sent", [date(2026, 3, 6), date(2026, 3, 7), date(2026, 3, 8)])
def test_no_day_falls_on_a_weekend(sent):
    waiting = after_sending(make_letter(), sent)
    assert waiting.ask_on == date(2026, 3, 13)


def test_each_is_one_sentence_and_none_promises_anything():
    waiting = after_sending(make_letter(company="", interviewers=()), date(2026, 3, 4))
    for sentence in (waiting.reply, waiting.calendar, waiting.setbacks):
        assert sentence.count(".") == 1
        assert "!" not in sentence
        assert "will work" not in sentence
    assert "ask the team in two sentences" in waiting.calendar
