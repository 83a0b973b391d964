"""The clock of the first rule: within 24 hours, late after 48, and not while still upset."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

BEST_WITHIN = timedelta(hours=24)
LATE_AFTER = timedelta(hours=48)
REST = timedelta(minutes=30)
"""Not within minutes of leaving; a start plus this is surely not yet the way home."""

_FRIDAY = 4
_LATE_ON_FRIDAY = time(15)
_MONDAY_MORNING = time(11)


def may_wait_for_monday(held_at: datetime, zone: str) -> bool:
    """Whether an interview was so late on a Friday that Monday morning is soon enough."""
    held = held_at.astimezone(ZoneInfo(zone))
    return held.weekday() == _FRIDAY and held.time() >= _LATE_ON_FRIDAY


def letter_deadline(held_at: datetime, zone: str) -> datetime:
    """When the letter should be on its way, on the clock of the interview's zone."""
    place = ZoneInfo(zone)
    if may_wait_for_monday(held_at, zone):
        monday = held_at.astimezone(place).date() + timedelta(days=3)
        return datetime.combine(monday, _MONDAY_MORNING, place)
    return (held_at + BEST_WITHIN).astimezone(place)


def is_late(held_at: datetime, zone: str, now: datetime) -> bool:
    """Whether a letter that goes now goes late: 48 hours after, or Monday noon after a Friday."""
    return now > max(held_at + LATE_AFTER, letter_deadline(held_at, zone))
