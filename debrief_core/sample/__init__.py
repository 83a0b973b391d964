"""A sample journal to look around in: one invented person's sixteen interviews in five months.

No company or person in it is meant to exist; addresses and telephone numbers are from ranges
reserved for examples.
"""

from datetime import datetime

from debrief_core.interview import Interview, Profile
from debrief_core.sample import bank_and_rail, first_attempts, games_and_housing, this_month
from debrief_core.sample.bank_and_rail import FORGOT_A_NAME
from debrief_core.sample.entry import Entry, recorded
from debrief_core.sample.letters import with_sent_letter

_ENTRIES: tuple[Entry, ...] = (
    *first_attempts.ENTRIES,
    *bank_and_rail.ENTRIES,
    *games_and_housing.ENTRIES,
    *this_month.ENTRIES,
)
_OWN_CONCERN_SINCE = 6


def sample_profile() -> Profile:
    """The invented person who writes the sample journal."""
    return Profile(
        name="Noor Valadares",
        headline="Data analyst, planning and fraud",
        phone="+44 7700 900142",
        email="noor.valadares@example.org",
        city="Leeds",
        country="GB",
        links=("https://example.org/noor",),
    )


def sample_interviews(now: datetime) -> tuple[Interview, ...]:
    """Sixteen interviews over the five months before `now`, the same for the same moment.

    The one of yesterday has a recovery letter due; today's debrief is not finished. `now` must
    carry a zone. Planted in it: company knowledge gets milder, technical rounds are stumbled
    through, nerves keep coming back, feelings are harsher than second thoughts, and the chances
    are better than expected.
    """
    profile = sample_profile()
    return tuple(
        with_sent_letter(recorded(entry, now, _own_concerns(entry)), profile) for entry in _ENTRIES
    )


def _own_concerns(entry: Entry) -> tuple[str, ...]:
    """Concerns of one's own are offered from the interview on in which they were named."""
    return (FORGOT_A_NAME,) if entry.number >= _OWN_CONCERN_SINCE else ()
