"""What the Patterns page draws from: everything it shows, kept until the journal changes."""

from collections.abc import Callable
from contextlib import nullcontext
from functools import wraps
from itertools import count
from typing import Any, Concatenate, ParamSpec, TypeVar

import streamlit as st

from debrief_core.interview import Focus
from debrief_core.patterns import (
    Narrowing,
    Pattern,
    Question,
    Rated,
    narrowed,
    patterns_in,
    read_ratings,
    weigh,
)
from debrief_core.problems import DebriefError
from pages.shared.frames import ratings
from pages.shared.visit import in_sample, lives_in, the_journal

FEWEST_RATED = 3
"""With fewer rated interviews the page says what will appear, and there is no report."""

_KEPT = "patterns_kept"
_MOST_KEPT = 60
_T = TypeVar("_T")
_P = ParamSpec("_P")


class Shelf:
    """What was made from the journal on show, kept in this tab until the journal changes.

    It lives in the session, as the frames do: what one visitor wrote is never another's.
    """

    def __init__(self) -> None:
        self.version = _version()
        of, things = st.session_state.get(_KEPT, (None, {}))
        if of != self.version or len(things) > _MOST_KEPT:
            things = {}
            st.session_state[_KEPT] = (self.version, things)
        self._things: dict[object, Any] = things

    def kept(self, name: object, make: Callable[[], _T]) -> _T:
        """What `make` gives, made at most once."""
        if name not in self._things:
            self._things[name] = make()
        value: _T = self._things[name]
        return value

    def kept_with_a_word(self, name: object, make: Callable[[], _T], meanwhile: str) -> _T:
        """The same for what may take a second in a long journal; says so as long as it does."""
        with nullcontext() if name in self._things else st.spinner(meanwhile):
            return self.kept(name, make)

    def all_rated(self) -> Rated:
        """The ratings of the journal on show."""
        return self.kept_with_a_word(
            "all", lambda: read_ratings(ratings()), "Reading your interviews…"
        )


def _version() -> tuple[object, ...]:
    return in_sample(), lives_in(), the_journal().revision()


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
        return self._shelf.kept_with_a_word(
            ("patterns", self.chosen),
            lambda: patterns_in(weigh(self.rated), self.focus),
            "Looking for what is more than chance…",
        )

    def with_a_trend(self) -> set[str | None]:
        """The concerns whose severity rises or falls by more than chance."""
        return {found.concern for found in self.patterns if found.question == Question.TREND}

    def is_of_now(self) -> bool:
        """Whether the same visitor still looks at the same journal."""
        try:
            return self._shelf.version == _version()
        except DebriefError:
            return False


def part(draw: Callable[Concatenate[Look, _P], None]) -> Callable[Concatenate[Look, _P], None]:
    """A part of the page that runs alone when something in it is used, as long as nothing changed.

    A part that runs alone does not come in through the entrance. So it asks first whether the
    sign-in still holds and the journal is still the one it was drawn from, and if not lets the
    whole page run, which says in words what has happened.
    """

    @wraps(draw)
    def with_the_page(look: Look, /, *args: _P.args, **kwargs: _P.kwargs) -> None:
        runs = count()

        @st.fragment
        def alone() -> None:
            is_alone = next(runs) > 0
            if is_alone and not look.is_of_now():
                st.rerun()
            draw(look, *args, **kwargs)

        alone()

    return with_the_page


def draw_what_will_appear(rated: int) -> None:
    """Fewer than three interviews: what will stand here, and when."""
    so_far = ("no interview", "one interview", "two interviews")[rated]
    st.info(
        f"You have rated {so_far} so far. This page fills as you go:\n\n"
        "- from **3 interviews** on: which concerns come up most, and how severe they feel over "
        "time\n"
        "- after **second looks**: how far the first feeling is from what you think later\n"
        "- from **5 interviews** on, the search for patterns begins. With about 20, strong ones "
        "usually show"
    )
    st.page_link("pages/debrief.py", label="Debrief an interview", icon=":material/edit_note:")
