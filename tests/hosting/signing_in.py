"""Signing in at the provider of the tests, as a visitor does it."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, expect

from tests.support.browser import PATIENCE, settle
from tests.support.oidc import PEOPLE


@contextmanager
def also_at_the_provider(browser: Browser, url: str) -> Iterator[Page]:
    """A window like any visitor's, which also goes to the provider."""
    context = browser.new_context(base_url=url)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def sign_in(page: Page, who: str) -> None:
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.get_by_role("link", name=PEOPLE[who]).click()
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()
    settle(page)
