"""What a visitor's hands do on a page: every step waits until the app has answered it."""

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.support.browser import settle

UNNOTICED = 150
"""Milliseconds in which the browser has surely told the server of what was entered."""


def answered(page: Page) -> None:
    """Wait for the run that the last step set off."""
    page.wait_for_timeout(UNNOTICED)
    settle(page)


def write(page: Page, label: str, text: str) -> None:
    """Fill the field with this label, and leave it as a thumb does, by a tap beside it."""
    entered = page.get_by_label(label, exact=True)
    entered.fill(text)
    entered.blur()
    answered(page)


def press(page: Page, name: str) -> None:
    """Press the button with this name."""
    page.get_by_role("main").get_by_role("button", name=name, exact=True).click()
    answered(page)


def choose(page: Page, group: str | re.Pattern[str], option: str) -> None:
    """Choose one option of the group with this label."""
    options = page.get_by_role("radiogroup", name=group)
    options.get_by_role("radio", name=option, exact=True).click()
    answered(page)


def rate(page: Page, label: str, number: int) -> None:
    """Tap a number of the scale whose label begins like this."""
    choose(page, re.compile(f"^{re.escape(label)}"), str(number))


def download(page: Page, name: str, folder: Path) -> Path:
    """Press the download button with this name; the file lands in `folder`."""
    with page.expect_download() as coming:
        page.get_by_role("main").get_by_role("button", name=name, exact=True).click()
    file = folder / coming.value.suggested_filename
    coming.value.save_as(file)
    return file


def shows_no_exception(page: Page) -> None:
    """A traceback or its polite stand-in is on no page."""
    expect(page.get_by_test_id("stException")).to_have_count(0)
