"""The one place where a problem that the user can mend is said in words."""

from collections.abc import Iterator
from contextlib import contextmanager

from debrief_core.problems import DebriefError, JournalUnavailable
from pages.session.notices import notice
from pages.session.retry import try_again_soon


@contextmanager
def problems_said() -> Iterator[None]:
    """Say a problem at the top of the next page drawn; what the journal cannot take is retried.

    A block or, as a decorator, a callback. What a page meets while it is drawn is said by
    `run.begin`.
    """
    try:
        yield
    except DebriefError as problem:
        notice(str(problem))
        if isinstance(problem, JournalUnavailable):
            try_again_soon()
