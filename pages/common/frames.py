"""The interviews of the journal on show: what was held, and what is still to come."""

import pandas as pd

from debrief_core.agenda import Coming, ahead, held
from pages.common.cache import cached
from pages.session.journal import the_journal, version
from pages.session.request import now


def ratings() -> pd.DataFrame:
    """`Journal.ratings()` of the interviews held so far; do not change it in place."""
    return cached("ratings", version(), lambda: held(the_journal().ratings(), now()))


def overview() -> pd.DataFrame:
    """`Journal.overview()` of the interviews held so far; do not change it in place."""
    return cached("overview", version(), lambda: held(_everything(), now()))


def coming() -> list[Coming]:
    """The interviews still to come, the next one first."""
    return cached("coming", version(), lambda: ahead(_everything(), now()))


def _everything() -> pd.DataFrame:
    return cached("everything", version(), lambda: the_journal().overview())
