"""A server that just woke up: the first request may be for any page."""

import pytest
from playwright.sync_api import expect

from tests.support.browser import opened, visit
from tests.support.server import served

pytestmark = pytest.mark.browser


def test_the_first_request_after_a_start_may_be_for_any_page(browser, tmp_path):
    """Beside a folder named pages, Streamlit runs a page alone until `st.navigation` was called."""
    with served(tmp_path) as server, opened(browser, server.url) as page:
        visit(page, "/interviews?sample=yes")
        expect(page).to_have_title("Interview Debrief")
        menu = page.get_by_role("navigation").get_by_role("link")
        expect(menu.first).to_contain_text("Home")
        expect(page.get_by_role("heading", name="Interviews")).to_be_visible()
