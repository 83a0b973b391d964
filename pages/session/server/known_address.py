"""Tell the program in the browser at once where its server is.

Opened at `/letter`, Streamlit's program asks first for a server under `/letter/`, waits a tenth of
a second after the refusal, and asks at the root then. Where a host has told it the address in
`window.__streamlit`, as hosts that show it within another page do, it asks there at once.
"""

from pathlib import Path

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_PAGES = Path(__file__).parents[2]
ADDRESSES = frozenset(f"/{file.parent.name}" for file in _PAGES.glob("*/page.py"))
"""Those of the pages. Behind another one, such as a proxy's, nothing is said."""
_SCRIPT = (
    "<script>if (location.pathname === '%s') "
    "window.__streamlit = { BACKEND_BASE_URL: location.origin }</script>"
)


class KnownAddress:
    """Middleware that puts the server's address into the first answer for a page."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the request on, and the answer back with the address where it is a page."""
        is_page = scope["type"] == "http" and scope["method"] == "GET"
        if is_page and scope["path"] in ADDRESSES:
            send = _with_address(scope["path"], send)
            plain = [pair for pair in scope["headers"] if pair[0].lower() != b"accept-encoding"]
            scope = {**scope, "headers": plain}  # what is compressed cannot be put into
        await self._app(scope, receive, send)


def _with_address(path: str, send: Send) -> Send:
    script = (_SCRIPT % path).encode()
    begun: Message | None = None
    body = b""

    async def send_with_address(message: Message) -> None:
        nonlocal begun, body
        if message["type"] == "http.response.start" and _is_html(message):
            begun = message
        elif begun is None or message["type"] != "http.response.body":
            await send(message)
        else:
            body += message.get("body", b"")
            if not message.get("more_body"):
                whole = body.replace(b"<head>", b"<head>" + script, 1)
                MutableHeaders(scope=begun)["content-length"] = str(len(whole))
                await send(begun)
                await send({"type": "http.response.body", "body": whole})

    return send_with_address


def _is_html(message: Message) -> bool:
    kind = Headers(raw=message["headers"]).get("content-type", "")
    return message["status"] == 200 and kind.startswith("text/html")
