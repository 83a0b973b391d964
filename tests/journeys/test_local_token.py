"""Started with a token, the file of this computer opens only to a browser that had the link."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from debrief_core.interview import Interview
from debrief_core.journal import open_journal
from pages.session.storage.this_computer import THIS_OWNER
from tests.support.browser import opened, settle, visit
from tests.support.server import Server, served

pytestmark = pytest.mark.browser


@pytest.fixture
def with_token(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, yesterday: datetime
) -> Iterator[Server]:
    """The app as `make run` starts it, on a file with one interview in it."""
    monkeypatch.setenv("DEBRIEF_LOCAL_TOKEN", "on")
    with served(tmp_path) as server:
        journal = open_journal(server.database_url, THIS_OWNER)
        journal.save(Interview(company="Northwind", held_at=yesterday, zone="UTC"))
        yield server


def the_link(server: Server) -> str:
    """The link that the terminal shows, without its host."""
    found = re.search(r"With your journal: http://[^/]+(/\S+)", server.log.read_text())
    assert found
    return found[1]


def test_without_the_link_the_file_stays_closed_and_the_page_says_which_start_has_what(
    browser: Browser, with_token: Server
) -> None:
    for address in ("/interviews", "/interviews?token=guessed"):
        with opened(browser, with_token.url) as page:
            visit(page, address)
            expect(page.get_by_text("This is a journal of this browser alone")).to_be_visible()
            expect(page.get_by_text("Northwind")).to_have_count(0)


def test_the_link_opens_the_file_once_and_for_all_later_visits_and_leaves_the_address(
    browser: Browser, with_token: Server
) -> None:
    with opened(browser, with_token.url) as page:
        visit(page, the_link(with_token))
        assert "token" not in page.url
        for _ in range(2):
            visit(page, "/your_data")
            page.get_by_role("tab", name="Where it lives").click()
            expect(page.get_by_text("Your journal is one file on this computer")).to_be_visible()
            expect(page.get_by_text("it was started with a link that only you")).to_be_visible()
        other = page.context.new_page()
        other.goto(f"{with_token.url}/home")
        settle(other)
        expect(other.get_by_text("This is a journal of this browser alone")).to_have_count(0)
    token = next(with_token.log.parent.rglob("local-token"))
    assert token.stat().st_mode & 0o077 == 0
