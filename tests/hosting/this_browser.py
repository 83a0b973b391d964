"""What the tests ask of a real browser that keeps a journal."""

import json
import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from tests.support.browser import visit
from tests.support.hands import answered, press, write

STORED = """
() => new Promise((resolve, reject) => {
  const request = indexedDB.open("interview-debrief")
  request.onerror = () => reject(request.error)
  request.onsuccess = () => {
    const stores = [...request.result.objectStoreNames]
    if (!stores.length) return resolve([])
    const all = request.result.transaction("records").objectStore("records").getAll()
    all.onsuccess = () => { request.result.close(); resolve(all.result) }
  }
})
"""


def stored(page: Page) -> list[dict[str, Any]]:
    """The interviews that the browser holds."""
    records = page.evaluate(STORED)
    texts = [each["text"] for each in records if each["text"] and "/" not in each["id"]]
    return [json.loads(text)["interview"] for text in texts]


def kept(page: Page) -> None:
    """Wait until the page says that the browser has everything."""
    answered(page)
    expect(page.get_by_text("Kept in this browser", exact=True)).to_be_visible()


def begin_a_debrief(page: Page, company: str, home: str = "this browser") -> str:
    """Write a company into a new debrief; returns the interview's address."""
    visit(page, "/debrief")
    write(page, "Company", company)
    if home == "this browser":
        kept(page)
    expect(page).to_have_url(re.compile("interview="))
    return page.url


def bring_in(page: Page, backup: Path) -> None:
    """Restore a backup, and wait until the browser has all of it."""
    visit(page, "/your_data")
    page.get_by_role("tab", name="Import").click()
    page.get_by_test_id("stFileUploader").first.locator("input[type=file]").set_input_files(backup)
    answered(page)
    press(page, "Restore")
    expect(page.get_by_text("interviews restored")).to_be_visible()
    kept(page)
