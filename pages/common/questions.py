"""The question memory of the journal on show, for every page that needs it."""

from debrief_core.questions import Remembered, asked_in, remember
from pages.common.cache import cached
from pages.common.extracts import edition, extracted


def memory() -> list[Remembered]:
    """Every question of the journal on show, those asked most often first."""
    return cached("questions", edition_of_questions(), _remember)


def edition_of_questions() -> int:
    """What changes when a question or its answer does, and not with every other word."""
    return edition("asked", extracted("asked", asked_in))


def _remember() -> list[Remembered]:
    by_interview = extracted("asked", asked_in)
    return remember(one for asked in by_interview.values() for one in asked)
