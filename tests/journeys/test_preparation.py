"""An interview from the day it is fixed to its debrief: added, prepared, printed, held, told."""

from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar
from playwright.sync_api import expect
from pypdf import PdfReader

from debrief_core.interview import (
    AskedQuestion,
    Interview,
    MissedPoint,
    Proof,
    Reflection,
    Stage,
    Step,
)
from tests.support.accessibility import grave_violations
from tests.support.browser import visit
from tests.support.hands import answered, choose, download, press, write

pytestmark = pytest.mark.browser

WHY = "Why do you want to leave?"
PLAN = "I say so and start with one example"


def earlier(held_at: datetime) -> Interview:
    point = MissedPoint(
        question=WHY, would_say="To build more.", proof=Proof(claim="Led four people")
    )
    reflection = Reflection(
        questions=(AskedQuestion(id=point.id, words=WHY),), missed_points=(point,), step=Step.DONE
    )
    return Interview(
        company="Northwind", held_at=held_at, zone="UTC", stage=Stage.PANEL, reflection=reflection
    )


def test_from_a_date_in_the_calendar_to_a_debrief_that_knows_the_sheet(
    page, journal, yesterday, tmp_path
):
    journal.save(earlier(yesterday - timedelta(days=30)))
    visit(page)
    press(page, "Add an upcoming interview")
    write(page, "Company", "Northwind")
    choose_pill(page, "Final")
    tick(page, WHY)
    tick(page, "Led four people")
    write(page, "Others you expect, one a line", "What is our product?")
    write(page, "What is new there", "A new plant")
    write(page, "If …", "my mind goes blank")
    write(page, "then …", PLAN)
    assert not grave_violations(page)
    names = page.get_by_role("main").get_by_role("button").all_inner_texts()
    assert len(set(names)) == len(names)

    sheet = " ".join(PdfReader(download(page, "The sheet on one page", tmp_path)).pages[0]
                     .extract_text().split())  # fmt: skip
    for promised in (f"If my mind goes blank, then {PLAN}", WHY, "Led four people", "A new plant"):
        assert promised in sheet
    event = download(page, "Put it into my calendar", tmp_path).read_bytes()
    (entry,) = Calendar.from_ical(event).walk("VEVENT")
    kept = journal.interviews()[-1]
    assert entry.decoded("DTSTART") == kept.held_at
    assert kept.is_ahead(datetime.now(UTC))

    page.reload()
    answered(page)
    expect(page.get_by_label("then …", exact=True)).to_have_value(PLAN)

    journal.save(kept.model_copy(update={"held_at": yesterday}))
    visit(page)
    expect(page.get_by_text("How did it go?")).to_be_visible()
    press(page, "Go on with Northwind")
    choose(page, "Steps", "Answers")
    choose(page, WHY, "It came")
    choose(page, "What is our product?", "It did not")
    assert not grave_violations(page)
    told = journal.get(kept.id)
    assert [one.words for one in told.reflection.questions] == [WHY]
    visit(page, "/preparation")
    expect(
        page.get_by_text("Of 2 questions you prepared for one interview, 1 came")
    ).to_be_visible()


def choose_pill(page, name):
    page.get_by_role("main").get_by_role("radio", name=name, exact=True).click()
    answered(page)


def tick(page, name):
    page.get_by_role("checkbox", name=name, exact=True).check(force=True)
    answered(page)
