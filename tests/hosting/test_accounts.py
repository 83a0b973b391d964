"""Accounts for real: sign-in at an OpenID provider, rows in PostgreSQL, sign-out, expiry."""

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from debrief_core.interview import Interview
from debrief_core.journal import Journal, open_journal
from debrief_core.journal.sealed import (
    SealedStore,
    change_keys,
    make_keys,
    open_by_passphrase,
    open_by_sheet,
    stop_sealing,
)
from pages.session.storage.identity import Identity
from tests.hosting.signing_in import also_at_the_provider, sign_in
from tests.hosting.this_browser import STORED, begin_a_debrief, kept
from tests.pages.test_patterns import write as write_interviews
from tests.support.browser import NewVisit, settle, visit
from tests.support.hands import answered, download, press, shows_no_exception, write
from tests.support.hosted import Hosted, hosted
from tests.support.oidc import PEOPLE, Provider, secrets_for
from tests.support.postgres import SUPERUSER, Server

pytestmark = [pytest.mark.browser, pytest.mark.postgres]

HELD = "2026-05-04T10:00:00+00:00"
PASSPHRASE = "three quiet herons"  # noqa: S105 - of a journal that lives for one test
NEW_PASSPHRASE = "four louder herons"  # noqa: S105


@pytest.fixture(scope="module")
def database(postgres: Server) -> str:
    return postgres.new_database("accounts")


@contextmanager
def out_of_reach(server: Server) -> Iterator[None]:
    """Nobody reaches the server: its socket is gone, and whoever was connected is cut off."""
    socket = server.folder / ".s.PGSQL.5432"
    away = socket.with_name("away")
    operator = server.url("postgres", SUPERUSER)
    with psycopg.connect(operator, autocommit=True) as connection:
        socket.rename(away)
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        )
        yield
        away.rename(socket)


@pytest.fixture(scope="module")
def app_server(
    browser: Browser,
    database: str,
    id_provider: Provider,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Hosted]:
    server = Hosted(tmp_path_factory.mktemp("accounts"))
    server.secrets = secrets_for(id_provider.url, server.url, database)
    with hosted(server):
        yield server


@pytest.fixture
def new_visitor(browser: Browser, app_server: Hosted) -> Iterator[NewVisit]:
    with ExitStack() as windows:
        yield lambda: windows.enter_context(also_at_the_provider(browser, app_server.url))


@pytest.fixture
def journals(database: str, id_provider: Provider) -> dict[str, Journal]:
    """Everybody's journal as the database holds it, emptied."""
    owners = {who: Identity(id_provider.url, who, 0).owner for who in PEOPLE}
    journals = {who: open_journal(database, owner) for who, owner in owners.items()}
    for journal in journals.values():
        journal.delete_everything()
    id_provider.lifetime = 3600
    return journals


def test_what_is_written_after_sign_in_is_a_row_of_that_person_alone(
    ann: Page, bob: Page, journals: dict[str, Journal], database: str, id_provider: Provider
) -> None:
    visit(ann)
    sign_in(ann, "ann")
    address = begin_a_debrief(ann, "Northwind", "account")
    (row,) = journals["ann"].interviews()
    assert row.company == "Northwind"
    assert ann.evaluate("() => indexedDB.databases()") == [] or ann.evaluate(STORED) == []
    visit(bob)
    sign_in(bob, "bob")
    for name in ("debrief", "interviews", "letter"):
        bob.goto(re.sub(r"/debrief\?", f"/{name}?", address))
        settle(bob)
        shows_no_exception(bob)
        expect(bob.get_by_text("Northwind")).to_have_count(0)
    assert journals["bob"].interviews() == []
    with psycopg.connect(database) as connection:  # no owner named: the rows do not show
        assert connection.execute("SELECT count(*) FROM interviews").fetchone() == (0,)


def test_signing_out_leaves_nothing_behind_ends_other_tabs_and_kills_a_copied_cookie(
    ann: Page, bob: Page, journals: dict[str, Journal], id_provider: Provider
) -> None:
    visit(ann)
    sign_in(ann, "ann")
    begin_a_debrief(ann, "Northwind", "account")
    other_tab = ann.context.new_page()
    visit(other_tab, "/interviews")
    expect(other_tab.get_by_role("button", name="Sign out")).to_be_visible()
    copied = ann.context.cookies()
    before = id_provider.signed_out
    with ann.expect_response(lambda answer: answer.url.startswith(id_provider.url)):
        ann.get_by_role("button", name="Sign out").click()
    expect(ann.get_by_role("button", name="Sign in", exact=True)).to_be_visible()
    visit(ann, "/interviews")
    expect(ann.get_by_text("Nothing here yet")).to_be_visible()
    assert id_provider.signed_out == before + 1
    assert not [c for c in ann.context.cookies() if c["name"].startswith("_streamlit_user")]
    assert len(journals["ann"].interviews()) == 1
    expect(other_tab.get_by_text("Your sign-in has ended.")).to_be_visible()  # nobody touched it
    expect(other_tab.get_by_text("Nothing here yet")).to_be_visible()
    bob.context.add_cookies(copied)  # type: ignore[arg-type]
    visit(bob, "/interviews")
    expect(bob.get_by_text("Your sign-in has ended.")).to_be_visible()
    expect(bob.get_by_text("Nothing here yet")).to_be_visible()


def test_the_journal_of_this_browser_moves_into_the_account_without_duplicates(
    ann: Page, journals: dict[str, Journal]
) -> None:
    begin_a_debrief(ann, "From this browser")
    sign_in(ann, "ann")
    expect(ann.get_by_text("This browser holds an interview")).to_be_visible()
    press(ann, "Move into my account")
    expect(ann.get_by_text("One interview moved into your account.")).to_be_visible()
    assert [i.company for i in journals["ann"].interviews()] == ["From this browser"]
    ann.wait_for_timeout(500)
    assert [record["text"] for record in ann.evaluate(STORED)] == [None]
    ann.reload()
    settle(ann)
    expect(ann.get_by_text("This browser holds")).to_have_count(0)
    assert len(journals["ann"].interviews()) == 1


def test_an_ended_sign_in_closes_the_account_and_keeps_what_is_written_then(
    ann: Page, journals: dict[str, Journal], id_provider: Provider
) -> None:
    id_provider.lifetime = 20
    visit(ann)
    sign_in(ann, "ann")
    begin_a_debrief(ann, "Northwind", "account")
    ann.wait_for_timeout(21_000)
    write(ann, "Role", "Written too late")
    expect(ann.get_by_text("Your sign-in has ended.")).to_be_visible()
    kept(ann)
    assert [i.role for i in journals["ann"].interviews()] == [""]
    visit(ann, "/interviews")
    expect(ann.get_by_text("Your sign-in has ended.")).to_be_visible()
    id_provider.lifetime = 3600
    sign_in(ann, "ann")
    press(ann, "Move into my account")
    answered(ann)
    assert "Written too late" in [i.role for i in journals["ann"].interviews()]


def test_a_database_that_is_gone_is_said_keeps_the_words_and_recovers_by_itself(
    ann: Page, journals: dict[str, Journal], postgres: Server
) -> None:
    visit(ann)
    sign_in(ann, "ann")
    begin_a_debrief(ann, "Northwind", "account")
    with out_of_reach(postgres):
        write(ann, "Role", "Typed while it was gone")
        expect(ann.get_by_text("does not answer at the moment").first).to_be_visible()
        shows_no_exception(ann)
    expect(ann.get_by_text("does not answer at the moment")).to_have_count(0, timeout=30_000)
    expect(ann.get_by_label("Role", exact=True)).to_have_value("Typed while it was gone")
    assert [i.role for i in journals["ann"].interviews()] == ["Typed while it was gone"]


def look_at(page: Page, chart: str) -> None:
    page.get_by_role("radio", name=chart, exact=True).click()
    answered(page)


def test_a_part_of_a_page_shows_nothing_of_an_account_whose_sign_in_has_ended(
    ann: Page, journals: dict[str, Journal], id_provider: Provider
) -> None:
    write_interviews(journals["ann"], 6)
    id_provider.lifetime = 20
    visit(ann)
    sign_in(ann, "ann")
    visit(ann, "/patterns")
    look_at(ann, "Over time")
    expect(ann.get_by_text("Company 2").or_(ann.get_by_text("Nerves")).first).to_be_visible()
    ann.wait_for_timeout(21_000)
    look_at(ann, "Everything at once")
    expect(ann.get_by_text("Your sign-in has ended.")).to_be_visible()
    expect(ann.get_by_text("You have rated no interview so far.")).to_be_visible()
    expect(ann.get_by_role("radio", name="Everything at once")).to_have_count(0)


def test_a_part_of_a_page_says_that_the_database_is_gone_and_recovers(
    ann: Page, journals: dict[str, Journal], postgres: Server
) -> None:
    write_interviews(journals["ann"], 6)
    visit(ann)
    sign_in(ann, "ann")
    visit(ann, "/patterns")
    with out_of_reach(postgres):
        look_at(ann, "Everything at once")
        expect(ann.get_by_text("does not answer at the moment").first).to_be_visible()
        shows_no_exception(ann)
    expect(ann.get_by_text("does not answer at the moment")).to_have_count(0, timeout=30_000)
    expect(ann.get_by_text("Every concern, interview by interview")).to_be_visible()


def test_a_forged_cookie_signs_nobody_in(
    ann: Page, journals: dict[str, Journal], app_server: Hosted
) -> None:
    journals["ann"].save(Interview.model_validate({"company": "N", "held_at": HELD, "zone": "UTC"}))
    forged = '{"iss": "x", "sub": "ann", "is_logged_in": true, "exp": 9999999999}'
    cookie = {"name": "_streamlit_user", "value": forged, "url": app_server.url}
    ann.context.add_cookies([cookie])  # type: ignore[list-item]
    visit(ann, "/interviews")
    expect(ann.get_by_role("button", name="Sign in", exact=True)).to_be_visible()
    expect(ann.get_by_text("Nothing here yet")).to_be_visible()


def open_seal(page: Page, passphrase: str) -> None:
    expect(page.get_by_role("heading", name="Your journal is sealed")).to_be_visible()
    page.get_by_label("Passphrase", exact=True).fill(passphrase)
    press(page, "Open")


def test_a_sealed_account_opens_with_its_passphrase_and_words_typed_meanwhile_come_in(
    ann: Page, journals: dict[str, Journal], tmp_path: Path
) -> None:
    visit(ann)
    sign_in(ann, "ann")
    ann.set_viewport_size({"width": 390, "height": 844})
    address = begin_a_debrief(ann, "Northwind", "account")
    visit(ann, "/your_data")
    ann.get_by_role("tab", name="Where it lives").click()
    for label in ("New passphrase, at least 12 characters", "The new passphrase again"):
        ann.get_by_label(label).fill(PASSPHRASE)
    press(ann, "Make my recovery sheet")
    code = ann.get_by_test_id("stCode").inner_text().strip()
    sheet = download(ann, "Download the sheet as PDF", tmp_path)
    assert code in PdfReader(sheet).pages[0].extract_text()
    ann.get_by_text("I have the sheet on paper").click()
    answered(ann)
    press(ann, "Seal my journal")
    expect(ann.get_by_text("Your journal is sealed.")).to_be_visible()
    assert journals["ann"].interviews() == []
    ann.goto(address)
    settle(ann)
    expect(ann.get_by_text("Northwind")).to_have_count(0)
    open_seal(ann, PASSPHRASE)
    expect(ann.get_by_label("Company", exact=True)).to_have_value("Northwind")
    elsewhere = open_by_sheet(journals["ann"].store, code, PASSPHRASE).store
    assert isinstance(elsewhere, SealedStore)
    change_keys(elsewhere, make_keys(elsewhere.owner, NEW_PASSPHRASE), datetime.now(UTC))
    write(ann, "Role", "Typed before it was locked")
    open_seal(ann, NEW_PASSPHRASE)
    expect(ann.get_by_label("Role", exact=True)).to_have_value("Typed before it was locked")
    shows_no_exception(ann)
    journal = open_by_passphrase(journals["ann"].store, NEW_PASSPHRASE)
    (stored,) = journal.interviews()
    assert (stored.company, stored.role) == ("Northwind", "Typed before it was locked")
    assert isinstance(journal.store, SealedStore)
    stop_sealing(journal.store)  # for the tests that begin with an empty account
