"""The first thing every request meets: who may connect, and what the browser is told to refuse."""

from collections.abc import MutableMapping
from typing import Any

import streamlit as st
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pages.session.server.origin import is_foreign_page

_REFUSED = 1008
"""The websocket's code for a breach of policy (RFC 6455, section 7.4.1)."""

HEADERS = {
    "Content-Security-Policy": "frame-ancestors 'self'",
    "X-Frame-Options": "SAMEORIGIN",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
}
"""No other site may show the app in a frame and lead a visitor's clicks; no file is taken for a
kind it does not say it is; no address of the app goes to other sites."""


class Guard:
    """Middleware around all of Streamlit's routes, websocket included."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse foreign pages, and add `HEADERS` to whatever is answered."""
        if scope["type"] == "websocket" and _comes_from_a_foreign_page(scope):
            await receive()
            await send({"type": "websocket.close", "code": _REFUSED})
            return
        await self._app(scope, receive, _with_headers(send))


def _comes_from_a_foreign_page(scope: Scope) -> bool:
    headers = Headers(scope=scope)
    origin = headers.get("Origin")
    allowed = origin in st.get_option("server.corsAllowedOrigins")
    return is_foreign_page(origin, headers.get("Host", "")) and not allowed


def _with_headers(send: Send) -> Send:
    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            _add_headers(message)
        await send(message)

    return send_with_headers


def _add_headers(message: MutableMapping[str, Any]) -> None:
    headers = MutableHeaders(scope=message)
    for name, value in HEADERS.items():
        headers.setdefault(name, value)
