"""When and what the interview was, in the words of a letter: "our call on Tuesday"."""

from datetime import datetime
from zoneinfo import ZoneInfo

from debrief_core.dates import day_and_month, full_date, weekday
from debrief_core.interview import Format, Letter, Stage

_BY_FORMAT = {
    Format.PHONE: "our call",
    Format.VIDEO: "our video call",
    Format.IN_PERSON: "our meeting",
    Format.OTHER: "our conversation",
    Format.NOT_SAID: "our conversation",
}
_BY_STAGE = {
    Stage.PANEL: "the panel interview",
    Stage.TECHNICAL: "the technical interview",
    Stage.CASE: "the case interview",
    Stage.FINAL: "the final interview",
}


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
        return f"on {weekday(held)}"
    in_words = day_and_month if held.year == letter.written_on.year else full_date
    return f"on {in_words(held, letter.sender.country)}"


def meeting_noun(letter: Letter) -> str:
    """What to call the interview: by its stage where that says more, else by its format."""
    return _BY_STAGE.get(letter.stage, _BY_FORMAT[letter.format])


def occasion(letter: Letter) -> str:
    """The interview with its day: `our call on Tuesday`, `the panel interview on 3 March`."""
    return f"{meeting_noun(letter)} {day_phrase(letter)}"
