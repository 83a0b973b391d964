"""After sending: three sentences for the days of waiting. Never a promise that letters work.

People who prepared for setbacks kept going better than those who only learned to search (JOBS II:
Vinokur and Schul 1997, Journal of Consulting and Clinical Psychology 65(5)); so the plan for
silence and for a no is made before either comes. The days are a rule of ours, not a finding: a
working week is a fair time to wait for an answer, two are a fair time to stop waiting.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from debrief_core.dates import day_and_month, weekday
from debrief_core.interview import Letter
from debrief_core.letter.names import greeted_name

WORKING_DAYS_TO_A_REPLY = 5
WORKING_DAYS_OF_SILENCE = 10


@dataclass(frozen=True)
class Waiting:
    """What to do while waiting, a sentence each, with the days they name.

    `ask` is the line for the calendar without its day.
    """

    reply: str
    ask: str
    calendar: str
    setbacks: str
    ask_on: date
    let_go_on: date


def after_sending(letter: Letter, sent_on: date) -> Waiting:
    """The three sentences for a letter sent on a day: the reply, the calendar, the setbacks."""
    ask_on = _working_days_after(sent_on, WORKING_DAYS_TO_A_REPLY)
    let_go_on = _working_days_after(sent_on, WORKING_DAYS_OF_SILENCE)
    asked, ended = _day(ask_on, letter), _day(let_go_on, letter)
    whom = greeted_name(letter.recipient.name, familiar=False) or "the team"
    place = f" at {letter.company}" if letter.company else ""
    ask = f"Ask {whom}{place} in two sentences how things stand"
    return Waiting(
        reply=f"If they named no day, an answer may come by {asked}; many take longer, "
        "and that says nothing about you.",
        ask=ask,
        calendar=f"{asked}: {ask[0].lower()}{ask[1:]}.",
        setbacks=f"If nothing comes by {ended}, count it as a no without words and go on; if a no "
        "comes, thank them in one line, and send the next application the same day.",
        ask_on=ask_on,
        let_go_on=let_go_on,
    )


def _working_days_after(start: date, days: int) -> date:
    """The day so many working days later; Saturdays and Sundays do not count."""
    day = start
    while days:
        day += timedelta(days=1)
        days -= day.weekday() < 5
    return day


def _day(day: date, letter: Letter) -> str:
    """`Wednesday 11 March`, or `Wednesday, March 11` in the US."""
    named = day_and_month(day, letter.sender.country)
    return f"{weekday(day)}{' ' if named[0].isdigit() else ', '}{named}"
