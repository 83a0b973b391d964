"""The question memory of the journal on show, for every page that needs it."""

from debrief_core.questions import Remembered, asked_in, remember
from pages.common.cache import cached
from pages.common.extracts import extracted
from pages.session.journal import version


def memory() -> list[Remembered]:
    """Every question of the journal on show, those asked most often first."""
    return cached("questions", version(), _remember)


def _remember() -> list[Remembered]:
    by_interview = extracted("asked", asked_in)
    return remember(one for asked in by_interview.values() for one in asked)
