"""What a screen reader says: no two buttons alike, no stop without a name, and not too many."""

from collections import Counter
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Page, expect

from debrief_core.sample import sample_interviews
from tests.journeys.test_every_page import PAGES, STEPS
from tests.support.accessibility import names_of_buttons, tab_stops
from tests.support.browser import keyed, settle, visit
from tests.support.hands import answered, choose

pytestmark = pytest.mark.browser

FEW = 3
"""So many presses of Tab lead from the page's own part to the choice of a chart, by its link."""
MOST = 15
"""And so many past all that stands above the charts, in a journal of sixteen interviews."""
BOTH = pytest.mark.parametrize("width", [1280, 390])


@pytest.fixture
def many(journal):
    """A journal of several interviews, among them some with a letter for more than one person."""
    return [journal.save(one) for one in sample_interviews(datetime.now(UTC))]


@BOTH
def test_every_button_and_every_stop_of_a_page_has_a_name_of_its_own(new_visit, many, width):
    page = new_visit(width=width)
    found = []
    for name in PAGES:
        visit(page, f"/{name}")
        open_all(page)
        found += faults(page, name or "home")
    assert not found, "\n".join(found)


@BOTH
def test_every_button_and_every_stop_of_a_debrief_has_a_name_of_its_own(new_visit, many, width):
    page = new_visit(width=width)
    found = []
    for told in (many[0], many[-1]):
        visit(page, f"/debrief?interview={told.id}")
        for step in STEPS:
            choose(page, "Steps", step)
            open_all(page)
            found += faults(page, f"{step} of {told.company}")
    assert not found, "\n".join(found)


def test_every_question_to_the_patterns_has_names_of_its_own(page, many):
    visit(page, "/patterns")
    found = []
    for question in keyed(page, "chart").get_by_role("radio").all():
        question.click()
        answered(page)
        found += faults(page, question.inner_text())
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


def faults(page: Page, where: str) -> list[str]:
    """Buttons of one name, and stops without any."""
    alike = [name for name, times in Counter(names_of_buttons(page)).items() if times > 1]
    nameless = [stop.element for stop in tab_stops(page) if not stop.name]
    return [
        *(f"{where}: more than one button is called “{name}”" for name in alike),
        *(f"{where}: no name: {element}" for element in nameless),
    ]


def open_all(page: Page) -> None:
    """Unfold all that is folded away."""
    folded = page.locator("#stMain details:not([open]) > summary:visible")
    while folded.count():
        folded.first.click()
        page.wait_for_timeout(150)
        settle(page)
