"""From a missed point to a card that was said: in a debrief, on Practice, and after a reload."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from debrief_core.dates import weekday_and_day
from debrief_core.interview import Grade, Interview
from tests.support.accessibility import grave_violations
from tests.support.browser import settle, visit
from tests.support.hands import answered, press, shows_no_exception, write

pytestmark = pytest.mark.browser

QUESTION = "How did you move billing without losing a day?"
ANSWER = "I ran the old and the new billing side by side for two weeks."


def test_a_missed_point_is_said_graded_and_comes_again(new_visit, journal, yesterday):
    told = journal.save(Interview(company="Bärenreiter", held_at=yesterday, zone="UTC"))
    page = new_visit(width=390, scheme="dark")
    visit(page, f"/debrief?interview={told.id}")
    page.get_by_role("radiogroup", name="Steps").get_by_role("radio", name="Answers").click()
    answered(page)
    press(page, "Add a missed point")
    write(page, "1. The question or subject", QUESTION)
    write(page, "What I would say now", ANSWER)
    write(page, "The proof: a fact they can check", "Both agreed on 14 of 14 days.")

    visit(page, "/practice")
    press(page, "Start with 1 card")
    card = page.get_by_role("main")
    expect(card.get_by_role("heading", name=QUESTION)).to_be_visible()
    expect(card.get_by_text("About 2 min left")).to_be_visible()
    expect(card.get_by_text(ANSWER)).to_have_count(0)
    assert_kind_to_thumbs(page)
    press(page, "Show my answer")
    expect(card.get_by_text(ANSWER)).to_be_visible()
    expect(card.get_by_text("Both agreed on 14 of 14 days.")).to_be_visible()
    assert_kind_to_thumbs(page)
    press(page, "Well")
    expect(card.get_by_role("heading", name="Done for today")).to_be_visible()
    assert_kind_to_thumbs(page)

    (review,) = journal.get(told.id).reviews
    assert review.grade is Grade.GOOD
    day = weekday_and_day(review.at.date() + timedelta(days=2))
    expect(card.get_by_text(f"comes again on {day}")).to_be_visible()
    page.reload()
    settle(page)
    expect(card.get_by_text(f"Nothing is due today. The next card comes on {day}")).to_be_visible()
    expect(card.get_by_text(f"Comes again on {day}")).to_be_visible()
    shows_no_exception(page)


def test_with_an_interview_ahead_the_cards_are_for_its_day(page, journal):
    soon = datetime.now(UTC) + timedelta(days=4)
    journal.save(Interview(company="Tidewater", held_at=soon, zone="UTC"))
    visit(page, "/practice")
    main = page.get_by_role("main")
    expect(main.get_by_role("heading", name="Cards for your next interview")).to_be_visible()
    expect(main.get_by_text("in 4 days")).to_be_visible()
    expect(main.get_by_text("None yet.")).to_be_visible()


def assert_kind_to_thumbs(page):
    """No grave violation, nothing wider than the screen, no two buttons alike, all large enough."""
    assert grave_violations(page) == []
    main = page.get_by_test_id("stMain")
    assert not main.evaluate("main => main.scrollWidth > main.clientWidth")
    buttons = page.get_by_role("main").get_by_role("button").all()
    names = [re.sub(r"\s+", " ", button.inner_text()) for button in buttons]
    assert len(names) == len(set(names)), names
    heights = {name: b.bounding_box()["height"] for name, b in zip(names, buttons, strict=True)}
    assert min(heights.values()) >= 44, heights
