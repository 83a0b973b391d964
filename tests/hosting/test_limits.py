"""What a hosted app keeps to itself, and how much it takes in: tried on the real server."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, WebSocket, expect

from tests.support.browser import opened, settle, visit
from tests.support.server import served

pytestmark = pytest.mark.browser
MB = 1024 * 1024
PUT = """async ({url, size, headers}) => {
    const body = new FormData();
    body.append("file", new Blob([new Uint8Array(size)]), "jobs.csv");
    return (await fetch(url, {method: "PUT", body, headers})).status;
}"""
BROKEN = """
import streamlit as st
st.write("before")
raise RuntimeError("the words of somebody else")
"""


@pytest.fixture
def broken_app(browser: Browser, tmp_path: Path) -> Iterator[tuple[Page, Path]]:
    """A page with a bug, on a server with the app's own settings; and the server's log."""
    script = tmp_path / "broken.py"
    script.write_text(BROKEN)
    with served(tmp_path, script) as server, opened(browser, server.url) as page:
        yield page, server.log


def test_a_visitor_sees_no_stack_trace_and_the_log_has_it(broken_app: tuple[Page, Path]) -> None:
    page, log = broken_app
    frames: list[str | bytes] = []

    def listen(socket: WebSocket) -> None:
        socket.on("framereceived", lambda frame: frames.append(frame))  # noqa: PLW0108 -- no builtin

    page.on("websocket", listen)
    page.goto("/")
    expect(page.get_by_test_id("stException")).to_be_visible()
    settle(page)
    received = b"".join(f if isinstance(f, bytes) else f.encode() for f in frames)
    for told in (page.content().encode(), received):
        for secret in (b"somebody else", b"RuntimeError", b"Traceback"):
            assert secret not in told
    assert b"before" in received
    assert "RuntimeError: the words of somebody else" in log.read_text()


def importing(page: Page) -> Page:
    visit(page, "/your_data")
    page.get_by_role("tab", name="Import").click()
    return page


def chosen(page: Page, file: Path) -> None:
    page.get_by_test_id("stFileUploaderDropzoneInput").last.set_input_files(file)


def test_a_file_of_more_than_10_mb_is_refused_in_words(ann: Page, tmp_path: Path) -> None:
    file = tmp_path / "jobs.csv"
    file.write_bytes(b"Company,Date\n" + b"Northwind,2026-03-02\n" * (11 * MB // 21))
    chosen(importing(ann), file)
    expect(ann.get_by_text("File must be 10.0MB or smaller.")).to_be_visible()
    expect(ann.get_by_text("to add,")).to_have_count(0)


def test_the_server_refuses_too_much_and_what_comes_from_another_page(
    ann: Page, tmp_path: Path
) -> None:
    """Whoever passes by the page and its sentence meets the server itself."""
    sent: list[Request] = []
    ann.on("request", lambda request: sent.append(request) if request.method == "PUT" else None)
    file = tmp_path / "jobs.csv"
    file.write_text("Company,Date\nNorthwind,2026-03-02\n")
    chosen(importing(ann), file)
    expect(ann.get_by_text("to add,")).to_be_visible()
    (upload,) = sent
    token = {"X-Xsrftoken": upload.headers["x-xsrftoken"]}

    def put(size: int, headers: dict[str, str]) -> int:
        return int(ann.evaluate(PUT, {"url": upload.url, "size": size, "headers": headers}))

    assert put(100, token) == 204
    assert put(11 * MB, token) == 413
    assert put(100, {}) == 403
