"""A hosted app and a browser that finds it by its name; visitors are contexts of that browser."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, Page

from tests.support import browser as chromium
from tests.support.hosted import TO_LOOPBACK, Hosted, hosted


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A browser that looks for debrief.test on this computer."""
    with chromium.launched(TO_LOOPBACK) as launched:
        yield launched


@pytest.fixture(scope="module")
def app_server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hosted]:
    """The app as a host runs it, without any secrets; it needs the browser first."""
    with hosted(Hosted(tmp_path_factory.mktemp("hosted"))) as server:
        yield server


@pytest.fixture
def new_visitor(browser: Browser, app_server: Hosted) -> Iterator[chromium.NewVisit]:
    """Opens a window of somebody with a browser of their own: nothing is shared with others."""
    with ExitStack() as windows:
        yield lambda **how: windows.enter_context(chromium.opened(browser, app_server.url, **how))


@pytest.fixture
def ann(new_visitor: chromium.NewVisit) -> Page:
    return new_visitor()


@pytest.fixture
def bob(new_visitor: chromium.NewVisit) -> Page:
    return new_visitor()
