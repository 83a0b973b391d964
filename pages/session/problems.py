"""The one place where a problem that the user can mend is said in words."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import streamlit as st

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


def say_or_run_again(work: Callable[[], None]) -> None:
    """Do what a form asks for and run the page again, or say the problem right where it is drawn.

    For what must not be said later: a passphrase field is empty by then.
    """
    try:
        work()
    except DebriefError as problem:
        st.error(str(problem))
    else:
        st.rerun()
