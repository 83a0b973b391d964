"""Files on their way out, through the real page."""

import io
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from tests.support.browser import visit
from tests.support.hands import download, shows_no_exception

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("address", "has_report"), [("", False), ("&sample=yes", True)])
def test_everything_comes_in_one_archive(
    page: Page, tmp_path: Path, address: str, has_report: bool
) -> None:
    visit(page, f"/your_data?{address}")
    page.get_by_role("tab", name="Export").click()
    file = download(page, "Everything in one ZIP", tmp_path)
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert {"backup.json", "journal.xlsx", "missed_points.csv"} <= set(names)
        assert ("patterns.pdf" in names) == has_report
        if has_report:
            report = PdfReader(io.BytesIO(archive.read("patterns.pdf")))
            assert "16 interviews" in report.pages[0].extract_text()
    shows_no_exception(page)
