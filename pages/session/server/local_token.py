"""The token that tells whoever started the app from other users of the same computer.

A journal's file can be read by its owner alone, but every user of a computer can reach a port of
its loopback address. With `DEBRIEF_LOCAL_TOKEN=on`, as `make run` starts it, the file opens to a
browser that was opened once with a link holding the token, as notebook servers do. The browser
keeps it in a cookie, the owner in a file beside the journal, so that a new start asks for nothing.
"""

import hmac
import os
import secrets
from functools import cache

from platformdirs import user_data_path

COOKIE = "debrief_local"
QUERY = "token"
KEPT_FOR = 400 * 24 * 60 * 60
"""Seconds; browsers keep no cookie for longer (RFC 6265bis, section 5.5)."""

_FILE = "local-token"
_tickets: set[str] = set()


def is_asked_for() -> bool:
    """Whether the app was started so that the file of this computer opens with a token only."""
    return os.environ.get("DEBRIEF_LOCAL_TOKEN", "").strip().lower() in ("on", "yes", "true", "1")


def was_asked_for_once() -> bool:
    """Whether this user has ever started the app with a token."""
    return (user_data_path("interview-debrief", appauthor=False) / _FILE).exists()


@cache
def local_token() -> str:
    """The user's token, made at the first start and kept where only they can read it."""
    folder = user_data_path("interview-debrief", appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / _FILE
    if not file.exists() or not file.read_text().strip():
        file.unlink(missing_ok=True)
        with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as new:
            new.write(secrets.token_urlsafe(32))
    file.chmod(0o600)
    return file.read_text().strip()


def new_ticket() -> str:
    """A token for one use: other users can read the command line that opens a browser."""
    _tickets.add(ticket := secrets.token_urlsafe(32))
    return ticket


def is_good(offered: str) -> bool:
    """Whether a link's token is this user's, or a ticket that nobody has used."""
    if offered in _tickets:
        _tickets.remove(offered)
        return True
    return _matches(offered)


def is_held(cookie: str | None) -> bool:
    """Whether a browser may open the file: its cookie has the token, or none is asked for."""
    return not is_asked_for() or _matches(cookie or "")


def _matches(offered: str) -> bool:
    return hmac.compare_digest(offered.encode(), local_token().encode())
