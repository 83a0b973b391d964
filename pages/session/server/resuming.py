"""Which browser a session belongs to, so that its id alone does not give it to another.

Streamlit hands a live session to whoever names its id in a websocket's handshake, and the id stands
in the addresses of uploads, which proxies log. So every browser gets a cookie, and a session can
only be gone on with, or be given a file, by the browser that began it.
"""

import secrets
from collections import OrderedDict
from threading import Lock

COOKIE = "debrief_browser"
_MOST = 20_000
"""Sessions that are remembered; one that is forgotten can only begin anew."""

_browsers: OrderedDict[str, str] = OrderedDict()
_one_at_a_time = Lock()


def new_browser() -> str:
    """A name for a browser that has none yet."""
    return secrets.token_urlsafe(24)


def begun_by(session_id: str, browser: str | None) -> None:
    """Remember which browser this session began in; said again, it changes nothing."""
    with _one_at_a_time:
        _browsers.setdefault(session_id, browser or "")
        while len(_browsers) > _MOST:
            _browsers.popitem(last=False)


def may_go_on(session_id: str, browser: str | None) -> bool:
    """Whether the session is known, and this is the browser that it began in."""
    with _one_at_a_time:
        return _browsers.get(session_id) == (browser or "")
