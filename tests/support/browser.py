"""A real headless Chromium, and what a visitor does with a Streamlit page in it."""

import atexit
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, Playwright, Request, expect, sync_playwright

ARGUMENTS = [
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
SYSTEM_BROWSERS = ("chromium-headless-shell", "chromium", "google-chrome")
"""The lightest first: without a window's own interface a test takes a sixth less."""
PATIENCE = 60_000
"""Milliseconds to wait for something that will come: two busy cores may take their time."""

expect.set_options(timeout=PATIENCE)

NewVisit = Callable[..., Page]
"""`new_visit(width=390, scheme="dark")` opens another visitor's window."""


def executable(playwright: Playwright) -> str | None:
    """The browser to start: CHROMIUM in the environment, the system's, or Playwright's own."""
    installed = [shutil.which(name) for name in SYSTEM_BROWSERS]
    named = [os.environ.get("CHROMIUM"), *installed, playwright.chromium.executable_path]
    found = [path for path in named if path]
    return next((path for path in found if Path(path).exists()), None)


@contextmanager
def launched(*more: str) -> Iterator[Browser]:
    """A browser for the block; without one, the test is skipped, or fails where CI is set.

    `more` are arguments besides `ARGUMENTS`.
    """
    path = executable(_driver())
    if path is None:
        missing = "No Chromium found: install Debian's chromium, or set CHROMIUM to its path."
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    browser = _driver().chromium.launch(executable_path=path, args=[*ARGUMENTS, *more])
    yield browser
    browser.close()


@cache
def _driver() -> Playwright:
    """One Playwright a process: a second one would refuse the first one's running event loop."""
    driver = sync_playwright().start()
    atexit.register(driver.stop)
    return driver


@contextmanager
def opened(
    browser: Browser, url: str, *, width: int = 1280, scheme: str = "light", fineness: float = 1
) -> Iterator[Page]:
    """A visitor's own window on the app; every request it makes must stay with the app's host."""
    strangers: list[str] = []

    def watch(request: Request) -> None:
        if not request.url.startswith((url, "data:", "blob:")):
            strangers.append(request.url)

    context = browser.new_context(
        viewport={"width": width, "height": 800 if width > 600 else 844},
        color_scheme=scheme,
        device_scale_factor=fineness,
        has_touch=width <= 600,
        timezone_id="Europe/Berlin",
        locale="en-GB",
        base_url=url,
    )
    context.set_default_timeout(PATIENCE)
    context.on("request", watch)
    yield context.new_page()
    context.close()
    assert not strangers, f"the page asked other hosts: {strangers}"


def settle(page: Page) -> None:
    """Wait until the app is connected, drawn, and not running any more."""
    app = page.get_by_test_id("stApp")
    expect(app).to_have_attribute("data-test-connection-state", "CONNECTED", timeout=PATIENCE)
    expect(app).to_have_attribute("data-test-script-state", "notRunning", timeout=PATIENCE)
    for unfinished in ("[data-stale=true]", "[data-testid=stSkeleton]"):
        expect(page.locator(unfinished)).to_have_count(0, timeout=PATIENCE)


def visit(page: Page, path: str = "/") -> None:
    """Go to a page of the app by its address, and wait until it stands."""
    page.goto(path)
    settle(page)


def keyed(page: Page, key: str) -> Locator:
    """The widget or container with this key; Streamlit makes a class name of it."""
    return page.locator(".st-key-" + re.sub(r"[^a-zA-Z0-9_-]", "-", key))
