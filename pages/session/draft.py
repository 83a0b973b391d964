"""Editing one interview field by field, over as many runs and tabs as it takes.

The tab keeps the version it shows on its draft. A field that is left changes that version and
saves it, so the journal notices when another tab was faster; what could not be saved stays on
the draft and is tried again at every run.
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
from pages.session import autosave, request
from pages.session.chosen import choose, chosen_id
from pages.session.journal import the_journal
from pages.session.notices import notice
from pages.session.run import try_again_soon

_DRAFT = "draft"

Change = Callable[[Interview, Any], Interview]


@dataclass
class _Draft:
    """The version of an interview that this tab shows.

    A mutable thing on purpose: touching session state may end a run on the spot, so what the
    journal has stored is noted here first, by a plain assignment that nothing can interrupt.
    """

    interview: Interview
    unsaved: bool = False


def working_interview() -> Interview:
    """The interview this tab writes on: the chosen one as stored now, or a new one.

    A new one enters the journal with its first field, so that looking leaves nothing behind.
    """
    draft: _Draft | None = st.session_state.get(_DRAFT)
    wanted = chosen_id()
    if draft and wanted in (None, draft.interview.id):
        return _refreshed(draft)
    if wanted:
        try:
            return _show(the_journal().get(wanted))
        except InterviewNotFound as problem:
            choose(None)
            notice(str(problem))
    return _show(Interview(held_at=request.this_quarter_hour(), zone=request.zone_name()))


def start_another() -> None:
    """Let go of the interview on the draft, so that the next run begins a new one."""
    autosave.take_in()
    st.session_state.pop(_DRAFT, None)
    choose(None)


def field(interview: Interview, name: str, value: object, change: Change) -> dict[str, Any]:
    """The keyword arguments that bind a widget to one field of the interview.

    `value` is what the interview says; `change` makes the changed interview from what was
    entered.
    """
    key = f"edit.{interview.id}.{name}"
    return autosave.bind(key, value, lambda entered: apply(lambda i: change(i, entered)))


def press(change: Callable[[Interview], Interview]) -> None:
    """Change the interview at a button's press, after what was typed just before it."""
    with autosave.saving():
        autosave.take_in()
        apply(change)


def apply(change: Callable[[Interview], Interview]) -> bool:
    """Change the interview on the draft and save it; False when it could not be taken as it is."""
    draft: _Draft = st.session_state[_DRAFT]
    try:
        changed = change(draft.interview)
        Interview.model_validate(changed.model_dump())
    except ValidationError as error:
        notice(f"This is not taken in yet: {error.errors()[0]['msg']}. It still stands there.")
        return False
    if changed != draft.interview:
        draft.interview, draft.unsaved = changed, True
        _save(draft)
    return True


def save(interview: Interview) -> Interview | None:
    """Save an interview that is not edited field by field; None where it could not be saved.

    After an edit in another tab the copy that holds this tab's words becomes the chosen one.
    """
    try:
        return the_journal().save(interview)
    except EditedElsewhere as problem:
        choose(problem.copy_id)
        notice(str(problem))
    except DebriefError as problem:
        notice(str(problem))
    return None


def _save(draft: _Draft) -> None:
    try:
        draft.interview = the_journal().save(draft.interview)
        draft.unsaved = False
    except EditedElsewhere as problem:
        draft.interview, draft.unsaved = the_journal().get(problem.copy_id), False
        notice(str(problem))
        choose(problem.copy_id)
    except JournalUnavailable as problem:
        notice(str(problem))
        try_again_soon()
    except DebriefError as problem:
        notice(str(problem))


def _refreshed(draft: _Draft) -> Interview:
    """The interview on the draft, as another tab may have left it since it was last shown."""
    if draft.unsaved:
        _save(draft)
    if draft.unsaved or not draft.interview.revision:
        return draft.interview
    try:
        draft.interview = the_journal().get(draft.interview.id)
    except InterviewNotFound:
        notice("This interview was deleted in another tab. Change a field here to keep it.")
    choose(draft.interview.id)
    return draft.interview


def _show(interview: Interview) -> Interview:
    st.session_state[_DRAFT] = _Draft(interview)
    if interview.revision:
        choose(interview.id)
    return interview
