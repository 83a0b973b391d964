"""What the operator configured in the secrets, and what is still missing, in words.

The sentences go to the log and onto the page, so none of them repeats a value.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from pages.session.storage.settings import Client, Database, Section, SignIn


@dataclass(frozen=True)
class Configuration:
    """What the secrets open.

    `mentioned` says whether they name sign-in or a database at all, or the app is said to be
    hosted. `database` is the URL of the accounts' database; without it there are no accounts.
    `providers` are the names to sign in with, None for the one without a name. `missing` holds
    a sentence for each fault.
    """

    mentioned: bool = False
    database: str | None = None
    providers: tuple[str | None, ...] = ()
    missing: tuple[str, ...] = ()


def configuration_of(
    secrets: Mapping[str, Any], environment_url: str = "", *, hosted: bool = False
) -> Configuration:
    """Read the secrets; anything amiss closes the accounts and is named in `missing`.

    `environment_url` is DEBRIEF_DATABASE_URL, which never opens to a visitor from elsewhere.
    `hosted` is DEBRIEF_HOSTED: nobody sits at this computer, whatever their address looks like.
    """
    auth = _section(secrets, "auth")
    database = _section(_section(secrets, "connections") or {}, "journal")
    if auth is None and database is None:
        return Configuration(hosted, missing=tuple(_for_this_computer_only(environment_url)))
    missing = (*_missing_for_sign_in(auth), *_missing_for_database(database))
    if missing or auth is None or database is None:
        return Configuration(mentioned=True, missing=missing)
    address = Database.model_validate(database).address
    return Configuration(
        True, address.render_as_string(hide_password=False), tuple(_providers(auth))
    )


def _section(secrets: Mapping[str, Any], name: str) -> Mapping[str, Any] | None:
    section = secrets.get(name)
    if section is None:
        return None
    return section if isinstance(section, Mapping) else {}


def _for_this_computer_only(url: str) -> Iterator[str]:
    if url.strip().startswith("postgres"):
        yield (
            "DEBRIEF_DATABASE_URL names a database, which opens to visitors on the server itself "
            "only. To give visitors from elsewhere accounts in it, put it into the secrets as "
            "`url` under [connections.journal], and configure sign-in under [auth]."
        )


def _missing_for_sign_in(auth: Mapping[str, Any] | None) -> Iterator[str]:
    if auth is None:
        yield (
            "A database is configured, but no sign-in, so it stays closed. Add a section [auth] "
            "to the secrets, with redirect_uri, cookie_secret, client_id, client_secret and "
            "server_metadata_url."
        )
        return
    yield from _faults(SignIn, auth, "[auth]")
    for name in _providers(auth):
        if name is None:
            yield from _faults(Client, auth, "[auth]")
        else:
            yield from _faults(Client, auth[name], f"[auth.{name}]")


def _faults(model: type[Section], section: Mapping[str, Any], place: str) -> Iterator[str]:
    """A sentence for each setting that is missing, empty or amiss."""
    try:
        model.model_validate(section)
    except ValidationError as error:
        for fault in error.errors(include_url=False, include_input=False):
            own = fault.get("ctx", {}).get("error")
            yield str(own) if own else f"In the secrets, {place} lacks {fault['loc'][0]}."


def _missing_for_database(database: Mapping[str, Any] | None) -> Iterator[str]:
    if database is None:
        yield (
            "Sign-in is configured, but no database, so nobody can sign in. Add a section "
            "[connections.journal] to the secrets, with url = "
            '"postgresql://user:password@host/database".'
        )
    elif any(_faults(Database, database, "")):
        yield (
            "In the secrets, [connections.journal] is not the address of a PostgreSQL database. "
            'Put url = "postgresql://user:password@host/database" there.'
        )


def _providers(auth: Mapping[str, Any]) -> list[str | None]:
    """The named providers, or the one whose settings stand in [auth] itself."""
    named = [name for name, section in auth.items() if _is_provider(section)]
    return [*named] if named and not auth.get("client_id") else [None, *named]


def _is_provider(section: object) -> bool:
    return isinstance(section, Mapping) and any(key in section for key in Client.model_fields)
