"""Secrets that nobody can read: the operator is told, and visitors keep their own browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.hosting.this_browser import begin_a_debrief, stored
from tests.support.browser import visit
from tests.support.hosted import Hosted, hosted

pytestmark = pytest.mark.browser

SECRET = "nobody-may-see-this"  # noqa: S105 - of an app that lives for one test


@pytest.fixture(scope="module")
def app_server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hosted]:
    server = Hosted(tmp_path_factory.mktemp("faulty"), secrets=f'[auth\nclient_secret = "{SECRET}"')
    with hosted(server):
        yield server


def test_a_secrets_file_with_a_slip_is_told_to_the_operator_and_shows_nothing_of_it(
    ann: Page, app_server: Hosted
) -> None:
    begin_a_debrief(ann, "Northwind")
    assert [each["company"] for each in stored(ann)] == ["Northwind"]
    visit(ann, "/")
    ann.get_by_text("For whoever runs this app").click()
    expect(ann.get_by_text("it is not valid TOML")).to_be_visible()
    assert SECRET not in ann.content()
    log = app_server.log.read_text()
    assert "it is not valid TOML" in log
    assert SECRET not in log
