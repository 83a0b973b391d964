"""The address of the server, told to the program in the browser with the page."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Message

from pages.session.server.known_address import ADDRESSES, KnownAddress

PAGE = HTMLResponse("<html><head><title>Journal</title></head>" + "x" * 2_000 + "</html>")


def answer(path: str, app: ASGIApp = PAGE, method: str = "GET") -> tuple[dict[str, str], str]:
    """The headers and the words that a browser gets which takes compressed answers."""
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request"}

    async def send(message: Message) -> None:
        sent.append(message)

    scope: dict[str, Any] = {
        "type": "http", "method": method, "path": path, "query_string": b"",
        "headers": [(b"accept-encoding", b"gzip")],
    }  # fmt: skip
    served = KnownAddress(GZipMiddleware(app))
    with ThreadPoolExecutor(1) as thread:  # a browser test may have left a loop running here
        thread.submit(asyncio.run, served(scope, receive, send)).result()
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    body = b"".join(message.get("body", b"") for message in sent[1:])
    return headers, "" if "content-encoding" in headers else body.decode()


def test_every_page_of_the_app_is_told_its_server() -> None:
    assert {"/home", "/debrief", "/letter", "/patterns", "/your_data"} <= ADDRESSES
    for path in ADDRESSES:
        headers, words = answer(path)
        assert f"location.pathname === '{path}'" in words
        assert int(headers["content-length"]) == len(words.encode())
        assert words.endswith("x</html>")


@pytest.mark.parametrize("path", ["/", "/of-a-proxy/letter", "/letter/_stcore/health", "/static"])
def test_under_any_other_address_nothing_is_said(path: str) -> None:
    headers, _ = answer(path)
    assert headers["content-encoding"] == "gzip"  # as Streamlit sent it


def test_what_is_no_page_goes_through_as_it_is() -> None:
    assert answer("/letter", Response("<head>", media_type="text/plain"))[1] == "<head>"
    assert answer("/letter", HTMLResponse("<head>", status_code=404))[1] == "<head>"
