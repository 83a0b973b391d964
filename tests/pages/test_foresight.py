"""Were you right: the page with nothing, with little, and with the sample."""

from datetime import UTC, datetime

import pytest

from debrief_core.interview import Interview
from debrief_core.sample import sample_interviews
from tests.support.apptest import open_page

HELD = datetime(2026, 3, 2, 12, tzinfo=UTC)


def shown(page):
    kinds = (page.main.markdown, page.main.caption, page.main.info)
    return "\n".join(element.value for kind in kinds for element in kind).replace("\\", "")


@pytest.fixture
def foresight(app):
    def opened():
        page = open_page(app, "foresight")
        assert not page.exception
        return page

    return opened


def test_an_empty_journal_says_what_to_note_and_what_others_found(foresight):
    said = shown(foresight())
    assert "Note your chance of the next round" in said
    assert "n = 37,752" in said


def test_one_interview_says_when_chances_can_be_compared(foresight, journal):
    journal.save(Interview(company="Quillmere", held_at=HELD, zone="UTC"))
    said = shown(foresight())
    assert "From 8 interviews on" in said
    assert "When an employer says why" in said


def test_the_sample_tells_chances_in_words_with_a_diagram_and_its_numbers(foresight, journal):
    for each in sample_interviews(HELD):
        journal.save(each)
    page = foresight()
    said = shown(page)
    assert "Brier score" in said
    assert "may be luck" in said or "You tend to be" in said
    assert len(page.dataframe) == 1
