"""Rule 1: within a day, late after two; an evening's rest is allowed, minutes are too soon."""

from collections.abc import Iterator
from datetime import datetime, time
from zoneinfo import ZoneInfo

from debrief_core.deadline import REST, is_late
from debrief_core.interview import Letter
from debrief_core.letter.review.faults import Fault
from debrief_core.letter.review.remark import Grade, Part, Remark


def review_timing(letter: Letter, now: datetime | None) -> Iterator[Remark]:
    """Remarks on the day of the letter; without `now` its date is taken at its first minute."""
    day = letter.sent_on or letter.written_on
    start_of_day = datetime.combine(day, time(0), ZoneInfo(letter.zone))
    if is_late(letter.held_at, letter.zone, now or start_of_day):
        days = (day - letter.held_at.astimezone(ZoneInfo(letter.zone)).date()).days
        reason = f"The interview was {days} days ago; a letter does most within 24 hours."
        advice = "Send it today. Late is better than never, and needs no explanation."
        yield Remark(Fault.LATE, Grade.BETTER_SO, Part.LETTER, "", reason, advice)
    if now is not None and letter.held_at <= now < letter.held_at + REST:
        reason = "Minutes after an interview everything looks worse than it was."
        advice = "Write it now, read it once more in an hour, then send it."
        yield Remark(Fault.TOO_SOON, Grade.BETTER_SO, Part.LETTER, "", reason, advice)
