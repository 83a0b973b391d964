"""Whether the page that asks is a page of this very server: scheme aside, host and port."""

import re

_LOOPBACK = re.compile(r"(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?", re.IGNORECASE)
_SCHEME = re.compile(r"^https?://", re.IGNORECASE)


def is_loopback(host: str) -> bool:
    """Whether a `Host` header names this computer."""
    return _LOOPBACK.fullmatch(host) is not None


def is_same_origin(origin: str | None, host: str) -> bool:
    """Whether an `Origin` header names the host that was asked, port included.

    A browser sends the header with every websocket and leaves it away where a person types an
    address; a program may leave it away too. The host must have its scheme: "null", which a
    sandboxed frame sends, is a foreign page.
    """
    if origin is None:
        return True
    return _SCHEME.match(origin) is not None and _SCHEME.sub("", origin).lower() == host.lower()


def is_foreign_page(origin: str | None, host: str) -> bool:
    """Whether a page of another server on this computer asks: the same name, another port.

    Streamlit lets every port of localhost in, whichever it serves itself.
    """
    local = origin is not None and is_loopback(_SCHEME.sub("", origin))
    return local and not is_same_origin(origin, host)
