"""When and what the interview was, in the words of a letter: "our call on Tuesday"."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_skeleton
from babel.localedata import exists

from debrief_core.interview import Format, Letter, Stage

WORLD_ENGLISH = "en_001"
"""English as written outside any one country: day before month, no comma."""

_BY_FORMAT = {
    Format.PHONE: "our call",
    Format.VIDEO: "our video call",
    Format.IN_PERSON: "our meeting",
    Format.OTHER: "our conversation",
}
_BY_STAGE = {
    Stage.PANEL: "the panel interview",
    Stage.TECHNICAL: "the technical interview",
    Stage.CASE: "the case interview",
    Stage.FINAL: "the final interview",
}


def letter_locale(country: str) -> str:
    """The English of the sender's country, as far as CLDR knows one; else world English."""
    locale = f"en_{country}"
    return locale if country and exists(locale) else WORLD_ENGLISH


def long_date(day: date, country: str) -> str:
    """The day as the letter's date line: `3 March 2026`, or `March 3, 2026` in the US."""
    return format_date(day, format="long", locale=letter_locale(country))


def held_locally(letter: Letter) -> datetime:
    """The start of the interview on the clock of the place where it was held."""
    return letter.held_at.astimezone(ZoneInfo(letter.zone))


def day_phrase(letter: Letter) -> str:
    """`today`, `on Tuesday` within six days, otherwise `on 3 March`, with the year if another.

    The day is that of the interview's own zone. Seen from a writer further west, an interview
    may lie on tomorrow's date; its weekday is still the plain way to name it.
    """
    held = held_locally(letter).date()
    days_ago = (letter.written_on - held).days
    if days_ago == 0:
        return "today"
    if -1 <= days_ago <= 6:
        return f"on {format_date(held, 'EEEE', locale=WORLD_ENGLISH)}"
    return f"on {_month_and_day(held, letter)}"


def _month_and_day(held: date, letter: Letter) -> str:
    country = letter.sender.country
    if held.year != letter.written_on.year:
        return long_date(held, country)
    return format_skeleton("MMMMd", held, locale=letter_locale(country))


def meeting_noun(letter: Letter) -> str:
    """What to call the interview: by its stage where that says more, else by its format."""
    return _BY_STAGE.get(letter.stage, _BY_FORMAT[letter.format])


def occasion(letter: Letter) -> str:
    """The interview with its day: `our call on Tuesday`, `the panel interview on 3 March`."""
    return f"{meeting_noun(letter)} {day_phrase(letter)}"
