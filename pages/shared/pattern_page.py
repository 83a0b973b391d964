"""What the Patterns page draws from: everything it shows, kept until the journal changes."""

from collections.abc import Callable
from typing import Any, TypeVar

import streamlit as st

from debrief_core.interview import Focus
from debrief_core.patterns import (
    Narrowing,
    Pattern,
    Rated,
    narrowed,
    patterns_in,
    read_ratings,
    weigh,
)
from pages.shared.frames import ratings
from pages.shared.visit import in_sample, the_journal

FEWEST_RATED = 3
"""With fewer rated interviews the page says what will appear, and there is no report."""

_KEPT = "patterns_kept"
_MOST_KEPT = 60
_T = TypeVar("_T")


class Shelf:
    """What was made from the journal on show, kept in this tab until the journal changes.

    It lives in the session, as the frames do: what one visitor wrote is never another's.
    """

    def __init__(self) -> None:
        version = (in_sample(), the_journal().revision())
        of, things = st.session_state.get(_KEPT, (None, {}))
        if of != version or len(things) > _MOST_KEPT:
            things = {}
            st.session_state[_KEPT] = (version, things)
        self._things: dict[object, Any] = things

    def kept(self, name: object, make: Callable[[], _T]) -> _T:
        """What `make` gives, made at most once."""
        if name not in self._things:
            self._things[name] = make()
        value: _T = self._things[name]
        return value

    def all_rated(self) -> Rated:
        """The ratings of the journal on show."""
        return self.kept("all", lambda: read_ratings(ratings()))


class Look:
    """One look at the journal: the ratings that the filters let through, and what is in them."""

    def __init__(self, shelf: Shelf, chosen: Narrowing) -> None:
        self._shelf = shelf
        self.chosen = chosen
        self.focus: Focus | None = shelf.kept("focus", lambda: the_journal().focus())
        self.rated: Rated = self._shelf.kept(
            ("rated", chosen), lambda: narrowed(shelf.all_rated(), chosen)
        )

    def kept(self, name: object, make: Callable[[Rated], _T]) -> _T:
        """What `make` gives for these ratings, kept as long as they stay the same."""
        return self._shelf.kept((name, self.chosen), lambda: make(self.rated))

    @property
    def patterns(self) -> list[Pattern]:
        """What is more than chance in these ratings."""
        return self.kept("patterns", lambda rated: patterns_in(weigh(rated), self.focus))


def draw_what_will_appear(count: int) -> None:
    """Fewer than three interviews: what will stand here, and when."""
    so_far = ("no interview", "one interview", "two interviews")[count]
    st.info(
        f"You have rated {so_far} so far. This page fills as you go:\n\n"
        "- from **3 interviews** on: which concerns come up most, and how severe they feel over "
        "time\n"
        "- after **second looks**: how far the first feeling is from what you think later\n"
        "- from **5 interviews** on, the search for patterns begins. With about 20, strong ones "
        "usually show"
    )
    st.page_link("pages/debrief.py", label="Debrief an interview", icon=":material/edit_note:")
