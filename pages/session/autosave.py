"""Fields that are saved as soon as the browser tells what they hold, however quick the user is.

A widget's callback would be the obvious place to save, and loses words: Streamlit abandons a
callback half way when the next click is already there, and does not call it again. So every run
begins by asking all bound widgets what they hold and taking in what is new. The last run of a
hurry always comes to its end.

The way of an entry: `take_in` → the field's `commit` (`draft.take`) → `draft.save` →
`Journal.save`.
"""

import threading
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import streamlit as st

from debrief_core.interview import new_id

_REGISTRY = "autosave"
_NOTHING = object()
SURELY_DRAWN = 1.0
"""Seconds from the first run of a session. After a lost connection two runs come so quickly that
they reach the browser as one; it would miss what the first has set, and show empty fields, if the
second did not say it again. Later it must not: it would take back what is being entered."""


class Taken(Enum):
    """What became of an entry."""

    SAVED = "saved"
    HELD = "held"  # the journal cannot be written at the moment; it is tried again
    REFUSED = "refused"  # it does not fit, and stands in its field to be mended


Commit = Callable[[Any], Taken]


@dataclass
class _Field:
    """What a widget held when it was last taken in, and where to take it."""

    commit: Commit
    taken: Any
    state: Taken = Taken.SAVED


@dataclass
class _Registry:
    """The bound fields of one tab, and the lock that keeps two of its runs from saving at once.

    `session` ends the keys of its fields. When a server has started again, a browser first tells
    it what its fields held before, and that may be older than what was written since. With an end
    of its own, a session does not hear the fields of another; `unsaved` brings back what was
    typed and not saved.
    """

    session: str = field(default_factory=new_id)
    fields: dict[str, _Field] = field(default_factory=dict)
    saved: dict[str, str] = field(default_factory=dict)
    in_address: dict[str, object] = field(default_factory=dict)
    missed: set[str] = field(default_factory=set)
    since: float = field(default_factory=time.monotonic)
    saving: threading.RLock = field(default_factory=threading.RLock)


def bind(key: str, value: object, commit: Commit) -> dict[str, Any]:
    """The keyword arguments that bind a widget to a value kept elsewhere.

    The widget shows `value`, whatever changed it. `commit` takes what was entered and says what
    became of it. `commit` may be called twice with the same and must then do nothing more.
    """
    registry = _registry()
    full_key = f"{key}{_end(registry)}"
    known = registry.fields.get(full_key)
    state = known.state if known else Taken.SAVED
    is_new_here = time.monotonic() - registry.since < SURELY_DRAWN
    shown = st.session_state.get(full_key, _NOTHING)
    is_missed = full_key in registry.missed and shown is not _NOTHING
    if state is not Taken.REFUSED and (is_new_here or is_missed or not _says(shown, value)):
        st.session_state[full_key] = value
    registry.missed.discard(full_key)
    registry.fields[full_key] = _Field(commit, st.session_state[full_key], state)
    return {"key": full_key}


def take_in() -> None:
    """Take in what was entered since the last run; call before anything is drawn or decided."""
    registry = _registry()
    with registry.saving:
        for key, known in list(registry.fields.items()):
            entered = st.session_state.get(key, _NOTHING)
            if entered is _NOTHING:
                registry.fields.pop(key, None)
            elif entered != known.taken or known.state is Taken.HELD:
                known.state = known.commit(entered)
                known.taken = entered
                if known.state is Taken.SAVED:
                    note_saved(key.removesuffix(_end(registry)), entered)


def note_saved(key: str, words: object) -> None:
    """Let the browser know that the journal has these words."""
    if isinstance(words, str):
        _registry().saved[key] = words


def take_saved() -> dict[str, str]:
    """The texts saved since the last call, by the keys of their fields."""
    registry = _registry()
    saved, registry.saved = registry.saved, {}
    return saved


def shown_texts() -> dict[str, str]:
    """What the bound text fields hold as far as the server knows, by their full keys."""
    fields = _registry().fields.items()
    return {key: known.taken for key, known in fields if isinstance(known.taken, str)}


def show_again(full_keys: Collection[str]) -> None:
    """Tell the browser once more what these fields hold, with the next run.

    Of two runs that follow each other quickly it may see the second alone, in which nothing was
    set; then a field stays as it was, or empty.
    """
    _registry().missed.update(full_keys)


def session_id() -> str:
    """The id of this session: another one after every restart of the server."""
    return _registry().session


def in_address(key: str, empty: object) -> dict[str, Any]:
    """The keyword arguments that keep a choice in the address; `empty` is its value at first."""
    _registry().in_address[key] = empty
    return {"key": key, "bind": "query-params"}


def forget(stays: Collection[str]) -> None:
    """Empty the session but for what stays, and the address with it.

    Streamlit lets nobody else take away what a widget keeps in the address, and would fill a
    widget without a value from there. So those get their first value again.
    """
    session, in_address = _registry().session, _registry().in_address
    for key in [key for key in st.session_state if key not in {*stays, *in_address}]:
        del st.session_state[key]
    _registry().session = session  # the session goes on, so its fields stay the same ones
    st.session_state.update(in_address)
    for key in st.query_params.keys() - in_address.keys():
        del st.query_params[key]


def saving() -> threading.RLock:
    """Hold this while changing what the tab shows and saving it.

    A host may allow fast reruns; then a new run begins while the old one still saves.
    """
    return _registry().saving


def _says(shown: object, value: object) -> bool:
    """Whether a field shows a value already, also where it was tidied when it was taken.

    A space at the end of what is being typed is no other text; setting the field anew would take
    it from under the user's hands.
    """
    if isinstance(shown, str) and isinstance(value, str):
        return shown == value or shown.split() == value.split()
    return shown == value


def _end(registry: _Registry) -> str:
    return f"-at-{registry.session}"


def _registry() -> _Registry:
    registry: _Registry = st.session_state.setdefault(_REGISTRY, _Registry())
    return registry
