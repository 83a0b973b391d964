"""What the operator configured in the secrets, and what is still missing, in words.

The sentences go to the log and onto the page, so none of them repeats a value.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import sqlalchemy as sa
from sqlalchemy.exc import ArgumentError

CLIENT_KEYS = ("client_id", "client_secret", "server_metadata_url")
SHORTEST_COOKIE_SECRET = 32
"""Characters; whoever guesses the secret can sign in as anybody."""


@dataclass(frozen=True)
class Configuration:
    """The homes that the secrets open.

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
    return Configuration(True, _url(database), tuple(_providers(auth)))


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
    for key in ("redirect_uri", "cookie_secret"):
        if not _text(auth, key):
            yield f"In the secrets, [auth] lacks {key}."
    if _text(auth, "redirect_uri") and not _is_callback(_text(auth, "redirect_uri")):
        yield "In the secrets, redirect_uri under [auth] is not a URL ending in /oauth2callback."
    if 0 < len(_text(auth, "cookie_secret")) < SHORTEST_COOKIE_SECRET:
        yield (
            f"In the secrets, cookie_secret under [auth] is shorter than {SHORTEST_COOKIE_SECRET} "
            "characters. Put a long random text there."
        )
    for name in _providers(auth):
        section, place = (auth[name], f"[auth.{name}]") if name else (auth, "[auth]")
        for key in CLIENT_KEYS:
            if not _text(section, key):
                yield f"In the secrets, {place} lacks {key}."


def _missing_for_database(database: Mapping[str, Any] | None) -> Iterator[str]:
    if database is None:
        yield (
            "Sign-in is configured, but no database, so nobody can sign in. Add a section "
            "[connections.journal] to the secrets, with url = "
            '"postgresql://user:password@host/database".'
        )
    elif _url(database) is None:
        yield (
            "In the secrets, [connections.journal] is not the address of a PostgreSQL database. "
            'Put url = "postgresql://user:password@host/database" there.'
        )


def _providers(auth: Mapping[str, Any]) -> list[str | None]:
    """The named providers, or the one whose settings stand in [auth] itself."""
    named = [name for name, section in auth.items() if _is_provider(section)]
    return [*named] if named and not _text(auth, "client_id") else [None, *named]


def _is_provider(section: object) -> bool:
    return isinstance(section, Mapping) and any(key in section for key in CLIENT_KEYS)


def _text(section: Mapping[str, Any], key: str) -> str:
    value = section.get(key)
    return value.strip() if isinstance(value, str) else ""


def _is_callback(redirect_uri: str) -> bool:
    try:
        parts = urlsplit(redirect_uri.replace("{port}", "80"))
    except ValueError:
        return False
    whole = parts.scheme in ("http", "https") and bool(parts.netloc)
    return whole and parts.path.endswith("/oauth2callback")


def _url(database: Mapping[str, Any]) -> str | None:
    """The database's URL, from `url` or from its parts as `st.connection` takes them."""
    try:
        url = sa.make_url(_text(database, "url")) if "url" in database else _joined(database)
    except (ArgumentError, ValueError, TypeError):
        return None
    dialect = url.drivername.partition("+")[0]
    reachable = url.database and (url.host or "host" in url.query)
    known = dialect in ("postgres", "postgresql")
    return url.render_as_string(hide_password=False) if known and reachable else None


def _joined(database: Mapping[str, Any]) -> sa.URL:
    port = database.get("port")
    return sa.URL.create(
        _text(database, "dialect") or "postgresql",
        username=_text(database, "username") or None,
        password=_text(database, "password") or None,
        host=_text(database, "host") or None,
        port=None if port is None else int(port),
        database=_text(database, "database") or None,
        query=dict(database.get("query") or {}),
    )
