"""A large file on its way into the journal, through the real page."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from debrief_core.journal import Journal
from tests.support.browser import visit
from tests.support.hands import answered, download, press, shows_no_exception
from tests.support.server import Server

pytestmark = pytest.mark.browser
ROWS = 10_000
ENOUGH_TO_STOP = 1_000


@pytest.fixture
def upload(request: pytest.FixtureRequest, page: Page, tmp_path: Path) -> Page:
    """The page with a file of interviews, and one row that names no company."""
    rows = request.param
    lines = [f"Company {n},Analyst,2026-{n % 12 + 1:02d}-{n % 28 + 1:02d}" for n in range(rows)]
    file = tmp_path / "jobs.csv"
    file.write_text("\n".join(["Company,Role,Date", *lines, ",Analyst,2026-03-02"]))
    visit(page, "/your_data")
    page.get_by_role("tab", name="Import").click()
    page.get_by_test_id("stFileUploaderDropzoneInput").last.set_input_files(file)
    expect(
        page.get_by_text(f"{rows:,} to add, 0 already here, 1 that cannot be taken.")
    ).to_be_visible()
    return page


@pytest.mark.parametrize("upload", [ROWS], indirect=True)
def test_ten_thousand_rows_go_in_and_the_bad_one_comes_back(
    upload: Page, journal: Journal, tmp_path: Path
) -> None:
    left_out = download(upload, "Download the rows left out", tmp_path).read_text("utf-8-sig")
    assert left_out.splitlines() == [
        "Company,Role,Date,Place,Reason",
        ",Analyst,2026-03-02,line 10002,The company is missing.",
    ]
    press(upload, "Add 10,000 interviews")
    expect(upload.get_by_text("10,000 interviews added.")).to_be_visible()
    assert len(journal.overview()) == ROWS
    shows_no_exception(upload)


WAYS_TO_STOP: dict[str, Callable[[Page], Locator]] = {
    "its button": lambda page: page.get_by_role("main").get_by_role("button", name="Stop"),
    "the program's own": lambda page: page.get_by_test_id("stBaseButton-header"),
    "another page": lambda page: page.get_by_role("link", name="Practice"),
}


@pytest.mark.parametrize("upload", [ENOUGH_TO_STOP], indirect=True)
@pytest.mark.parametrize("way", WAYS_TO_STOP)
def test_stopped_half_way_nothing_is_left_behind_and_the_page_says_so(
    upload: Page, journal: Journal, app_server: Server, way: str
) -> None:
    file = app_server.database_url.removeprefix("sqlite:///")
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")  # the import has to wait, so that there is time to stop
        upload.get_by_role("button", name=f"Add {ENOUGH_TO_STOP:,} interviews").click()
        expect(upload.get_by_role("progressbar")).to_be_visible()
        WAYS_TO_STOP[way](upload).click()
        other.execute("ROLLBACK")
    answered(upload)
    assert journal.overview().empty
    if way != "its button":
        upload.get_by_role("link", name="Your data").click()
        upload.get_by_role("tab", name="Import").click()
    expect(upload.get_by_text("The import was stopped. Nothing of it was added.")).to_be_visible()
    shows_no_exception(upload)


@pytest.mark.parametrize("upload", [ENOUGH_TO_STOP], indirect=True)
def test_whoever_goes_on_at_once_leaves_all_of_it_or_nothing(
    upload: Page, journal: Journal
) -> None:
    upload.get_by_role("button", name=f"Add {ENOUGH_TO_STOP:,} interviews").click()
    upload.get_by_role("link", name="Practice").click()
    answered(upload)
    assert len(journal.overview()) in (0, ENOUGH_TO_STOP)
