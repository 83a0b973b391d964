"""Frames of the journal on show."""

import pandas as pd

from pages.common.cache import cached
from pages.session.journal import the_journal, version


def ratings() -> pd.DataFrame:
    """`Journal.ratings()` of the journal on show; do not change it in place."""
    return cached("ratings", version(), lambda: the_journal().ratings())


def overview() -> pd.DataFrame:
    """`Journal.overview()` of the journal on show; do not change it in place."""
    return cached("overview", version(), lambda: the_journal().overview())
