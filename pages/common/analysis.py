"""The ratings that a selection lets through, and what is found in them."""

from collections.abc import Callable, Hashable
from typing import TypeVar

from debrief_core.interview import Focus
from debrief_core.patterns import (
    Pattern,
    Question,
    Rated,
    Selection,
    evidence_of,
    patterns_in,
    read_ratings,
    selected,
)
from debrief_core.problems import DebriefError
from pages.common.cache import cached
from pages.common.frames import ratings
from pages.session.journal import the_journal, version

FEWEST_RATED = 3
"""With fewer rated interviews the page says what will appear, and there is no report."""
_T = TypeVar("_T")


def all_rated() -> Rated:
    """The ratings of the journal on show."""
    return cached(
        "rated", version(), lambda: read_ratings(ratings()), spinner="Reading your interviews…"
    )


class Analysis:
    """The ratings that a selection lets through, as the journal was when this was made."""

    def __init__(self, selection: Selection) -> None:
        self.selection = selection
        self._version = version()
        self.focus: Focus | None = cached("focus", self._version, lambda: the_journal().focus())
        self.rated: Rated = self._cached("rated", lambda: selected(all_rated(), selection))

    def cached(self, name: Hashable, make: Callable[[Rated], _T]) -> _T:
        """What `make` gives for these ratings, kept as long as they stay the same."""
        return self._cached(name, lambda: make(self.rated))

    @property
    def patterns(self) -> list[Pattern]:
        """What is more than chance in these ratings."""
        return self._cached(
            "patterns",
            lambda: patterns_in(evidence_of(self.rated), self.focus),
            spinner="Looking for your patterns…",
        )

    def with_a_trend(self) -> set[str | None]:
        """The concerns whose severity rises or falls by more than chance."""
        return {found.concern for found in self.patterns if found.question == Question.TREND}

    def is_current(self) -> bool:
        """Whether the same user still looks at the same journal."""
        try:
            return self._version == version()
        except DebriefError:
            return False

    def _cached(self, name: Hashable, make: Callable[[], _T], spinner: str | None = None) -> _T:
        key = ("analysis", name, self.selection)
        return cached(key, self._version, make, spinner=spinner)
