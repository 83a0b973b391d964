"""The Patterns page in a real browser: marks lead to interviews, filters live in the address."""

import csv
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.pages.test_patterns import write as write_interviews
from tests.support.browser import keyed, settle, visit
from tests.support.hands import answered, download, press, shows_no_exception

pytestmark = pytest.mark.browser


def marks(page):
    """The dots of the question on show; SVG, so that each can be clicked on."""
    questions = page.locator("[class*=st-key-chart-]:not([class*=overview]):not([class*=worst])")
    return questions.locator("svg :is(.mark-symbol, .mark-rect) path")


def look_at(page, name):
    keyed(page, "chart").get_by_role("radio", name=name, exact=True).click()
    answered(page)


def address(page):
    return parse_qs(urlsplit(page.url).query)


def the_map(page):
    return keyed(page, "severity_map")


def asked(page):
    """What the browser sends to the server from now on."""
    sent = []
    page.on("websocket", lambda socket: socket.on("framesent", lambda f: sent.append(f)))  # noqa: PLW0108
    return sent


def middle_of(part):
    box = part.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def point_at(page, name):
    """The pointer on the name of a concern or on a number in the severity map."""
    page.mouse.move(*middle_of(the_map(page).locator("svg text", has_text=name).first))


def test_a_page_that_was_loaded_asks_the_server_once(page, journal):
    write_interviews(journal, 6)
    sent = asked(page)
    visit(page, "/interviews")
    page.wait_for_timeout(3_000)  # longer than anything that the page does by itself takes
    assert len(sent) == 1


def test_pointing_and_brushing_show_everything_without_the_server(page, journal):
    write_interviews(journal, 12, considered=True)
    sent = asked(page)
    visit(page, "/patterns")
    drawn = the_map(page)
    expect(drawn).to_contain_text("Worst moment")
    before = len(sent)

    point_at(page, "Nerves")
    expect(drawn).to_contain_text("of 12, usually")
    hit = drawn.locator("svg .course_hits_marks path").nth(3).bounding_box()
    page.mouse.move(hit["x"] + hit["width"] / 2, hit["y"] + 30)
    expect(drawn).to_contain_text("30 Mar 2025 · Company 0 · Analyst · technical · advanced")
    expect(drawn).to_contain_text("this day, 0 to 10")

    page.mouse.down()
    page.mouse.move(hit["x"] + 4 * hit["width"], hit["y"] + 40, steps=5)
    page.mouse.up()
    page.mouse.move(5, 5)
    expect(drawn).to_contain_text("of 5")
    expect(drawn).not_to_contain_text("of 12")
    assert len(sent) == before


def test_the_keyboard_reaches_every_selection_of_the_map(page, journal):
    write_interviews(journal, 6, considered=True)
    sent = asked(page)
    visit(page, "/patterns")
    drawn, before = the_map(page), len(sent)
    for label, keys, said in (
        ("Look at", ["ArrowDown"], "usually"),
        ("Mark", ["ArrowDown"], "3 Mar 2025 · Company 0"),
        ("Mark", ["Home"], "of 6"),
        ("From", ["ArrowDown"], "of 5"),
        ("To", ["ArrowUp"], "of 4"),
    ):
        choice = drawn.get_by_role("combobox", name=label, exact=True)
        choice.focus()
        for key in keys:
            page.keyboard.press(key)
        expect(drawn).to_contain_text(said)
    assert len(sent) == before


def test_a_click_in_the_map_asks_once_and_lists_the_interviews_beside_it(page, journal):
    write_interviews(journal, 6)
    sent = asked(page)
    visit(page, "/patterns")
    before = len(sent)
    page.mouse.click(*middle_of(the_map(page).locator("svg text", has_text="Nerves").first))
    answered(page)
    expect(page.get_by_role("heading", name="of 6 interviews")).to_be_visible()
    assert len(sent) == before + 1
    press(page, "Show the patterns again")
    expect(page.get_by_role("heading", name="Your patterns")).to_be_visible()
    the_map(page).locator("svg .course_hits_marks path").first.click()
    answered(page)
    expect(page.get_by_role("heading", name="1 of 6 interviews")).to_be_visible()
    page.get_by_role("button", name="3 Mar 2025 · Company 0").click()
    settle(page)
    expect(page.get_by_role("heading", name="Company 0")).to_be_visible()


def test_an_address_that_is_shared_shows_the_same(page, new_visit, journal):
    write_interviews(journal, 12)
    visit(page, "/patterns")
    press(page, "Filter")
    page.get_by_role("button", name="Technical", exact=True).click()
    answered(page)
    shared = page.url
    other = new_visit(width=390)
    visit(other, shared[shared.index("/patterns") :])
    expect(other.get_by_text("6 of 12 interviews: technical")).to_be_visible()


def test_a_click_on_a_mark_lists_the_interviews_behind_it_and_opens_one(page, journal):
    write_interviews(journal, 6)
    visit(page, "/patterns?chart=How often")
    marks(page).first.click()
    answered(page)
    expect(page.get_by_text("of 6 interviews lie behind what you chose")).to_be_visible()
    press(page, "Show all again")
    expect(page.get_by_text("lie behind what you chose")).to_have_count(0)

    rows = page.locator("[class*=st-key-listed-]").get_by_test_id("stDataFrame")
    rows.click(position={"x": 18, "y": 54})  # the first one's box, once the table stands still
    answered(page)
    page.get_by_role("button", name="Open Company 2").click()
    settle(page)
    expect(page.get_by_role("heading", name="Company 2")).to_be_visible()
    shows_no_exception(page)


def test_every_chart_can_be_clicked_on(page, journal):
    write_interviews(journal, 24, considered=True, letters=True)
    visit(page, "/patterns")
    for chart in ("Over time", "Everything at once", "Where it is worse",
                  "First feeling, second look", "Chances and outcomes",
                  "With and without a letter"):  # fmt: skip
        look_at(page, chart)
        marks(page).first.click()
        answered(page)
        expect(page.get_by_text("lie behind what you chose"), chart).to_be_visible()
        shows_no_exception(page)


def test_a_filter_and_a_chart_live_in_the_address_and_survive_a_reload(page, journal):
    write_interviews(journal, 12)
    visit(page, "/patterns")
    look_at(page, "How often")
    press(page, "Filter")
    page.get_by_role("button", name="Panel", exact=True).click()
    answered(page)
    page.keyboard.press("Escape")
    expect(page.get_by_text("6 of 12 interviews: panel")).to_be_visible()
    assert address(page) == {"stage": ["Panel"], "chart": ["How often"]}

    page.reload()
    settle(page)
    expect(page.get_by_text("6 of 12 interviews: panel")).to_be_visible()
    expect(page.get_by_text("How often each concern comes up")).to_be_visible()
    press(page, "Clear all")
    expect(page.get_by_text("6 of 12 interviews: panel")).to_have_count(0)
    assert address(page) == {"chart": ["How often"]}


@pytest.mark.parametrize("name", ["patterns", "interviews"])
def test_what_was_filtered_in_the_sample_stays_in_the_sample(page, journal, name):
    write_interviews(journal, 8)
    visit(page, f"/{name}?sample=yes")
    press(page, "Filter")
    page.get_by_role("button", name="Technical", exact=True).click()
    answered(page)
    page.keyboard.press("Escape")
    assert "Technical" in page.url
    press(page, "Leave the sample")
    shows_no_exception(page)
    assert address(page) == {}
    all_of_them = {
        "patterns": page.get_by_test_id("stMetricValue").get_by_text("8", exact=True),
        "interviews": page.get_by_role("region", name="8 interviews, newest first"),
    }
    expect(all_of_them[name]).to_be_visible()


def test_the_concern_that_was_chosen_last_is_the_one_worked_on(page, journal):
    write_interviews(journal, 6)
    visit(page, "/patterns")
    press(page, "Work on one concern")
    page.get_by_role("combobox", name="Concern").click()
    page.get_by_role("option", name="Stumbled over answers").click()
    answered(page)
    page.get_by_role("button", name="Work on this", exact=True).click()
    answered(page)
    expect(page.get_by_text("You work on “Stumbled over answers”")).to_be_visible()
    assert journal.focus().concern == "stumbled"


def test_a_part_of_the_page_sees_that_the_journal_has_changed(page, journal):
    write_interviews(journal, 6)
    visit(page, "/patterns")
    figure = page.get_by_test_id("stMetricValue").first
    expect(figure).to_have_text("6")
    journal.delete("n0005")
    look_at(page, "Everything at once")
    expect(figure).to_have_text("5")
    shows_no_exception(page)


def test_a_chart_its_numbers_and_the_whole_page_can_be_taken_along(page, journal, tmp_path):
    write_interviews(journal, 24)
    visit(page, "/patterns")
    for chart in ("How often", "Over time"):
        look_at(page, chart)
        page.get_by_text("Numbers and downloads").last.click()
        answered(page)
        assert download(page, "SVG", tmp_path).read_bytes().startswith(b"<svg")
        assert download(page, "PNG", tmp_path).read_bytes().startswith(b"\x89PNG")
        with download(page, "CSV", tmp_path).open(encoding="utf-8-sig") as file:
            assert len(list(csv.reader(file))) > 8
    report = PdfReader(download(page, "Two pages as PDF", tmp_path))
    assert len(report.pages) == 2
    assert "comes up more than anything else" in report.pages[0].extract_text()
