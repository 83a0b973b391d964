"""Editing one interview field by field, over as many runs and tabs as it takes.

The tab keeps the version it shows on its desk. A field that is left changes that version and
saves it, so the journal notices when another tab was faster; what could not be saved stays on
the desk and is tried again at every run.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st
from pydantic import ValidationError

from debrief_core.interview import Interview
from debrief_core.problems import (
    DebriefError,
    EditedElsewhere,
    InterviewNotFound,
    JournalUnavailable,
)
from pages.shared import fields, visitor
from pages.shared.choice import choose, chosen_id
from pages.shared.visit import notice, the_journal, try_again_soon

_DESK = "desk"

Change = Callable[[Interview, Any], Interview]


@dataclass
class _Desk:
    """The version of an interview that this tab shows.

    A mutable thing on purpose: touching session state may end a run on the spot, so what the
    journal has stored is noted here first, by a plain assignment that nothing can interrupt.
    """

    working: Interview
    unsaved: bool = False


def working_interview() -> Interview:
    """The interview this tab writes on: the chosen one as stored now, or a new one.

    A new one enters the journal with its first field, so that looking leaves nothing behind.
    """
    desk: _Desk | None = st.session_state.get(_DESK)
    wanted = chosen_id()
    if desk and wanted in (None, desk.working.id):
        return _refreshed(desk)
    if wanted:
        try:
            return _show(the_journal().get(wanted))
        except InterviewNotFound as problem:
            choose(None)
            notice(str(problem))
    return _show(Interview(held_at=visitor.this_quarter_hour(), zone=visitor.zone_name()))


def start_another() -> None:
    """Let go of the interview on the desk, so that the next run begins a new one."""
    fields.take_in()
    st.session_state.pop(_DESK, None)
    choose(None)


def field(interview: Interview, name: str, value: object, change: Change) -> dict[str, Any]:
    """The keyword arguments that bind a widget to one field of the interview.

    `value` is what the interview says; `change` makes the changed interview from what was
    entered.
    """
    key = f"edit.{interview.id}.{name}"
    return fields.bind(key, value, lambda entered: apply(lambda i: change(i, entered)))


def press(change: Callable[[Interview], Interview]) -> None:
    """Change the interview at a button's press, after what was typed just before it."""
    with fields.saving():
        fields.take_in()
        apply(change)


def apply(change: Callable[[Interview], Interview]) -> bool:
    """Change the interview on the desk and save it; False when it could not be taken as it is."""
    desk: _Desk = st.session_state[_DESK]
    try:
        changed = change(desk.working)
        Interview.model_validate(changed.model_dump())
    except ValidationError as error:
        notice(f"This is not taken in yet: {error.errors()[0]['msg']}. It still stands there.")
        return False
    if changed != desk.working:
        desk.working, desk.unsaved = changed, True
        _save(desk)
    return True


def _save(desk: _Desk) -> None:
    try:
        desk.working = the_journal().save(desk.working)
        desk.unsaved = False
    except EditedElsewhere as problem:
        desk.working, desk.unsaved = the_journal().get(problem.copy_id), False
        notice(str(problem))
        choose(problem.copy_id)
    except JournalUnavailable as problem:
        notice(str(problem))
        try_again_soon()
    except DebriefError as problem:
        notice(str(problem))


def _refreshed(desk: _Desk) -> Interview:
    """The interview on the desk, as another tab may have left it since it was last shown."""
    if desk.unsaved:
        _save(desk)
    if desk.unsaved or not desk.working.revision:
        return desk.working
    try:
        desk.working = the_journal().get(desk.working.id)
    except InterviewNotFound:
        notice("This interview was deleted in another tab. Change a field here to keep it.")
    choose(desk.working.id)
    return desk.working


def _show(interview: Interview) -> Interview:
    st.session_state[_DESK] = _Desk(interview)
    if interview.revision:
        choose(interview.id)
    return interview
