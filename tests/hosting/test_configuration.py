"""What the secrets open, and what the operator is told when they are not whole."""

from typing import Any

import pytest

from pages.session.request import Connection
from pages.session.storage.configuration import Configuration, configuration_of
from pages.session.storage.kind import Storage, storage_for

SECRET = "s3cret-" * 6
AUTH = {
    "redirect_uri": "https://debrief.test/oauth2callback",
    "cookie_secret": SECRET,
    "client_id": "the-client",
    "client_secret": SECRET,
    "server_metadata_url": "https://id.test/.well-known/openid-configuration",
}
DATABASE = {"url": f"postgresql://app:{SECRET}@db.test/journal?sslmode=require"}
WHOLE: dict[str, Any] = {"auth": AUTH, "connections": {"journal": DATABASE}}

HERE = Connection(None, {"Host": "localhost:8501"})
FROM_THE_NETWORK = Connection("203.0.113.9", {"Host": "debrief.test"})


def without(section: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in section.items() if name != key}


def test_without_secrets_there_is_nothing_to_say() -> None:
    assert configuration_of({}) == Configuration()


def test_sign_in_and_a_database_open_accounts() -> None:
    configured = configuration_of(WHOLE)
    assert configured.missing == ()
    assert configured.database == DATABASE["url"]
    assert configured.providers == (None,)


def test_providers_may_have_names() -> None:
    clients = {k: AUTH[k] for k in ("client_id", "client_secret", "server_metadata_url")}
    shared = {k: AUTH[k] for k in ("redirect_uri", "cookie_secret")}
    auth = {**shared, "google": clients, "work": clients}
    assert configuration_of({**WHOLE, "auth": auth}).providers == ("google", "work")


def test_a_database_may_be_given_in_parts() -> None:
    parts = {"host": "db.test", "port": 6543, "username": "a", "password": "p@:/", "database": "j"}
    configured = configuration_of({"auth": AUTH, "connections": {"journal": parts}})
    assert configured.database == "postgresql://a:p%40%3A%2F@db.test:6543/j"


@pytest.mark.parametrize("key", list(AUTH))
def test_every_missing_key_is_named_with_its_section(key: str) -> None:
    configured = configuration_of({**WHOLE, "auth": without(AUTH, key)})
    assert any(key in sentence and "[auth]" in sentence for sentence in configured.missing)
    assert configured.database is None


def test_a_missing_key_of_a_named_provider_is_named_with_its_section() -> None:
    shared = {k: AUTH[k] for k in ("redirect_uri", "cookie_secret")}
    auth = {**shared, "google": {"client_id": "the-client"}}
    missing = configuration_of({**WHOLE, "auth": auth}).missing
    assert "In the secrets, [auth.google] lacks client_secret." in missing


@pytest.mark.parametrize(
    ("secrets", "told"),
    [
        ({"auth": AUTH}, "[connections.journal]"),
        ({"connections": {"journal": DATABASE}}, "[auth]"),
        ({**WHOLE, "connections": {"journal": {"url": f"mysql://a:{SECRET}@h/d"}}}, "PostgreSQL"),
        ({**WHOLE, "connections": {"journal": {"url": "sqlite:///j.db"}}}, "PostgreSQL"),
        ({**WHOLE, "connections": {"journal": {"url": f"postgresql:{SECRET}"}}}, "PostgreSQL"),
        ({**WHOLE, "connections": {"journal": {"url": ""}}}, "PostgreSQL"),
        ({**WHOLE, "connections": {"journal": {"port": "x", "host": "h"}}}, "PostgreSQL"),
        ({**WHOLE, "connections": {"journal": SECRET}}, "PostgreSQL"),
        ({**WHOLE, "auth": SECRET}, "client_id"),
        ({**WHOLE, "auth": {**AUTH, "cookie_secret": "xxx"}}, "32 characters"),
        ({**WHOLE, "auth": {**AUTH, "redirect_uri": "debrief.test"}}, "/oauth2callback"),
        ({**WHOLE, "auth": {**AUTH, "redirect_uri": "http://[::1"}}, "/oauth2callback"),
    ],
)
def test_what_is_amiss_is_said_without_a_secret_and_closes_the_accounts(
    secrets: dict[str, Any], told: str
) -> None:
    configured = configuration_of(secrets)
    words = "\n".join(configured.missing)
    assert told in words
    assert SECRET not in words
    assert configured.mentioned
    assert configured.database is None


def test_a_database_in_the_environment_is_for_this_computer_and_the_operator_is_told() -> None:
    configured = configuration_of({}, f"postgresql://app:{SECRET}@db.test/journal")
    assert not configured.mentioned
    assert "DEBRIEF_DATABASE_URL" in configured.missing[0]
    assert SECRET not in configured.missing[0]
    assert configuration_of({}, "sqlite:///journal.sqlite").missing == ()


def test_where_the_app_is_said_to_be_hosted_nobody_sits_at_this_computer() -> None:
    """In a container a visitor from elsewhere may come from a loopback address."""
    for secrets in ({}, WHOLE):
        configured = configuration_of(secrets, hosted=True)
        assert storage_for(HERE, configured, signed_in=False) is Storage.THIS_BROWSER
        assert configured.missing == ()
    assert (
        storage_for(HERE, configuration_of(WHOLE, hosted=True), signed_in=True) is Storage.ACCOUNT
    )


@pytest.mark.parametrize(
    ("connection", "secrets", "signed_in", "home"),
    [
        (HERE, {}, False, Storage.THIS_COMPUTER),
        (FROM_THE_NETWORK, {}, False, Storage.THIS_BROWSER),
        (FROM_THE_NETWORK, {}, True, Storage.THIS_BROWSER),
        (HERE, WHOLE, True, Storage.ACCOUNT),
        (FROM_THE_NETWORK, WHOLE, True, Storage.ACCOUNT),
        (HERE, WHOLE, False, Storage.THIS_BROWSER),
        (FROM_THE_NETWORK, WHOLE, False, Storage.THIS_BROWSER),
        (FROM_THE_NETWORK, {"auth": AUTH}, True, Storage.THIS_BROWSER),
        (FROM_THE_NETWORK, {"connections": {"journal": DATABASE}}, True, Storage.THIS_BROWSER),
        (HERE, {"connections": {"journal": DATABASE}}, False, Storage.THIS_BROWSER),
    ],
)
def test_the_table_of_the_design(
    connection: Connection, secrets: dict[str, Any], signed_in: bool, home: Storage
) -> None:
    assert storage_for(connection, configuration_of(secrets), signed_in=signed_in) is home
