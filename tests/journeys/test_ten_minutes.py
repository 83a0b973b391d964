"""The short way: taps and typed fields, counted on both screens, from Home and an empty journal."""

from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from debrief_core.interview import Step
from debrief_core.sample import sample_interviews
from tests.support.accessibility import low_targets
from tests.support.browser import keyed, visit
from tests.support.hands import choose, download, press, rate, write

pytestmark = pytest.mark.browser

BOTH = pytest.mark.parametrize("width", [1280, 390])
HEADER = 150
"""Pixels that a header may take before the first field of a phone."""


@dataclass
class Counted:
    """A visitor's hands that count what they do."""

    page: Page
    taps: int = 0
    fields: int = 0

    def write(self, label: str, text: str) -> None:
        write(self.page, label, text)
        self.fields += 1

    def press(self, name: str) -> None:
        press(self.page, name)
        self.taps += 1

    def rate(self, label: str, number: int) -> None:
        rate(self.page, label, number)
        self.taps += 1

    def choose(self, group: str, option: str) -> None:
        choose(self.page, group, option)
        self.taps += 1

    def capture(self) -> None:
        self.write("In your own words", "I froze when they asked about the migration.")
        self.rate("How bad?", 8)
        self.press("Go on")
        self.rate("How likely is the next round", 20)
        for concern, severity in (("Stumbled over answers", 8), ("Nerves", 6)):
            self.press(concern)
            self.rate(f"How bad: {concern}", severity)
        self.write("Company", "Northwind")
        self.write("Role", "Data engineer")

    def second_look(self) -> None:
        self.write("Signs it was not so bad", "She laughed, and told me about her own.")
        self.choose("How do you know?", "I saw it")
        self.rate("And now: how bad was it?", 5)
        self.press("Next: Nerves (2 of 2)")
        self.rate("And now: how bad was it?", 3)
        self.press("Before and after")

    def within(self, taps: int, fields: int) -> bool:
        return self.taps <= taps and self.fields <= fields


@BOTH
def test_a_capture_takes_twelve_taps_and_three_fields(new_visit, journal, width):
    hands = Counted(new_visit(width=width))
    visit(hands.page)
    hands.capture()
    hands.press("Enough for now")
    expect(hands.page.get_by_role("heading", name="Home")).to_be_visible()
    (kept,) = journal.interviews()
    assert kept.reflection.rated_at
    assert kept.reflection.concern("nerves").felt == 6
    assert kept.expected == 0.2
    assert hands.within(taps=12, fields=3), hands


@BOTH
def test_a_decision_takes_sixteen_taps_and_six_fields(new_visit, journal, width):
    hands = Counted(new_visit(width=width))
    visit(hands.page)
    hands.capture()
    hands.press("Continue")
    hands.choose("Steps", "Second look")
    hands.second_look()
    hands.press("Write the letter")
    expect(hands.page.get_by_role("heading", name="Letter", exact=True)).to_be_visible()
    (kept,) = journal.interviews()
    assert kept.reflection.step is Step.DONE
    assert hands.within(taps=16, fields=6), hands


def test_the_first_visit_fits_one_screen(new_visit, journal):
    for width in (1280, 390):
        page = new_visit(width=width)
        visit(page)
        for last in (
            page.get_by_role("button", name="See a finished example"),
            page.get_by_role("img", name="letter"),
            page.get_by_text("What you write stays"),
        ):
            box = last.bounding_box()
            assert box["y"] + box["height"] <= page.viewport_size["height"], width
    assert not low_targets(page)


def test_a_header_leaves_a_phone_to_the_first_field(new_visit, journal):
    page = new_visit(width=390)
    visit(page, "/debrief")
    top = page.get_by_role("heading", level=1).bounding_box()["y"]
    field = page.get_by_text("What keeps going round?").first.bounding_box()["y"]
    assert field - top < HEADER
    steps = page.get_by_role("radiogroup", name="Steps").get_by_role("radio")
    assert len({round(step.bounding_box()["y"]) for step in steps.all()}) == 1
    shown = "e => e.scrollWidth <= e.clientWidth"
    assert all(step.locator("p").evaluate(shown) for step in steps.all())


def test_an_interview_opens_by_its_card_on_a_phone_and_by_its_row_on_a_wide_screen(
    new_visit, journal, yesterday
):
    for each in sample_interviews(yesterday):
        journal.save(each)
    phone = new_visit(width=390)
    visit(phone, "/interviews")
    expect(keyed(phone, "interviews_wide")).to_be_hidden()
    cards = keyed(phone, "interviews_narrow").get_by_role("button")
    newest = journal.interviews()[-1]
    expect(cards.first).to_contain_text(f"Open {newest.company}")
    cards.first.click()
    expect(phone.get_by_role("heading", name=newest.company)).to_be_in_viewport()

    wide = new_visit()
    visit(wide, "/interviews")
    expect(keyed(wide, "interviews_narrow")).to_be_hidden()
    table = keyed(wide, "interviews_wide").locator(".dvn-scroller")
    table.click(position={"x": 200, "y": 36 + 17})  # the first row below the names of the columns
    expect(wide.get_by_role("heading", name=newest.company)).to_be_visible()


@BOTH
def test_a_pdf_takes_twenty_taps_and_nine_fields_from_an_empty_journal(
    new_visit, journal, tmp_path, width
):
    hands = Counted(new_visit(width=width))
    visit(hands.page)
    hands.write("In your own words", "I froze when they asked about the migration.")
    hands.rate("How bad?", 8)
    hands.press("Go on")
    hands.press("Stumbled over answers")
    hands.rate("How bad: Stumbled over answers", 8)
    hands.write("Company", "Northwind")
    hands.write("Role", "Data engineer")
    hands.press("Continue")
    hands.press("Add a missed point")
    hands.write("1. The question or subject", "How did you move billing without losing a day?")
    answer = "I moved the nightly run to a queue and compared the totals every morning."
    hands.write("What I would say now", answer)
    hands.write("The proof: a fact they can check", "The nightly run went from 40 minutes to 9.")
    hands.write("Where can they check the number?", "Run log of the billing team")
    hands.choose("Steps", "Second look")
    hands.rate("And now: how bad was it?", 5)
    hands.press("Before and after")
    hands.press("Write the letter")
    hands.write("Your name", "Zoë Łukasiewicz")
    reason = "You let one team own its data from the source to the chart."
    hands.write("Why you want this job: one reason from the conversation", reason)
    file = download(hands.page, "Download the PDF", tmp_path)
    hands.taps += 1
    assert file.read_bytes().startswith(b"%PDF")
    assert hands.within(taps=20, fields=9), hands
