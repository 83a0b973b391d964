"""Without a mouse: Tab, arrows, Space, Enter and typing lead from Home to a PDF on disk."""

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from debrief_core.interview import Step, Verdict
from tests.support.accessibility import name_in_focus
from tests.support.browser import visit
from tests.support.hands import answered

pytestmark = pytest.mark.browser

FURTHEST = 60


def tab_to(page, name):
    """Press Tab until something whose name begins like this has the focus."""
    passed = []
    for _ in range(FURTHEST):
        page.keyboard.press("Tab")
        passed.append(name_in_focus(page))
        if passed[-1].startswith(name):
            return
    raise AssertionError(f"Tab never came to {name}, but to {passed}")


def tab_to_scale(page, label, number=0):
    """Come to a scale and choose a number; arrows lead from its first to the others."""
    tab_to(page, "0")
    group = page.evaluate("document.activeElement.parentElement.getAttribute('aria-label')")
    assert group.startswith(label)
    for _ in range(number):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")
    answered(page)


def tab_and_type(page, label, words):
    """Come to a field, and type into it as fast as the browser takes the keys."""
    tab_to(page, label)
    page.keyboard.type(words)


def tab_on(page):
    """Leave a field, and wait until it says that it is saved."""
    page.keyboard.press("Tab")
    answered(page)
    for unsaved in ("Saving…", "Not saved yet"):
        expect(page.get_by_text(unsaved)).to_have_count(0)
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


SUBJECT = "How did you move billing without losing a day?"
ANSWER = "I moved the nightly run to a queue and compared the totals every morning."
CLAIM = "The nightly run went from 40 minutes to 9"
REASON = "You let one team own its data from the source to the chart."


def test_the_keyboard_alone_leads_from_an_empty_journal_to_a_pdf_on_disk(page, journal, tmp_path):
    visit(page)
    tab_and_type(page, "In your own words", "I froze when they asked about the migration.")
    tab_to_scale(page, "How bad?", 8)
    go_on(page, "What happened", "Go on")

    tab_to(page, "Stumbled over answers")
    page.keyboard.press("Space")
    answered(page)
    tab_to_scale(page, "How bad: Stumbled over answers", 8)
    tab_and_type(page, "Company", "Northwind")
    tab_and_type(page, "Role", "Data engineer")
    tab_on(page)
    page.keyboard.press("Shift+Tab")
    go_on(page, "Better answers")

    tab_to(page, "Add a missed point")
    page.keyboard.press("Enter")
    expect(page.get_by_label("1. The question or subject")).to_be_visible()
    answered(page)
    page.keyboard.press("Shift+Tab")
    missed_point(page)
    go_on(page, "Was it right for you?")
    go_on(page, "A second look")
    tab_to_scale(page, "And now: how bad was it?", 5)
    go_on(page, "What now?", "Before and after")

    tab_to(page, "Write the letter")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Letter", exact=True)).to_be_visible()
    answered(page)
    tab_and_type(page, "Your name", "Zoë Łukasiewicz")
    tab_and_type(page, "Why you want this job: one reason", REASON)
    tab_on(page)
    file = download_with_enter(page, "Download the PDF", tmp_path)

    (kept,) = journal.interviews()
    assert kept.reflection.decision.verdict is Verdict.RECOVER
    printed = words_of(file)
    for typed in (ANSWER, CLAIM, REASON.rstrip("."), "Zoë Łukasiewicz", "Northwind"):
        assert typed.casefold() in printed, printed


def missed_point(page):
    """A question that deserves a better answer, with a proof."""
    for label, words in (
        ("1. The question or subject", SUBJECT),
        ("What I would say now", ANSWER),
        ("The proof: a fact they can check", f"{CLAIM}."),
        ("Where can they check the number?", "Run log of the billing team"),
    ):
        tab_and_type(page, label, words)
        answered(page)
    tab_on(page)


def download_with_enter(page, name, folder):
    """Come to the download, and press it; the file lands in `folder`."""
    tab_to(page, name)
    with page.expect_download() as coming:
        page.keyboard.press("Enter")
    file = folder / coming.value.suggested_filename
    coming.value.save_as(file)
    return file


def words_of(file):
    """The words of a PDF, in small letters, whatever its line breaks."""
    return " ".join(
        " ".join(sheet.extract_text() for sheet in PdfReader(file).pages).casefold().split()
    )
