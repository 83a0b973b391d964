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
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import streamlit as st

from debrief_core.interview import new_id

_REGISTRY = "autosave"
_NOTHING = object()
SURELY_SEEN = 1.0
"""Seconds after the end of a run in which the browser has surely drawn what that run has set.

A run that is broken off by the next one, or followed by it at once, may not reach the browser: it
misses what was set, and sends with its next message what its fields held before."""


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

    `replaced` has what the fields held that the latest run set to something else, `ended` when
    that run came to its end; None where it did not. `missed` are those of them that the browser
    may not have seen, to be set once more.
    """

    session: str = field(default_factory=new_id)
    fields: dict[str, _Field] = field(default_factory=dict)
    saved: dict[str, str] = field(default_factory=dict)
    in_address: dict[str, object] = field(default_factory=dict)
    replaced: dict[str, object] = field(default_factory=dict)
    ended: float | None = None
    missed: dict[str, object] = field(default_factory=dict)
    saving: threading.RLock = field(default_factory=threading.RLock)


def bind(key: str, value: object, commit: Commit) -> dict[str, Any]:
    """The keyword arguments that bind a widget to a value kept elsewhere.

    The widget shows `value`, whatever changed it. `commit` takes what was entered and says what
    became of it. `commit` may be called twice with the same and must then do nothing more.

    The value is also the widget's first one, for a browser that misses the run in which it is set
    (`SURELY_SEEN`): it would draw the field empty, or with the first of its options, and send
    that as if it were entered. `as_default` and `as_index` are for widgets that call it so.
    """
    registry = _registry()
    full_key = f"{key}{_end(registry)}"
    known = registry.fields.get(full_key)
    state = known.state if known else Taken.SAVED
    shown = st.session_state.get(full_key, _NOTHING)
    is_missed = full_key in registry.missed and shown is not _NOTHING
    before = registry.missed.pop(full_key, shown)
    if state is not Taken.REFUSED and (is_missed or not _says(shown, value)):
        registry.replaced[full_key] = before
        st.session_state[full_key] = value
    registry.fields[full_key] = _Field(commit, st.session_state[full_key], state)
    return {"key": full_key, "value": value}


def bind_choice(key: str, value: object, choose: Callable[[Any], None]) -> dict[str, Any]:
    """As `bind`, for what to look at, which is chosen in this tab and saved nowhere.

    A callback of the widget would be called, too, where a browser that missed the run in which
    another choice was set sends the one before.
    """

    def commit(entered: object) -> Taken:
        choose(entered)
        return Taken.SAVED

    return bind(key, value, commit)


def as_default(bound: dict[str, Any]) -> dict[str, Any]:
    """The arguments of `bind` for pills and segmented controls."""
    return {"key": bound["key"], "default": bound["value"]}


def as_index(bound: dict[str, Any], options: Sequence[object]) -> dict[str, Any]:
    """The arguments of `bind` for a select box with these options."""
    value = bound["value"]
    return {"key": bound["key"], "index": options.index(value) if value in options else None}


def begin_run() -> None:
    """Take in what was entered, before anything of the page is drawn."""
    registry = _registry()
    take_in()
    if _may_have_missed(registry):
        told = registry.replaced.items()
        registry.missed.update({key: before for key, before in told if before is not _NOTHING})
    registry.replaced, registry.ended = {}, None


def end_run() -> None:
    """Note that everything of the page was drawn; a run that is broken off never says so."""
    _registry().ended = time.monotonic()


def running() -> Callable[[], bool]:
    """Says whether a run of this tab is under way; may be asked outside of its runs."""
    registry = _registry()
    return lambda: registry.ended is None


def take_in() -> None:
    """Take in what was entered since the last run; call before anything is drawn or decided."""
    registry = _registry()
    unseen = dict(registry.missed)
    if _may_have_missed(registry):
        unseen.update(registry.replaced)
    with registry.saving:
        for key, known in list(registry.fields.items()):
            entered = st.session_state.get(key, _NOTHING)
            if entered is _NOTHING:
                registry.fields.pop(key, None)
            elif entered == known.taken and known.state is not Taken.HELD:
                continue
            elif entered == unseen.get(key, _NOTHING):
                registry.missed[key] = entered
            else:
                registry.replaced.pop(key, None)
                known.state = known.commit(entered)
                known.taken = entered
                if known.state is Taken.SAVED:
                    note_saved(key.removesuffix(_end(registry)), entered)


def _may_have_missed(registry: _Registry) -> bool:
    """Whether the browser may not have seen what the latest run has set."""
    return registry.ended is None or time.monotonic() - registry.ended < SURELY_SEEN


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
    _registry().missed.update(dict.fromkeys(full_keys, _NOTHING))


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
