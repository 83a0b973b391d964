"""The week, seen, printed and copied, on both screens."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from debrief_core.interview import Interview
from debrief_core.sample import sample_interviews
from tests.support.accessibility import grave_violations
from tests.support.browser import visit
from tests.support.hands import download, press

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("screen", [(1280, "dark"), (390, "light")])
def test_the_week_is_one_page_on_the_screen_on_paper_and_in_the_mail(
    new_visit, journal, tmp_path, screen
):
    now = datetime.now(UTC)
    for interview in sample_interviews(now):
        journal.save(interview)
    journal.save(Interview(company="Contoso", held_at=now + timedelta(days=2), zone="UTC"))
    width, scheme = screen
    page = new_visit(width=width, scheme=scheme)
    visit(page, "/week")
    for title in ("The next interview", "One thing to do"):
        expect(page.get_by_role("heading", name=title, exact=True)).to_be_visible()
    assert not grave_violations(page)
    (sheet,) = PdfReader(download(page, "The week on one page", tmp_path)).pages
    assert "Contoso" in sheet.extract_text()
    page.get_by_text("The same words for an e-mail").click()
    expect(page.get_by_test_id("stCode")).to_contain_text("Contoso")
    names = page.get_by_role("main").get_by_role("button").all_inner_texts()
    assert len(names) == len(set(names))
    press(page, "The week before")
    expect(page.get_by_role("heading", name="One thing to do", exact=True)).to_have_count(0)
