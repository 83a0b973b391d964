"""What the app's server does before Streamlit: whose session it is, and how a token is taken in."""

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from pages.session.server import local_token, resuming
from pages.session.server.guard import HEADERS, Guard
from pages.session.server.startup import OutOfFiles

Sent = list[dict[str, Any]]


def asked(kind: str, path: str, **headers: str) -> tuple[dict[str, Any] | None, Sent]:
    """The scope as it reaches Streamlit behind the guard, if it does, and what was answered."""
    reached: list[dict[str, Any]] = []
    sent: Sent = []

    async def streamlit_app(scope: Any, _receive: Any, send: Any) -> None:
        reached.append(scope)
        html = [(b"content-type", b"text/html; charset=utf-8")]
        await send({"type": "http.response.start", "status": 200, "headers": html})

    async def receive() -> dict[str, Any]:
        return {"type": "websocket.connect"}

    async def send(message: Any) -> None:
        sent.append(message)

    pairs = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    method, _, address = path.rpartition(" ")
    target, _, query = address.partition("?")
    scope = {
        "type": kind, "method": method or "GET", "path": target, "query_string": query.encode(),
        "headers": [(b"host", b"localhost:8501"), *pairs], "scheme": "http",
    }  # fmt: skip
    # In a thread of its own: a browser test before this one may have left a loop running here.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, Guard(streamlit_app)(scope, receive, send)).result()
    return (reached[0] if reached else None), sent


def header(sent: Sent, name: str) -> str:
    return next((v.decode() for n, v in sent[0]["headers"] if n.decode().lower() == name), "")


def test_every_answer_has_the_headers_and_a_page_names_the_browser_once() -> None:
    _, sent = asked("http", "/interviews")
    assert {name: header(sent, name.lower()) for name in HEADERS} == HEADERS
    assert resuming.COOKIE in header(sent, "set-cookie")
    assert "HttpOnly" in header(sent, "set-cookie")
    _, again = asked("http", "/interviews", cookie=f"{resuming.COOKIE}=ann")
    assert not header(again, "set-cookie")


@pytest.mark.parametrize(
    ("cookie", "session", "kept"),
    [
        ("ann", "of-ann", True),
        ("bob", "of-ann", False),
        ("", "of-ann", False),
        ("ann", "unknown", False),
    ],
)
def test_a_session_goes_on_in_the_browser_that_began_it_alone(
    cookie: str, session: str, kept: bool
) -> None:
    resuming.begun_by("of-ann", "ann")
    scope, _ = asked(
        "websocket", "/_stcore/stream",
        cookie=f"{resuming.COOKIE}={cookie}" if cookie else "",
        sec_websocket_protocol=f"streamlit, xsrf, {session}",
    )  # fmt: skip
    assert scope
    protocols = dict(scope["headers"])[b"sec-websocket-protocol"].decode()
    assert (session in protocols) is kept
    assert protocols.startswith("streamlit, xsrf")


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_no_file_gets_into_the_session_of_another_browser(method: str) -> None:
    resuming.begun_by("of-ann", "ann")
    path = f"{method} /_stcore/upload_file/of-ann/f1"
    scope, sent = asked("http", path, cookie=f"{resuming.COOKIE}=bob")
    assert scope is None
    assert sent[0]["status"] == 403
    scope, _ = asked("http", path, cookie=f"{resuming.COOKIE}=ann")
    assert scope is not None


@pytest.fixture
def token(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> str:
    monkeypatch.setenv("DEBRIEF_LOCAL_TOKEN", "on")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    local_token.local_token.cache_clear()
    return local_token.local_token()


def test_a_token_becomes_a_cookie_and_a_wrong_one_does_not(token: str) -> None:
    _, sent = asked("http", f"/debrief?interview=7&token={token}")
    assert sent[0]["status"] == 303
    assert header(sent, "location") == "/debrief?interview=7"
    assert token in header(sent, "set-cookie")
    _, sent = asked("http", "//evil.test?token=guessed")
    assert header(sent, "location") == "/evil.test"
    assert local_token.COOKIE not in header(sent, "set-cookie")


def test_a_ticket_works_once(token: str) -> None:
    ticket = local_token.new_ticket()
    assert local_token.is_good(ticket)
    assert not local_token.is_good(ticket)
    assert local_token.is_good(token)
    assert not local_token.is_held(None)
    assert local_token.is_held(token)


def test_the_token_stays_the_same_over_starts(token: str) -> None:
    local_token.local_token.cache_clear()
    assert local_token.local_token() == token


def test_running_out_of_files_is_one_sentence_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    one = OutOfFiles()
    words = "socket.accept() out of system resource"
    record = logging.LogRecord("asyncio", logging.ERROR, "", 0, words, None, None)
    with caplog.at_level(logging.ERROR, "interview_debrief"):
        assert not any(one.filter(record) for _ in range(500))
    assert len(caplog.records) == 1
    assert "ulimit -n" in caplog.text
