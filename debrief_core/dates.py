"""Days and times in words, for pages and letters; CLDR through babel knows the English of each.

One function a purpose, so that the same day reads the same wherever it stands. Where no country
is named it is English as written outside any one country: day before month, no comma.
"""

from datetime import date, datetime

from babel.dates import format_date, format_skeleton
from babel.localedata import exists

WORLD_ENGLISH = "en_001"


def letter_locale(country: str) -> str:
    """The English of a country (ISO 3166 code), as far as CLDR knows one; else world English."""
    locale = f"en_{country}"
    return locale if country and exists(locale) else WORLD_ENGLISH


def weekday(day: date) -> str:
    """The day's name alone: `Tuesday`."""
    return format_date(day, "EEEE", locale=WORLD_ENGLISH)


def weekday_and_day(day: date) -> str:
    """A day in a sentence about this season: `Monday 23 November`."""
    return format_date(day, "EEEE d MMMM", locale=WORLD_ENGLISH)


def day_and_time(moment: datetime) -> str:
    """A moment in a sentence, on its own clock: `Monday 23 November, 14:30`."""
    return f"{weekday_and_day(moment)}, {moment:%H:%M}"


def day_and_month(day: date, country: str = "") -> str:
    """A day of a year that is known: `3 March`, or `March 3` in the US."""
    return format_skeleton("MMMMd", day, locale=letter_locale(country))


def full_date(day: date, country: str = "") -> str:
    """A whole date, as in a letter's date line: `3 March 2026`, or `March 3, 2026` in the US."""
    return format_date(day, format="long", locale=letter_locale(country)).removeprefix("0")


def short_date(day: date) -> str:
    """A whole date where there is little room, as on a chart: `3 Mar 2026`."""
    return format_date(day, "d MMM y", locale="en")  # charts say Sep, where en_001 says Sept


def month_and_year(day: date) -> str:
    """The month a day lies in: `March 2026`."""
    return format_date(day, "MMMM y", locale=WORLD_ENGLISH)
