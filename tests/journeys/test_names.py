"""What a screen reader says: no two buttons alike, no stop without a name, and not too many."""

from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from debrief_core.sample import sample_interviews
from tests.support.accessibility import alike, tab_stops
from tests.support.browser import keyed, visit
from tests.support.hands import answered

pytestmark = pytest.mark.browser

FEW = 3
"""So many presses of Tab lead from the page's own part to the choice of a chart, by its link."""
MOST = 15
"""And so many past all that stands above the charts, in a journal of sixteen interviews."""


@pytest.fixture
def many(journal):
    """A journal of several interviews, among them some with a letter for more than one person."""
    return [journal.save(one) for one in sample_interviews(datetime.now(UTC))]


def test_the_buttons_of_every_question_to_the_patterns_have_names_of_their_own(page, many):
    visit(page, "/patterns")
    found = []
    for question in keyed(page, "chart").get_by_role("radio").all():
        question.click()
        answered(page)
        found += [f"{question.inner_text()}: {fault}" for fault in alike(page)]
    assert not found, "\n".join(found)


def test_the_charts_of_the_patterns_are_a_few_stops_away(page, many):
    visit(page, "/patterns")
    stops = tab_stops(page)
    names = [stop.name for stop in stops]
    before = stops[: names.index("Over time")]
    assert not [stop.name for stop in before if "elementToolbar" in stop.element]
    within = [stop.name for stop in before[[stop.role for stop in before].index("main") :]]
    assert len(within) <= MOST, within

    to_the_charts = within.index("To the charts")
    page.get_by_test_id("stSkipToContent").focus()
    page.keyboard.press("Enter")
    for _ in range(to_the_charts):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("radio", name="Over time")).to_be_focused()
    assert to_the_charts + 2 <= FEW, within
