"""How often somebody tried to open an account's journal in vain; each time they wait longer.

Counted for the account, not for the session: a reload must not begin anew.
"""

import time
from threading import Lock

FREE = 3
"""Tries in vain until there is a wait."""
FIRST_WAIT, LONGEST_WAIT = 5.0, 300.0
"""Seconds; each wait is twice the one before."""
_MOST = 20_000

_failed: dict[str, tuple[int, float]] = {}
_one_at_a_time = Lock()


def seconds_to_wait(owner: str) -> float:
    """Seconds until this account may try again; 0 where it may now."""
    _, until = _failed.get(owner, (0, 0.0))
    return max(0.0, until - time.monotonic())


def note_failure(owner: str) -> None:
    """Count a try in vain."""
    with _one_at_a_time:
        count = _failed.pop(owner, (0, 0.0))[0] + 1
        doublings = min(count - FREE, 10)
        wait = min(FIRST_WAIT * 2**doublings, LONGEST_WAIT) if doublings >= 0 else 0.0
        _failed[owner] = count, time.monotonic() + wait
        while len(_failed) > _MOST:
            del _failed[next(iter(_failed))]


def forget_failures(owner: str) -> None:
    """Begin anew after a success."""
    with _one_at_a_time:
        _failed.pop(owner, None)
