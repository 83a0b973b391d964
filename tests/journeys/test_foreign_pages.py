"""Pages of other servers on this computer: they connect to nothing, and show nothing of the app."""

import threading
from collections.abc import Iterator
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, Page

from debrief_core.interview import Interview
from debrief_core.journal import Journal
from tests.support.server import Server

pytestmark = pytest.mark.browser

ASK = """
async (url) => new Promise((done) => {
  const socket = new WebSocket(url.replace("http", "ws") + "/_stcore/stream", ["streamlit"])
  socket.onopen = () => done("open")
  socket.onerror = () => done("refused")
})
"""


class _Page(BaseHTTPRequestHandler):
    """A page with the app in a frame."""

    app = ""

    def do_GET(self) -> None:
        body = f'<title>Another page</title><iframe src="{self.app}" width=800 height=600></iframe>'
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_: object) -> None:
        """Say nothing: a test's output is the test's."""


@pytest.fixture
def foreign_page(
    browser: Browser, app_server: Server, journal: Journal, yesterday: datetime
) -> Iterator[Page]:
    """What another program on this computer serves, at a port of its own, opened in a browser."""
    journal.save(Interview(company="Northwind", held_at=yesterday, zone="UTC"))
    handler = type("Handler", (_Page,), {"app": app_server.url})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"http://127.0.0.1:{server.server_port}/")
    yield page
    context.close()
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
def test_a_page_at_another_port_of_this_computer_gets_no_connection(
    foreign_page: Page, app_server: Server, name: str
) -> None:
    own = foreign_page.context.new_page()
    own.goto(app_server.url)
    assert own.evaluate(ASK, app_server.url) == "open"
    assert foreign_page.evaluate(ASK, app_server.url.replace("127.0.0.1", name)) == "refused"


def test_the_app_shows_nothing_in_a_frame_of_another_page(foreign_page: Page) -> None:
    foreign_page.wait_for_timeout(3_000)
    (frame,) = foreign_page.frames[1:]
    assert frame.locator("[data-testid=stApp]").count() == 0
    assert "Northwind" not in frame.content()
