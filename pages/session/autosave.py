"""Fields that are saved the moment they are left, however quick the visitor is.

A widget's callback would be the obvious place to save, and loses words: Streamlit abandons a
callback half way when the next click is already there, and does not call it again. So every run
begins by asking all bound widgets what they hold and taking in what is new. The last run of a
hurry always comes to its end.
"""

import threading
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

_FIELDS = "fields"
_NOTHING = object()
SURELY_DRAWN = 1.0
"""Seconds from the first run of a visit. After a lost connection two runs come so quickly that they
reach the browser as one; it would miss what the first has set, and show empty fields, if the second
did not say it again. Later it must not: it would take back what is being entered."""

Commit = Callable[[Any], bool]


@dataclass
class _Field:
    """What a widget held when it was last taken in, and where to take it."""

    commit: Commit
    taken: Any
    refused: bool = False


@dataclass
class _Registry:
    """The bound fields of one tab, and the lock that keeps two of its runs from saving at once."""

    fields: dict[str, _Field] = field(default_factory=dict)
    in_address: dict[str, object] = field(default_factory=dict)
    mark: str = ""
    since: float = field(default_factory=time.monotonic)
    saving: threading.RLock = field(default_factory=threading.RLock)


def bind(key: str, value: object, commit: Commit) -> dict[str, Any]:
    """The keyword arguments that bind a widget to a value kept elsewhere.

    The widget shows `value`, whatever changed it. `commit` takes what was entered and says
    whether it could be; what was refused stays in the widget to be mended. `commit` may be
    called twice with the same and must then do nothing more.
    """
    registry = _registry()
    fields = registry.fields
    key += registry.mark
    known = fields.get(key)
    refused = known is not None and known.refused
    is_new_here = time.monotonic() - registry.since < SURELY_DRAWN
    if not refused and (is_new_here or st.session_state.get(key, _NOTHING) != value):
        st.session_state[key] = value
    fields[key] = _Field(commit, st.session_state[key], refused)
    return {"key": key}


def begin(mark: str) -> None:
    """Take in what was entered, and end the keys of this visit's fields with `mark`.

    When a server has started again, a browser first tells it what its fields held before, and
    that may be older than what another device has written since. With a mark of its own, a
    visit does not hear the fields of another.
    """
    _registry().mark = mark
    take_in()


def take_in() -> None:
    """Take in what was entered since the last run; call before anything is drawn or decided."""
    registry = _registry()
    with registry.saving:
        for key, known in list(registry.fields.items()):
            entered = st.session_state.get(key, _NOTHING)
            if entered is _NOTHING:
                registry.fields.pop(key, None)
            elif entered != known.taken:
                known.refused = not known.commit(entered)
                known.taken = entered


def in_address(key: str, empty: object) -> dict[str, Any]:
    """The keyword arguments that keep a choice in the address; `empty` is its value at first."""
    _registry().in_address[key] = empty
    return {"key": key, "bind": "query-params"}


def forget(stays: Collection[str]) -> None:
    """Empty the session but for what stays, and the address with it.

    Streamlit lets nobody else take away what a widget keeps in the address, and would fill a
    widget without a value from there. So those get their first value again.
    """
    mark, in_address = _registry().mark, _registry().in_address
    for key in [key for key in st.session_state if key not in {*stays, *in_address}]:
        del st.session_state[key]
    _registry().mark = mark  # the visit goes on, so its fields stay the same ones
    st.session_state.update(in_address)
    for key in st.query_params.keys() - in_address.keys():
        del st.query_params[key]


def saving() -> threading.RLock:
    """Hold this while changing what the tab shows and saving it.

    A host may allow fast reruns; then a new run begins while the old one still saves.
    """
    return _registry().saving


def _registry() -> _Registry:
    registry: _Registry = st.session_state.setdefault(_FIELDS, _Registry())
    return registry
