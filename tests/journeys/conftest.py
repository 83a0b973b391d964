"""One server and one browser for all journeys; each begins with an empty journal."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Page

from debrief_core.journal import Journal, open_journal
from pages.session.storage.this_computer import THIS_OWNER
from tests.support import browser as chromium
from tests.support.server import Server, served


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium.launched() as launched:
        yield launched


@pytest.fixture(scope="session")
def app_server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app; it needs the browser first, so that nothing is started without one."""
    with served(tmp_path_factory.mktemp("server")) as server:
        yield server


@pytest.fixture
def journal(app_server: Server) -> Journal:
    """The journal behind the server, emptied: to fill beforehand, to look into afterwards."""
    opened = open_journal(app_server.database_url, THIS_OWNER)
    opened.delete_everything()
    return opened


@pytest.fixture
def new_visit(
    browser: Browser, app_server: Server, journal: Journal
) -> Iterator[chromium.NewVisit]:
    """Opens windows on the app: `new_visit(width=390, scheme="dark")` gives a page.

    Whatever a journey does, the app may log no traceback.
    """
    logged = len(app_server.log.read_text())
    with ExitStack() as windows:
        yield lambda **how: windows.enter_context(chromium.opened(browser, app_server.url, **how))
    _, _, traceback = app_server.log.read_text()[logged:].partition("Traceback")
    assert not traceback, traceback


@pytest.fixture
def page(new_visit: chromium.NewVisit) -> Page:
    """One window on the app, at 1280 px in the light theme."""
    return new_visit()


@pytest.fixture
def yesterday() -> datetime:
    """An interview of yesterday; the app under test goes by the real clock."""
    return datetime.now(UTC).replace(microsecond=0) - timedelta(hours=20)
