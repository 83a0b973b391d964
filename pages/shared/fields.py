"""Fields that are saved the moment they are left, however quick the visitor is.

A widget's callback would be the obvious place to save, and loses words: Streamlit abandons a
callback half way when the next click is already there, and does not call it again. So every run
begins by asking all bound widgets what they hold and taking in what is new. The last run of a
hurry always comes to its end.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

_FIELDS = "fields"
_NOTHING = object()

Commit = Callable[[Any], bool]


@dataclass
class _Field:
    """What a widget held when it was last taken in, and where to take it."""

    commit: Commit
    taken: Any
    refused: bool = False


def bind(key: str, value: object, commit: Commit) -> dict[str, Any]:
    """The keyword arguments that bind a widget to a value kept elsewhere.

    The widget shows `value`, whatever changed it. `commit` takes what was entered and says
    whether it could be; what was refused stays in the widget to be mended. `commit` may be
    called twice with the same and must then do nothing more.
    """
    fields = _fields()
    known = fields.get(key)
    refused = known is not None and known.refused
    if not refused and st.session_state.get(key, _NOTHING) != value:
        st.session_state[key] = value
    fields[key] = _Field(commit, st.session_state[key], refused)
    return {"key": key}


def take_in() -> None:
    """Take in what was entered since the last run; call before anything is drawn or decided."""
    fields = _fields()
    for key, field in list(fields.items()):
        entered = st.session_state.get(key, _NOTHING)
        if entered is _NOTHING:
            fields.pop(key, None)
        elif entered != field.taken:
            field.refused = not field.commit(entered)
            field.taken = entered


def _fields() -> dict[str, _Field]:
    fields: dict[str, _Field] = st.session_state.setdefault(_FIELDS, {})
    return fields
