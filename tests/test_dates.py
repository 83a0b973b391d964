"""A day reads the same wherever it stands, and as the reader's country writes it in a letter."""

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from debrief_core import dates

DAY = date(2026, 9, 3)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (dates.weekday(DAY), "Thursday"),
        (dates.weekday_and_day(DAY), "Thursday 3 September"),
        (dates.day_and_month(DAY), "3 September"),
        (dates.full_date(DAY), "3 September 2026"),
        (dates.short_date(DAY), "3 Sep 2026"),
        (dates.month_and_year(DAY), "September 2026"),
    ],
)
def test_without_a_country_the_day_stands_before_the_month(said, words):
    assert said == words


def test_a_letter_from_the_united_states_has_the_month_first():
    assert dates.full_date(DAY, "US") == "September 3, 2026"
    assert dates.day_and_month(DAY, "US") == "September 3"


def test_a_country_that_has_no_english_of_its_own_takes_that_of_the_world():
    assert dates.full_date(DAY, "BR") == "3 September 2026"


def test_a_moment_is_told_on_the_clock_that_it_carries():
    moment = datetime(2026, 9, 3, 23, 30, tzinfo=UTC)
    assert dates.day_and_time(moment) == "Thursday 3 September, 23:30"
    later = moment.astimezone(ZoneInfo("Asia/Tokyo"))
    assert dates.day_and_time(later) == "Friday 4 September, 08:30"
    assert dates.full_date(later) == "4 September 2026"
    assert dates.day_and_month(later) == "4 September"


def test_no_other_module_puts_a_day_into_words():
    """Months and days by `strftime` follow the locale of the process, and are written twice."""
    root = Path(__file__).parents[1]
    files = [*(root / "debrief_core").rglob("*.py"), *(root / "pages").rglob("*.py")]
    named = ["%B", "%A", "format_date", "format_skeleton"]
    others = [file for file in files if file.name != "dates.py" or file.parent.name == "pages"]
    found = {
        f"{file.relative_to(root)}: {name}"
        for file in others
        for name in named
        if name in file.read_text(encoding="utf-8")
    }
    assert found == set()
