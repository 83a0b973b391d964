"""The one cache of a session: what was made from the journal, kept until its version changes.

It lives in the session, not in a cache of the process: what one user wrote can then never be
handed to another.
"""

from collections.abc import Callable, Hashable
from contextlib import nullcontext
from typing import TypeVar

import streamlit as st

_CACHE = "cache"
_MOST = 120
"""Every selection of interviews makes entries of its own, so the oldest ones go."""
_T = TypeVar("_T")


def cached(
    key: Hashable, version: object, make: Callable[[], _T], *, spinner: str | None = None
) -> _T:
    """What `make` gives, made again only when `version` is another one than at the last time.

    With `spinner` these words stand on the page while it is made: for what may take a second in
    a long journal.
    """
    entries: dict[Hashable, tuple[object, object]] = st.session_state.setdefault(_CACHE, {})
    if key in entries and entries[key][0] == version:
        value: _T = entries[key][1]  # type: ignore[assignment]  # what `make` of this key gave
        return value
    with st.spinner(spinner) if spinner else nullcontext():
        value = make()
    entries.pop(key, None)
    entries[key] = (version, value)
    while len(entries) > _MOST:
        del entries[next(iter(entries))]
    return value


def forget(*keys: Hashable) -> None:
    """Let go of what is large and no longer needed."""
    for key in keys:
        st.session_state.get(_CACHE, {}).pop(key, None)
