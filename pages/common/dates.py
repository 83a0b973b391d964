"""Days and times in words; strftime's %-d is not known on every system."""

from datetime import datetime


def day(moment: datetime) -> str:
    """A day in a sentence: `Monday 23 November`."""
    return f"{moment:%A} {moment.day} {moment:%B}"


def day_and_time(moment: datetime) -> str:
    """A moment in a sentence: `Monday 23 November, 14:30`."""
    return f"{day(moment)}, {moment:%H:%M}"
