"""A connection that is cut, falls silent, or ends with the server: no word is lost in any home."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from debrief_core.journal import Journal, open_journal
from pages.session.storage.identity import Identity
from tests.hosting.signing_in import also_at_the_provider, sign_in
from tests.hosting.this_browser import begin_a_debrief, stored
from tests.support.browser import PATIENCE, NewVisit, settle, visit
from tests.support.hands import press, write
from tests.support.hosted import HOST, Hosted, hosted
from tests.support.line import Line, line_to
from tests.support.oidc import Provider, secrets_for
from tests.support.postgres import Server

pytestmark = [pytest.mark.browser, pytest.mark.postgres]

HAPPENED = "I lost the thread when they asked about the migration."
MORE = f"{HAPPENED} Then I caught it again."


@pytest.fixture(scope="module")
def database(postgres: Server) -> str:
    return postgres.new_database("accounts")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Hosted:
    return Hosted(tmp_path_factory.mktemp("lost"))


@pytest.fixture(scope="module")
def line(server: Hosted) -> Iterator[Line]:
    with line_to(server.port) as standing:
        yield standing


@pytest.fixture(scope="module")
def app_server(
    browser: Browser, server: Hosted, line: Line, database: str, id_provider: Provider
) -> Iterator[Hosted]:
    """An app with accounts; who does not sign in keeps the journal in their browser."""
    server.secrets = secrets_for(id_provider.url, f"http://{HOST}:{line.port}", database)
    with hosted(server):
        yield server


@pytest.fixture
def new_visitor(browser: Browser, app_server: Hosted, line: Line) -> Iterator[NewVisit]:
    url = f"http://{HOST}:{line.port}"
    with ExitStack() as windows:
        yield lambda: windows.enter_context(also_at_the_provider(browser, url))


@pytest.fixture
def account(database: str, id_provider: Provider) -> Journal:
    """Ann's journal as the database holds it, emptied."""
    journal = open_journal(database, Identity(id_provider.url, "ann", 0).owner)
    journal.delete_everything()
    return journal


@pytest.fixture(params=["this browser", "account"])
def stories(request: pytest.FixtureRequest, ann: Page, account: Journal) -> Callable[[], list[str]]:
    """Ann has begun a story; the function gives the stories that its home holds by now."""
    if request.param == "account":
        visit(ann)
        sign_in(ann, "ann")
    begin_a_debrief(ann, "Northwind", request.param)
    write(ann, "What keeps going round?", HAPPENED)
    if request.param == "account":
        return lambda: [each.reflection.happened for each in account.interviews()]
    return lambda: [each["reflection"]["happened"] for each in stored(ann)]


@pytest.fixture
def story(ann: Page) -> Locator:
    return ann.get_by_label("What keeps going round?")


def until_kept(page: Page, stories: Callable[[], list[str]], words: str) -> None:
    for _ in range(PATIENCE // 200):
        if stories() == [words]:
            return
        page.wait_for_timeout(200)
    assert stories() == [words]


def until_lost(page: Page) -> None:
    app = page.get_by_test_id("stApp")
    expect(app).not_to_have_attribute("data-test-connection-state", "CONNECTED")


def test_what_stood_in_a_field_when_the_line_was_cut_is_kept_when_it_is_mended(
    ann: Page, stories: Callable[[], list[str]], story: Locator, line: Line
) -> None:
    until_kept(ann, stories, HAPPENED)
    story.fill(MORE)  # and not left
    line.cut()
    until_lost(ann)
    expect(story).to_be_disabled()  # nobody types what could not be kept
    line.mend()
    settle(ann)
    expect(story).to_have_value(MORE)
    until_kept(ann, stories, MORE)
    write(ann, "What keeps going round?", HAPPENED)
    until_kept(ann, stories, HAPPENED)


def test_what_was_left_while_the_line_was_silent_is_kept_when_it_speaks_again(
    ann: Page, stories: Callable[[], list[str]], story: Locator, line: Line
) -> None:
    until_kept(ann, stories, HAPPENED)
    line.fall_silent()
    story.fill(MORE)
    ann.keyboard.press("Tab")
    ann.wait_for_timeout(500)
    assert stories() == [HAPPENED]
    line.cut()
    until_lost(ann)
    line.mend()
    settle(ann)
    expect(story).to_have_value(MORE)
    until_kept(ann, stories, MORE)


def test_a_restart_of_the_server_and_a_spell_offline_lose_nothing(
    ann: Page, stories: Callable[[], list[str]], story: Locator, app_server: Hosted
) -> None:
    until_kept(ann, stories, HAPPENED)
    story.fill(MORE)  # and not left
    app_server.kill()
    until_lost(ann)
    app_server.start()
    settle(ann)
    expect(story).to_have_value(MORE)
    expect(story).to_be_enabled()
    until_kept(ann, stories, MORE)


def test_what_was_saved_before_a_restart_does_not_come_back_over_newer_words(
    ann: Page, account: Journal, app_server: Hosted
) -> None:
    visit(ann)
    sign_in(ann, "ann")
    begin_a_debrief(ann, "Northwind", "account")
    write(ann, "Role", "Analyst")
    press(ann, "Continue")
    (interview,) = account.interviews()
    account.save(interview.model_copy(update={"role": "Baker"}))  # from another device
    app_server.kill()
    until_lost(ann)
    app_server.start()
    settle(ann)
    expect(ann.get_by_text("Northwind · Baker")).to_be_visible()  # the new server has answered
    press(ann, "Back")
    expect(ann.get_by_label("Role", exact=True)).to_have_value("Baker")
    ann.wait_for_timeout(1_000)
    assert [each.role for each in account.interviews()] == ["Baker"]


def test_after_a_restart_a_field_shows_what_another_device_wrote_meanwhile(
    ann: Page, account: Journal, app_server: Hosted
) -> None:
    """The browser first tells a new server what its fields held before; that is old by now."""
    visit(ann)
    sign_in(ann, "ann")
    begin_a_debrief(ann, "Northwind", "account")
    write(ann, "Role", "Analyst")
    (interview,) = account.interviews()
    assert interview.role == "Analyst"
    app_server.kill()
    until_lost(ann)
    account.save(interview.model_copy(update={"role": "Baker"}))  # from another device
    app_server.start()
    settle(ann)
    expect(ann.get_by_label("Role", exact=True)).to_have_value("Baker")
    expect(ann.get_by_label("Company", exact=True)).to_have_value("Northwind")
    ann.wait_for_timeout(1_000)
    assert [each.role for each in account.interviews()] == ["Baker"]
    write(ann, "Role", "Baker and cook")
    until_kept(ann, lambda: [each.role for each in account.interviews()], "Baker and cook")
