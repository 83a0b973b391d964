"""Nothing that was typed is lost: by a reload, or by a second tab."""

import re

import pytest
from playwright.sync_api import expect

from debrief_core.interview import Interview, Reflection, Step
from tests.support.browser import visit
from tests.support.hands import answered, choose, press, rate, write

pytestmark = pytest.mark.browser

STORY = "What keeps going round?"
HAPPENED = "I lost the thread when they asked about the migration."


@pytest.fixture
def begun(journal, yesterday):
    """A debrief that was left at its second step."""
    return journal.save(
        Interview(
            company="Northwind",
            role="Data analyst",
            held_at=yesterday,
            zone="Europe/Berlin",
            reflection=Reflection(step=Step.FEELINGS),
        )
    )


def test_a_reload_in_the_middle_of_the_debrief_keeps_the_draft(page, journal):
    visit(page, "/debrief")
    write(page, STORY, HAPPENED)
    press(page, "Nerves")
    rate(page, "How bad: Nerves", 7)
    write(page, "Company", "Northwind")
    page.reload()
    answered(page)
    expect(page.get_by_label(STORY)).to_have_value(HAPPENED)
    expect(page.get_by_role("button", name="Nerves", pressed=True)).to_be_visible()
    (kept,) = journal.interviews()
    assert kept.reflection.concern("nerves").felt == 7


def test_two_tabs_that_write_the_same_field_at_once_keep_both_versions(new_visit, journal, begun):
    one, other = new_visit(), new_visit()
    for tab in (one, other):
        visit(tab, f"/debrief?interview={begun.id}")
    write(one, STORY, "What the first tab says.")
    write(other, STORY, "What the second tab says.")
    expect(other.get_by_text("changed in two places at the same time")).to_be_visible()
    (kept,) = journal.interviews()
    assert kept.reflection.happened == "What the second tab says."
    assert [one.words for one in kept.earlier if one.conflict] == ["What the first tab says."]
    press(other, "Take this one instead")
    expect(other.get_by_label(STORY)).to_have_value("What the first tab says.")


def test_two_tabs_that_write_different_fields_lose_neither(new_visit, journal, begun):
    one, other = new_visit(), new_visit()
    visit(one, f"/debrief?interview={begun.id}")
    visit(other, f"/debrief?interview={begun.id}")
    write(one, STORY, HAPPENED)
    write(other, "Role", "Baker")
    (kept,) = journal.interviews()
    assert (kept.role, kept.reflection.happened) == ("Baker", HAPPENED)


def test_what_a_text_said_before_is_one_tap_from_its_field(page, journal, begun):
    visit(page, f"/debrief?interview={begun.id}")
    write(page, STORY, HAPPENED)
    write(page, STORY, "Other words.")
    page.get_by_role("button", name="What it said before").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text(HAPPENED)).to_be_visible()
    dialog.get_by_role("button", name="Take this back").click()
    expect(page.get_by_label(STORY)).to_have_value(HAPPENED)
    answered(page)
    assert journal.get(begun.id).reflection.happened == HAPPENED


def test_what_is_typed_is_saved_without_leaving_the_field(page, journal, begun):
    visit(page, f"/debrief?interview={begun.id}")
    page.get_by_label(STORY).press_sequentially(HAPPENED, delay=15)
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()
    assert journal.get(begun.id).reflection.happened == HAPPENED
    expect(page.get_by_label(STORY)).to_be_focused()


def test_names_in_any_script_come_back_as_they_were_written(page, journal):
    company, person = "Žižkov & Ψυχή 株式会社", "Nguyễn Thị Ánh · Лев · 김민준"
    visit(page, "/debrief")
    write(page, "Company", company)
    write(page, "Role", "Größte <b>Stelle</b> *fett* :material/home:")
    page.get_by_text("Details, if you have a minute").click()
    press(page, "Add a person")
    write(page, "Name", person)
    page.reload()
    answered(page)
    expect(page.get_by_label("Company", exact=True)).to_have_value(company)
    expect(page.get_by_label("Name", exact=True)).to_have_value(person)
    choose(page, "Steps", "Fit")
    expect(
        page.get_by_text(re.compile(r"Größte <b>Stelle</b> \*fett\*.+material/home:"))
    ).to_be_visible()
    (kept,) = journal.interviews()
    assert (kept.company, kept.interviewers[0].name) == (company, person)


def test_a_visitor_in_a_hurry_loses_no_word_and_makes_no_second_version(page, journal, begun):
    visit(page, f"/debrief?interview={begun.id}")
    press(page, "Nerves")
    scale = page.get_by_role("radiogroup", name="How bad: Nerves")
    story = page.get_by_label(STORY)
    company = page.get_by_label("Company", exact=True)
    for number in range(1, 7):
        scale.get_by_role("radio", name=str(number), exact=True).click()
        story.fill(f"{HAPPENED} {number}")
        company.fill(f"Northwind {number}")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Better answers")).to_be_visible()
    answered(page)
    (kept,) = journal.interviews()
    assert kept.reflection.happened == f"{HAPPENED} 6"
    assert kept.company == "Northwind 6"
    assert kept.reflection.concern("nerves").felt == 6
