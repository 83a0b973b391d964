"""What lies under the server's addresses: nothing of one visitor that another could come upon."""

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Request, expect

from debrief_core.interview import Design, Typeface
from tests.hosting.this_browser import bring_in
from tests.support.browser import visit

pytestmark = pytest.mark.browser

TO_EVERYBODY = 2
"""How many pages anybody has to open before Streamlit lets go of a file that was downloaded."""


@pytest.fixture
def recovering(backup: Path) -> list[str]:
    """The ids of the interviews in the backup that are worth a letter."""
    interviews = [each["interview"] for each in json.loads(backup.read_text())["interviews"]]
    decided = {i["id"]: (i["reflection"]["decision"] or {}).get("verdict") for i in interviews}
    return [each for each, verdict in decided.items() if verdict == "recover"]


def open_letter(page: Page, backup: Path, interview_id: str) -> None:
    bring_in(page, backup)
    visit(page, f"/letter?interview={interview_id}")
    expect(page.get_by_role("img", name=re.compile("as it prints"))).to_be_visible()


def pictures(page: Page) -> tuple[str, set[str]]:
    """The picture of the letter, and the addresses of the pictures that did not come inside."""
    page.get_by_text("How it looks", exact=True).click()
    elsewhere = page.locator("img:not([src^='data:'])")
    expect(elsewhere).to_have_count(len(Design) + len(Typeface))
    letter = page.locator(".sheet img").get_attribute("src")
    return letter, set(elsewhere.evaluate_all("all => all.map((each) => each.src)"))


def answer(page: Page, address: str) -> tuple[int, str]:
    """What this visitor gets who asks the server for the address: status and words."""
    ask = "async (address) => { const a = await fetch(address); return [a.status, await a.text()] }"
    status, words = page.evaluate(ask, address)
    return status, words


def download_address(page: Page, name: str) -> str:
    with page.expect_download() as coming:
        page.get_by_role("main").get_by_role("button", name=name, exact=True).first.click()
    return urlsplit(coming.value.url).path


def test_a_letter_that_is_looked_at_lies_under_no_address(
    ann: Page, bob: Page, backup: Path, recovering: list[str]
) -> None:
    open_letter(ann, backup, recovering[-1])
    open_letter(bob, backup, recovering[-2])
    anns_letter, shown_to_ann = pictures(ann)
    bobs_letter, shown_to_bob = pictures(bob)
    assert anns_letter.startswith("data:")
    assert bobs_letter.startswith("data:")
    assert anns_letter != bobs_letter
    assert shown_to_ann == shown_to_bob  # the samples, the same for everybody


def test_a_downloaded_letter_lies_under_a_riddle_that_is_soon_gone(
    ann: Page, bob: Page, backup: Path, recovering: list[str]
) -> None:
    open_letter(ann, backup, recovering[0])
    letter = download_address(ann, "Download the PDF")
    visit(ann, "/your_data")
    ann.get_by_role("tab", name="Export").click()
    whole_journal = download_address(ann, "Download a backup")
    for address in (letter, whole_journal):
        assert re.fullmatch(r"/media/[0-9a-f]{32}\.(pdf|json)", address)
    ann.close()
    for _ in range(TO_EVERYBODY):
        visit(bob, "/")
    assert [answer(bob, address)[0] for address in (letter, whole_journal)] == [404, 404]


def test_a_file_that_was_brought_in_can_be_read_by_nobody(
    ann: Page, bob: Page, backup: Path
) -> None:
    sent: list[Request] = []
    ann.on("request", lambda request: request.method == "PUT" and sent.append(request))
    bring_in(ann, backup)
    visit(bob, "/")
    assert len(sent) == 1
    _, words = answer(bob, urlsplit(sent[0].url).path)
    company = json.loads(backup.read_text())["interviews"][0]["interview"]["company"]
    assert company not in words
