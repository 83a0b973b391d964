"""Editing one interview field by field: every field is saved the moment it is left.

The tab remembers the version it shows. A field that is left changes that version and saves it,
so the journal notices when another tab was faster; what could not be saved stays in the tab and
goes along with the next save.
"""

from collections.abc import Callable
from typing import Any

import streamlit as st
from pydantic import ValidationError

from debrief_core.interview import Interview
from debrief_core.problems import DebriefError, EditedElsewhere, InterviewNotFound
from pages.shared import visitor
from pages.shared.choice import choose, chosen_id
from pages.shared.visit import notice, the_journal

_WORKING = "working_interview"
_UNSAVED = "working_is_unsaved"
_PREFIX = "edit"

Change = Callable[[Interview, Any], Interview]


def working_interview() -> Interview:
    """The interview this tab writes on: the chosen one as stored now, or a new one.

    A new one enters the journal with its first field, so that looking leaves nothing behind.
    """
    working: Interview | None = st.session_state.get(_WORKING)
    wanted = chosen_id()
    if working and wanted in (None, working.id):
        return _refreshed(working)
    if wanted:
        try:
            return _show(the_journal().get(wanted))
        except InterviewNotFound as problem:
            choose(None)
            notice(str(problem))
    return _show(Interview(held_at=visitor.this_quarter_hour(), zone=visitor.zone_name()))


def start_another() -> None:
    """Let go of the interview on the desk, so that the next run begins a new one."""
    _forget_fields()
    st.session_state.pop(_WORKING, None)
    choose(None)


def field(interview: Interview, name: str, value: object, change: Change) -> dict[str, Any]:
    """The keyword arguments that bind a widget to one field of the interview.

    `value` is shown at first; `change` makes the changed interview from what was entered.
    """
    key = f"{_PREFIX}.{interview.id}.{name}"
    st.session_state.setdefault(key, value)
    return {"key": key, "on_change": _commit, "args": (key, change)}


def apply(change: Callable[[Interview], Interview]) -> bool:
    """Change the interview on the desk and save it; False when a problem was noted instead."""
    working: Interview = st.session_state[_WORKING]
    try:
        changed = change(working)
        Interview.model_validate(changed.model_dump())
    except ValidationError as error:
        notice(f"This could not be taken as it is: {error.errors()[0]['msg']}. It is still here.")
        return False
    return (changed == working and not st.session_state.get(_UNSAVED)) or _save(changed)


def _commit(key: str, change: Change) -> None:
    entered = st.session_state[key]
    apply(lambda interview: change(interview, entered))


def _save(changed: Interview) -> bool:
    st.session_state[_WORKING], st.session_state[_UNSAVED] = changed, True
    try:
        stored = the_journal().save(changed)
    except EditedElsewhere as problem:
        _show(the_journal().get(problem.copy_id))
        notice(str(problem))
        return False
    except DebriefError as problem:
        notice(str(problem))
        return False
    st.session_state[_WORKING], st.session_state[_UNSAVED] = stored, False
    choose(stored.id)
    return True


def _refreshed(working: Interview) -> Interview:
    """The same interview as another tab may have left it since this one last showed it."""
    if st.session_state.get(_UNSAVED) or not working.revision:
        return working
    try:
        stored = the_journal().get(working.id)
    except InterviewNotFound:
        notice("This interview was deleted in another tab. Change a field here to keep it.")
        return working
    return working if stored.revision == working.revision else _show(stored)


def _show(interview: Interview) -> Interview:
    _forget_fields()
    st.session_state[_WORKING], st.session_state[_UNSAVED] = interview, False
    if interview.revision:
        choose(interview.id)
    return interview


def forget_fields(interview: Interview, name: str) -> None:
    """Let the fields whose names begin so be filled again from the interview."""
    _forget_fields(f"{_PREFIX}.{interview.id}.{name}")


def _forget_fields(prefix: str = _PREFIX + ".") -> None:
    for key in [k for k in st.session_state if str(k).startswith(prefix)]:
        del st.session_state[key]
