"""The zone that a written time names: an offset, or letters that mean one offset only."""

import re
from datetime import timedelta, timezone

_HOURS = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3,
    "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip
"""BST, CST and IST are left out: each is the time of several countries."""

_LETTERS = re.compile(rf"(?<![A-Za-z])({'|'.join(sorted(_HOURS, key=len, reverse=True))})\b")
_OFFSET = re.compile(r"(?<=[\dCT ])([+-])(\d{2}):?(\d{2})\b")
_MOST_HOURS = 14
_SPAN = re.compile(r"(?<= )(\d\d:\d\d)\s?[-–]\s?(\d\d:\d\d)$")


def zone_in(text: str) -> timezone | None:
    """The fixed offset that stands behind a time: `14:00 EST`, `09:30 +0100`; None without."""
    for sign, hours, minutes in _OFFSET.findall(text):  # `-2026` in a date is none
        if int(hours) <= _MOST_HOURS and int(minutes) < 60:
            ahead = timedelta(hours=int(hours), minutes=int(minutes))
            return timezone(ahead if sign == "+" else -ahead)
    letters = _LETTERS.search(text)
    return timezone(timedelta(hours=_HOURS[letters[1]])) if letters else None


def without_end(text: str) -> str:
    """`09:00-10:00` without its end; ISO 8601 alone would read ten hours west of Greenwich."""
    span = _SPAN.search(text)
    return text[: span.end(1)] if span and span[2] > span[1] else text
