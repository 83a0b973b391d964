"""A hosted app and a browser that finds it by its name; visitors are contexts of that browser."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from debrief_core.journal import open_journal, write_backup
from debrief_core.sample import sample_interviews, sample_profile
from tests.support import browser as chromium
from tests.support.hosted import TO_LOOPBACK, Hosted, hosted
from tests.support.oidc import Provider, provider
from tests.support.postgres import Server, running_server
from tests.support.server import free_port


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


@pytest.fixture(scope="module")
def postgres() -> Iterator[Server]:
    with running_server() as server:
        yield server


@pytest.fixture(scope="module")
def id_provider() -> Iterator[Provider]:
    with provider(free_port()) as running:
        yield running


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


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """A file to restore: the sample journal, with letters in it."""
    journal = open_journal("sqlite://", "sample")
    journal.save_profile(sample_profile())
    for interview in sample_interviews(datetime.now(UTC)):
        journal.save(interview)
    file = tmp_path / "backup.json"
    file.write_text(write_backup(journal))
    return file
