"""The sample journal: every page stands, on both screens, in both themes, for everybody."""

import pytest
from playwright.sync_api import expect

from debrief_core.sample import sample_interviews
from tests.support.accessibility import alike, grave_violations, low_targets, unfold, unnamed
from tests.support.browser import keyed, visit
from tests.support.hands import answered, choose, press, shows_no_exception

pytestmark = pytest.mark.browser

PAGES = (
    "",
    "debrief",
    "interviews",
    "letter",
    "preparation",
    "patterns",
    "foresight",
    "questions",
    "practice",
    "week",
    "your_data",
)
SCREENS = [(1280, "dark"), (390, "light")]
STEPS = ("Decide", "Second look", "Fit", "Answers", "Story")


@pytest.mark.parametrize(("width", "scheme"), SCREENS)
def test_every_page_of_the_sample_stands_and_is_accessible(new_visit, width, scheme):
    page = new_visit(width=width, scheme=scheme)
    found = []
    for name in PAGES:
        visit(page, f"/{name}?sample=yes")
        expect(keyed(page, "sample_banner"), name).to_be_visible()
        shows_no_exception(page)
        found += faults(page, name or "home")
    assert not found, "\n".join(found)


@pytest.mark.parametrize(("width", "scheme"), SCREENS)
def test_every_step_of_a_debrief_is_accessible(new_visit, journal, yesterday, width, scheme):
    told = journal.save(sample_interviews(yesterday)[0])
    page = new_visit(width=width, scheme=scheme)
    visit(page, f"/debrief?interview={told.id}")
    found = []
    for step in STEPS:
        choose(page, "Steps", step)
        found += faults(page, step)
    assert not found, "\n".join(found)


def test_the_sample_is_entered_and_left_with_one_click_and_leaves_nothing(page, journal):
    visit(page)
    press(page, "See a finished example")
    expect(keyed(page, "sample_banner")).to_be_visible()
    press(page, "Leave the sample")
    expect(page.get_by_role("button", name="Go on")).to_be_visible()
    expect(keyed(page, "sample_banner")).to_have_count(0)
    page.reload()
    answered(page)
    expect(page.get_by_role("button", name="Go on")).to_be_visible()
    assert journal.interviews() == []


def faults(page, where):
    """What keeps somebody out: seen by axe, too wide, too low for a thumb, or without a name.

    Names are read with everything unfolded; the Tab key, which is slow, is tried on a wide screen.
    """
    found = [f"{where}: {violation}" for violation in grave_violations(page)]
    if runs_over(page):
        found.append(f"{where} is wider than the screen")
    narrow = page.viewport_size["width"] < 600
    if narrow:
        found += [f"{where}: too low: {target}" for target in low_targets(page)]
    unfold(page)
    return found + [f"{where}: {fault}" for fault in (alike(page) if narrow else unnamed(page))]


def runs_over(page):
    """Whether something makes the page scroll sideways."""
    return page.get_by_test_id("stMain").evaluate("main => main.scrollWidth > main.clientWidth")
