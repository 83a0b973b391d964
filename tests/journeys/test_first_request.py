"""A server that just woke up: the first request may be for any page."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.support.browser import opened, visit
from tests.support.server import served

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("path", "title"),
    [("/interviews", "Interviews"), ("/patterns", "Patterns"), ("/letter", "Letter")],
)
def test_the_first_request_after_a_start_may_be_for_any_page(browser, tmp_path, path, title):
    """With a file directly under pages/, Streamlit would run it alone, without the navigation."""
    with served(tmp_path) as server, opened(browser, server.url) as page:
        asked: list[str] = []
        page.on("websocket", lambda socket: asked.append(socket.url))
        page.on("request", lambda request: "/_stcore/" in request.url and asked.append(request.url))
        visit(page, f"{path}?sample=yes")
        expect(page.get_by_role("dialog")).to_have_count(0)
        expect(page).to_have_title("Interview Debrief")
        expect(page.get_by_role("dialog")).to_have_count(0)
        at_the_root = {f"//{urlsplit(server.url).netloc}/_stcore/"}
        assert {url[url.index("//") : url.rindex("/") + 1] for url in asked} == at_the_root
        menu = page.get_by_role("navigation").get_by_role("link")
        expect(menu.first).to_contain_text("Home")
        expect(page.get_by_role("heading", name=title, exact=True)).to_be_visible()
