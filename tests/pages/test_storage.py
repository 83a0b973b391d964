"""Where the journal lives, as the pages say it: to visitors, and to whoever runs the app."""

import logging
from datetime import UTC, datetime

import psycopg
import pytest

from debrief_core.interview import Interview
from debrief_core.journal import open_journal
from pages.session import request
from pages.session.storage.browser_copy import BrowserCopy
from tests.support.apptest import open_page
from tests.support.postgres import ROLE, SUPERUSER, running_server

SECRET = "nobody-may-see-this-anywhere-" * 2
AUTH = {
    "redirect_uri": "https://debrief.test/oauth2callback",
    "cookie_secret": SECRET,
    "client_id": "client",
    "client_secret": SECRET,
    "server_metadata_url": "https://id.test/.well-known/openid-configuration",
}
DATABASE = {"journal": {"url": f"postgresql://app:{SECRET}@db.test/journal"}}
HELD = datetime(2026, 3, 2, 12, tzinfo=UTC)
FROM_ELSEWHERE = request.Connection("203.0.113.7", {"Host": "debrief.test"})


@pytest.fixture
def hosted(app, journal, monkeypatch):
    """The app as somebody from elsewhere meets it, whose browser has told that it is empty."""
    journal.save(Interview(company="Northwind", held_at=HELD, zone="UTC"))
    monkeypatch.setattr(request, "connection", lambda: FROM_ELSEWHERE)
    copy = BrowserCopy()
    copy.hear_news({"session": copy.session, "clock": 0, "records": [], "more": False})
    app.session_state["browser_copy"] = copy
    return app


def words(page):
    shown = [*page.markdown, *page.warning, *page.error, *page.caption, *page.text]
    return "\n".join(element.value for element in shown)


def test_a_page_waits_until_the_browser_has_told_what_it_holds(app, monkeypatch):
    monkeypatch.setattr(request, "connection", lambda: FROM_ELSEWHERE)
    app.run()
    assert not app.exception
    assert not app.button


def test_a_visitor_from_elsewhere_writes_into_their_browser_and_is_told(hosted):
    page = open_page(hosted, "your_data")
    assert not page.exception
    assert "lives in this browser" in words(page)
    assert page.button(key="forget_browser")


@pytest.mark.parametrize(
    ("secrets", "told"),
    [
        ({"auth": AUTH}, "[connections.journal]"),
        ({"connections": DATABASE}, "no sign-in"),
        ({"auth": {**AUTH, "client_id": ""}, "connections": DATABASE}, "lacks client_id"),
        ({"auth": AUTH, "connections": {"journal": {"url": SECRET}}}, "PostgreSQL"),
    ],
)
def test_a_faulty_set_up_is_said_without_secrets_and_visitors_keep_their_browser(
    hosted, secrets, told, caplog
):
    hosted.secrets = secrets
    with caplog.at_level(logging.WARNING, "interview_debrief"):
        page = open_page(hosted, "interviews")
    assert not page.exception
    assert told in words(page)
    assert told in caplog.text
    assert SECRET not in words(page) + caplog.text
    assert not page.dataframe
    assert not [button for button in page.button if str(button.key).startswith("sign_in")]


def test_a_whole_set_up_offers_sign_in_and_opens_no_database_before_it(hosted):
    hosted.secrets = {"auth": AUTH, "connections": DATABASE}
    page = open_page(hosted, "interviews")
    assert not page.exception
    assert page.button(key="sign_in_default")
    assert "Nothing here yet" in "\n".join(info.value for info in page.info)


def test_nobody_is_signed_in_by_claims_alone_where_the_set_up_is_not_whole(hosted):
    hosted.secrets = {"auth": AUTH}
    hosted.user = {"is_logged_in": True, "iss": "https://id.test", "sub": "ann", "exp": 9e9}
    page = open_page(hosted, "your_data")
    assert not page.exception
    assert "lives in this browser" in words(page)


@pytest.fixture(scope="module")
def accounts_database():
    """The URL of a real database, with a password in it, for a role to be put before it."""
    with running_server() as server:
        url = server.new_database("accounts")
        open_journal(url, "the first")  # so that the plain role owns the tables
        with psycopg.connect(server.url("accounts", SUPERUSER), autocommit=True) as connection:
            connection.execute(f"CREATE ROLE passes_by LOGIN BYPASSRLS IN ROLE {ROLE}")
        yield url.removeprefix(f"postgresql://{ROLE}")


@pytest.mark.postgres
@pytest.mark.parametrize(("role", "sees_all"), [(ROLE, 0), ("passes_by", 1), (SUPERUSER, 1)])
def test_a_role_that_sees_every_account_is_told_to_the_operator_and_accounts_stay_open(
    hosted, accounts_database, role, sees_all
):
    url = f"postgresql://{role}:{SECRET}{accounts_database}"
    hosted.secrets = {"auth": AUTH, "connections": {"journal": {"url": url}}}
    hosted.user = {"is_logged_in": True, "iss": "https://id.test", "sub": "ann", "exp": 9e9}
    page = open_page(hosted, "your_data")
    assert not page.exception
    assert words(page).count("BYPASSRLS") == sees_all
    assert "under your account" in words(page)
    assert SECRET not in words(page)
