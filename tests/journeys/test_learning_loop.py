"""The whole loop: prepared, held, debriefed, a letter, heard of, practised, and the week."""

import re
from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from debrief_core.interview import EmployerSaid, Grade, Outcome
from tests.support.browser import visit
from tests.support.hands import choose, press, rate, shows_no_exception, write

pytestmark = pytest.mark.browser

QUESTION = "How did you move billing without losing a day?"
ANSWER = "I ran the old and the new billing side by side for two weeks."
PROOF = "Both agreed on 14 of 14 days."


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_from_an_interview_to_come_to_the_week_that_tells_of_it(
    new_visit, journal, yesterday, width, scheme
):
    page = new_visit(width=width, scheme=scheme)
    prepare(page)
    (ahead,) = journal.interviews()
    assert ahead.is_ahead(datetime.now(UTC))
    journal.save(ahead.model_copy(update={"held_at": yesterday}))  # its time has passed
    debrief(page)
    send_the_letter(page)
    hear_of_it(page, ahead.id)
    practise(page)

    visit(page, "/week")
    week = page.get_by_role("main")
    for told in ("to Northwind", "Rejected", "Answers said aloud: 1."):
        expect(week.get_by_text(told).first).to_be_visible()
    shows_no_exception(page)

    kept = journal.get(ahead.id)
    assert kept.preparation.questions[0].came
    assert kept.letters[0].sent_on
    assert kept.outcome is Outcome.REJECTED
    assert kept.feedback.predicted == "That I was nervous."
    assert kept.reflection.concern("nerves").employer is EmployerSaid.NOT_MENTIONED
    assert [review.grade for review in kept.reviews] == [Grade.GOOD]


def prepare(page):
    visit(page)
    press(page, "Add an upcoming interview")
    write(page, "Company", "Northwind")
    write(page, "Others you expect, one a line", QUESTION)
    write(page, "If …", "my mind goes blank")
    write(page, "then …", "I start with one example")


def debrief(page):
    visit(page)
    press(page, "Go on with Northwind")
    write(page, "What keeps going round?", "I froze when they asked about billing.")
    rate(page, "How bad?", 8)
    rate(page, "How likely is the next round", 20)
    press(page, "Nerves")
    rate(page, "How bad: Nerves", 7)
    press(page, "Continue")
    choose(page, QUESTION, "It came")
    choose(page, re.compile("^How did it go"), "Badly")
    write(page, "What I would say now", ANSWER)
    write(page, "The proof: a fact they can check", PROOF)
    choose(page, "Steps", "Second look")
    rate(page, "And now: how bad was it?", 5)
    press(page, "Before and after")


def send_the_letter(page):
    press(page, "Write the letter")
    write(page, "Your name", "Zoë Łukasiewicz")
    press(page, "I have sent it")
    expect(page.get_by_text("It is kept exactly as it went out.")).to_be_visible()


def hear_of_it(page, interview_id):
    visit(page, f"/interviews?interview={interview_id}")
    choose(page, "How did it end?", "Rejected")
    page.get_by_text("Did they say why?").click()
    write(page, "Before you open it: what do you think they will say?", "That I was nervous.")
    press(page, "Now what they said")
    write(page, "What they said", "You lacked experience with billing at our size.")
    choose(page, "Nerves, which felt like 7", "Not mentioned")
    expect(page.get_by_text("That I was nervous.")).to_be_visible()


def practise(page):
    visit(page, "/practice")
    press(page, "Start with 1 card")
    press(page, "Show my answer")
    press(page, "Well")
    expect(page.get_by_role("heading", name="Done for today")).to_be_visible()
