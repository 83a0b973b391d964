"""Sign-ins that were ended: known to this process at once, to all others by the database.

A sign-in is a cookie that a browser keeps, and every tab that was opened with it goes on with what
it read then (Streamlit reads it at the beginning of a session). So signing out in one of them is
written down, and looked up at every run of the others.
"""

import logging
import threading
import time
from collections.abc import Callable

from debrief_core.journal import sign_ins
from debrief_core.journal.store import Store
from debrief_core.problems import DebriefError

_LOG = logging.getLogger("interview_debrief")
_ASKED_EVERY, _AFTER_A_FAILURE = 0.5, 5.0
"""Seconds until the database is asked again: a run asks several times who is signed in."""
_MOST = 20_000

_ended: dict[str, float] = {}
_ask_from: dict[str, float] = {}
_one_at_a_time = threading.Lock()
Opened = Callable[[], Store]
"""Gives the database, which is opened only where it has to be asked."""


def end(digest: str, until: float, opened: Opened) -> None:
    """Let this sign-in open nothing any more, on any app server, until its token ends.

    Where the database does not answer, the other app servers do not hear of it; the log says so.
    """
    _note(_ended, digest, until)
    try:
        sign_ins.end_sign_in(opened(), digest, until)
    except DebriefError:
        _LOG.warning("A sign-out could not be written into the database. See docs/hosting.md.")


def has_ended(digest: str, opened: Opened) -> bool:
    """Whether this sign-in was ended; where the database does not answer, as far as known here.

    Nothing of the account can be read then either.
    """
    if digest in _ended:
        return True
    if time.monotonic() < _ask_from.get(digest, 0.0):
        return False
    try:
        ended, pause = sign_ins.has_ended(opened(), digest), _ASKED_EVERY
    except DebriefError:
        ended, pause = False, _AFTER_A_FAILURE
    if ended:
        _note(_ended, digest, 0.0)
    else:
        _note(_ask_from, digest, time.monotonic() + pause)
    return ended


def _note(known: dict[str, float], digest: str, moment: float) -> None:
    """Remember it, and forget the oldest; what was ended is asked of the database again."""
    with _one_at_a_time:
        while len(known) >= _MOST:
            del known[next(iter(known))]
        known[digest] = moment
