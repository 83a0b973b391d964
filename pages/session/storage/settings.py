"""The sections of the secrets that the app reads, checked by pydantic; no error repeats a value.

A `ValueError` raised here carries a sentence for the operator.
"""

from typing import Annotated, Any, Self
from urllib.parse import urlsplit

import sqlalchemy as sa
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from sqlalchemy.exc import ArgumentError

SHORTEST_COOKIE_SECRET = 32
"""Characters; whoever guesses the secret can sign in as anybody."""


def _callback(redirect_uri: str) -> str:
    try:
        parts = urlsplit(redirect_uri.replace("{port}", "80"))
    except ValueError:
        parts = urlsplit("")
    whole = parts.scheme in ("http", "https") and bool(parts.netloc)
    if not whole or not parts.path.endswith("/oauth2callback"):
        raise ValueError(
            "In the secrets, redirect_uri under [auth] is not a URL ending in /oauth2callback."
        )
    return redirect_uri


def _long_enough(secret: str) -> str:
    if len(secret) < SHORTEST_COOKIE_SECRET:
        raise ValueError(
            f"In the secrets, cookie_secret under [auth] is shorter than {SHORTEST_COOKIE_SECRET} "
            "characters. Put a long random text there."
        )
    return secret


Filled = Annotated[str, Field(min_length=1)]


class Section(BaseModel):
    """A section of the secrets: what others read in it too is left alone."""

    model_config = ConfigDict(
        frozen=True, extra="ignore", str_strip_whitespace=True, hide_input_in_errors=True
    )


class SignIn(Section):
    """What all providers share, in [auth]."""

    redirect_uri: Annotated[Filled, AfterValidator(_callback)]
    cookie_secret: Annotated[Filled, AfterValidator(_long_enough)]


class Client(Section):
    """What one provider needs, in [auth] itself or in a section of its own."""

    client_id: Filled
    client_secret: Filled
    server_metadata_url: Filled


class Database(Section):
    """The database of the accounts: a `url`, or its parts as `st.connection` takes them."""

    url: str | None = None
    dialect: str = "postgresql"
    username: str | None = None
    password: str | None = None
    host: str | None = None
    port: int | None = None
    database: str | None = None
    query: dict[str, Any] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _names_a_server(self) -> Self:
        dialect = self.address.drivername.partition("+")[0]
        reachable = self.address.database and (self.address.host or "host" in self.address.query)
        if dialect not in ("postgres", "postgresql") or not reachable:
            raise ValueError("not a PostgreSQL database that can be reached")
        return self

    @property
    def address(self) -> sa.URL:
        """Where it is; raises `ValueError` for what is no address."""
        try:
            return self._joined() if self.url is None else sa.make_url(self.url)
        except (ArgumentError, ValueError, TypeError):
            raise ValueError("not an address") from None

    def _joined(self) -> sa.URL:
        return sa.URL.create(
            self.dialect or "postgresql",
            username=self.username or None,
            password=self.password or None,
            host=self.host or None,
            port=self.port,
            database=self.database or None,
            query=self.query,
        )
