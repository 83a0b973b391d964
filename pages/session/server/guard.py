"""The first thing every request meets: who may connect, and what the browser is told to refuse."""

from collections.abc import MutableMapping
from typing import Any
from urllib.parse import urlencode

import streamlit as st
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pages.session.server import local_token, resuming
from pages.session.server.origin import is_foreign_page

_REFUSED = 1008
"""The websocket's code for a breach of policy (RFC 6455, section 7.4.1)."""
_UPLOADS = "/_stcore/upload_file/"
_PROTOCOL = "sec-websocket-protocol"
_NAMED_BY = "streamlit, token, session"
"""What the entries of that header are to Streamlit."""

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
        """Refuse what is foreign, answer a link with a token, and hand on the rest."""
        if scope["type"] == "websocket":
            if _comes_from_a_foreign_page(scope):
                await receive()
                await send({"type": "websocket.close", "code": _REFUSED})
                return
            _forget_a_foreign_session(scope)
        elif scope["type"] == "http":
            send = _with_headers(scope, send)
            if answer := _answer_to(scope):
                await answer(scope, receive, send)
                return
        await self._app(scope, receive, send)


def _comes_from_a_foreign_page(scope: Scope) -> bool:
    headers = Headers(scope=scope)
    origin = headers.get("Origin")
    allowed = origin in st.get_option("server.corsAllowedOrigins")
    return is_foreign_page(origin, headers.get("Host", "")) and not allowed


def _forget_a_foreign_session(scope: Scope) -> None:
    """Take the id of a session that began in another browser out of the handshake."""
    request = HTTPConnection(scope)
    entries = [entry.strip() for entry in request.headers.get(_PROTOCOL, "").split(",")]
    if len(entries) < len(_NAMED_BY.split(",")):
        return
    if not resuming.may_go_on(entries[2], request.cookies.get(resuming.COOKIE)):
        kept = ", ".join(entries[:2]).encode("latin-1")
        others = [pair for pair in scope["headers"] if pair[0].lower() != _PROTOCOL.encode()]
        scope["headers"] = [*others, (_PROTOCOL.encode(), kept)]


def _answer_to(scope: Scope) -> Response | None:
    """The answer to a link with a token, and to a file for somebody else's session."""
    request = HTTPConnection(scope)
    path = request.url.path
    if local_token.is_asked_for() and local_token.QUERY in request.query_params:
        return _without_token(request)
    if _UPLOADS in path and scope["method"] in ("PUT", "DELETE"):
        session = path.partition(_UPLOADS)[2].partition("/")[0]
        if not resuming.may_go_on(session, request.cookies.get(resuming.COOKIE)):
            return PlainTextResponse("This session belongs to another browser.", 403)
    return None


def _without_token(request: HTTPConnection) -> Response:
    """The same address without the token, which a good one leaves behind as a cookie."""
    rest = [pair for pair in request.query_params.multi_items() if pair[0] != local_token.QUERY]
    path = "/" + request.url.path.lstrip("/")  # two slashes would name another host
    answer = RedirectResponse(f"{path}?{urlencode(rest)}" if rest else path, 303)
    if local_token.is_good(request.query_params[local_token.QUERY]):
        answer.set_cookie(
            local_token.COOKIE,
            local_token.local_token(),
            max_age=local_token.KEPT_FOR,
            httponly=True,
            samesite="strict",
        )
    return answer


def _with_headers(scope: Scope, send: Send) -> Send:
    """Send with `HEADERS`, and on a page to a browser without a name with one."""
    request = HTTPConnection(scope)
    nameless = resuming.COOKIE not in request.cookies

    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            _add_headers(message)
            if nameless and message["headers"] and _is_page(message):
                named = Response()
                named.set_cookie(
                    resuming.COOKIE, resuming.new_browser(), httponly=True, samesite="lax",
                    secure=request.url.scheme == "https",
                )  # fmt: skip
                message["headers"] += [p for p in named.raw_headers if p[0] == b"set-cookie"]
        await send(message)

    return send_with_headers


def _is_page(message: MutableMapping[str, Any]) -> bool:
    return Headers(raw=message["headers"]).get("content-type", "").startswith("text/html")


def _add_headers(message: MutableMapping[str, Any]) -> None:
    headers = MutableHeaders(scope=message)
    for name, value in HEADERS.items():
        headers.setdefault(name, value)
