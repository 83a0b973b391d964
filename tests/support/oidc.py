"""An OpenID Connect provider for the tests: discovery, consent page, tokens, keys, sign-out.

It speaks the code flow of OpenID Connect Core 1.0, so that the app's real sign-in is what runs.
Who asks is shown a page with one link a person.
"""

import json
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

PEOPLE = {"ann": "Ann Arbor", "bob": "Bob Bay"}
CLIENT = "interview-debrief"
CLIENT_SECRET = "the-secret-of-the-client"  # noqa: S105 - of a provider that lives for one test


@dataclass
class Provider:
    """A running provider; `lifetime` is how many seconds its next tokens are good for."""

    url: str
    lifetime: int = 3600
    signed_out: int = 0
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "one"}))
    codes: dict[str, dict[str, str]] = field(default_factory=dict)

    def metadata(self) -> dict[str, Any]:
        return {
            "issuer": self.url,
            "authorization_endpoint": f"{self.url}/authorize",
            "token_endpoint": f"{self.url}/token",
            "jwks_uri": f"{self.url}/keys",
            "end_session_endpoint": f"{self.url}/end",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "code_challenge_methods_supported": ["S256"],
        }

    def consent(self, asked: dict[str, str]) -> str:
        """The page on which a person chooses who they are."""
        links = []
        for subject, name in PEOPLE.items():
            code = secrets.token_urlsafe()
            self.codes[code] = {"sub": subject, "name": name, "nonce": asked.get("nonce", "")}
            back = urlencode({"code": code, "state": asked["state"]})
            address = escape(f"{asked['redirect_uri']}?{back}")
            links.append(f'<p><a href="{address}">{escape(name)}</a></p>')
        return f"<title>Who are you?</title>{''.join(links)}"

    def token(self, asked: dict[str, str]) -> dict[str, Any]:
        """The tokens for a code, which works once."""
        now = int(time.time())
        claims = {
            **self.codes.pop(asked["code"]),
            "iss": self.url,
            "aud": CLIENT,
            "iat": now,
            "exp": now + self.lifetime,
        }
        id_token = jwt.encode({"alg": "RS256", "kid": "one"}, claims, self.key)
        return {"access_token": "unused", "token_type": "Bearer", "id_token": id_token}


@contextmanager
def provider(port: int) -> Iterator[Provider]:
    """A provider on this port of the loopback address, until the block ends."""
    running = Provider(f"http://127.0.0.1:{port}")
    handler = type("Handler", (_Handler,), {"provider": running})
    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield running
    finally:
        server.shutdown()
        server.server_close()


def secrets_for(provider_url: str, app_url: str, database_url: str) -> str:
    """The secrets file of an app with accounts."""
    return f"""
[auth]
redirect_uri = "{app_url}/oauth2callback"
cookie_secret = "{"a-long-secret-of-a-test-" * 3}"
client_id = "{CLIENT}"
client_secret = "{CLIENT_SECRET}"
server_metadata_url = "{provider_url}/.well-known/openid-configuration"

[connections.journal]
url = "{database_url}"
"""


class _Handler(BaseHTTPRequestHandler):
    provider: Provider

    def do_GET(self) -> None:
        at = urlsplit(self.path)
        asked = {name: values[0] for name, values in parse_qs(at.query).items()}
        if at.path == "/.well-known/openid-configuration":
            self._json(self.provider.metadata())
        elif at.path == "/keys":
            self._json({"keys": [self.provider.key.as_dict(private=False)]})
        elif at.path == "/authorize":
            self._answer(200, "text/html", self.provider.consent(asked).encode())
        elif at.path == "/end":
            self.provider.signed_out += 1
            self.send_response(302)
            self.send_header("Location", asked["post_logout_redirect_uri"])
            self.end_headers()
        else:
            self._answer(404, "text/plain", b"")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        asked = {name: values[0] for name, values in parse_qs(body).items()}
        self._json(self.provider.token(asked))

    def _json(self, document: dict[str, Any]) -> None:
        self._answer(200, "application/json", json.dumps(document).encode())

    def _answer(self, status: int, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing: a test's output is the test's."""
