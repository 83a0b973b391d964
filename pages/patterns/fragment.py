"""Parts of the Patterns page that run alone."""

from collections.abc import Callable
from functools import wraps
from itertools import count
from typing import Concatenate, ParamSpec

import streamlit as st

from pages.common.analysis import Analysis

_P = ParamSpec("_P")


def fragment(
    draw: Callable[Concatenate[Analysis, _P], None],
) -> Callable[Concatenate[Analysis, _P], None]:
    """A part of the page that runs alone when something in it is used, as long as nothing changed.

    A part that runs alone does not pass `session.run.begin`. So it asks first whether the sign-in
    still holds and the journal is still the one it was drawn from, and if not lets the whole page
    run, which says in words what has happened.
    """

    @wraps(draw)
    def with_the_page(analysis: Analysis, /, *args: _P.args, **kwargs: _P.kwargs) -> None:
        runs = count()

        @st.fragment
        def alone() -> None:
            is_alone = next(runs) > 0
            if is_alone and not analysis.is_current():
                st.rerun()
            draw(analysis, *args, **kwargs)

        alone()

    return with_the_page
