"""A debrief without a mouse: Tab, arrows, Space and Enter lead from greeting to decision."""

import pytest
from playwright.sync_api import expect

from debrief_core.interview import Step
from tests.support.browser import visit
from tests.support.hands import answered

pytestmark = pytest.mark.browser

FURTHEST = 60
NAMES_IN_FOCUS = """() => {
    const here = document.activeElement;
    const labels = Array.from(here.labels ?? []).map(label => label.innerText);
    return [here.getAttribute("aria-label") ?? "", ...labels, here.innerText];
}"""


def tab_to(page, name):
    """Press Tab until something whose name begins like this has the focus."""
    passed = []
    for _ in range(FURTHEST):
        page.keyboard.press("Tab")
        passed.append(page.evaluate(NAMES_IN_FOCUS))
        if any(known.startswith(name) for known in passed[-1]):
            return
    raise AssertionError(f"Tab never came to {name}, but to {passed}")


def tab_to_scale(page, label):
    """Come to a scale and choose its first number."""
    tab_to(page, "0")
    group = page.evaluate("document.activeElement.parentElement.getAttribute('aria-label')")
    assert group.startswith(label)
    page.keyboard.press("Space")
    answered(page)


def go_on(page, heading, button="Continue"):
    tab_to(page, button)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=heading)).to_be_visible()
    answered(page)


def test_a_debrief_goes_from_the_greeting_to_the_decision_by_keyboard_alone(page, journal):
    visit(page)
    tab_to(page, "In your own words")
    page.keyboard.type("I came late.")
    tab_to_scale(page, "How bad?")
    tab_to(page, "Go on")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="What happened")).to_be_visible()
    answered(page)

    tab_to(page, "Arrived late")
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Arrived late", pressed=True)).to_be_visible()
    answered(page)
    tab_to_scale(page, "How bad: Arrived late")
    tab_to(page, "Company")
    page.keyboard.type("Northwind")
    tab_to(page, "Role")
    answered(page)
    page.keyboard.type("Data analyst")
    go_on(page, "Better answers")
    go_on(page, "Was it right for you?")
    go_on(page, "A second look")
    go_on(page, "What now?", "Before and after")

    tab_to(page, "Write the note")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Letter", exact=True)).to_be_visible()
    answered(page)
    (kept,) = journal.interviews()
    assert kept.title == "Northwind · Data analyst"
    assert kept.reflection.concern("arrived_late").felt == 0
    assert kept.reflection.step is Step.DONE
