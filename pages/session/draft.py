"""The interview being edited field by field, over as many runs and tabs as it takes.

The tab keeps the version that it shows, and the stored one it came from. A field that was
entered changes the shown version and saves it; the journal merges it with what another tab wrote
meanwhile. What could not be saved stays here and is tried again at every run.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import streamlit as st
from pydantic import ValidationError

from debrief_core.interview import Interview
from debrief_core.problems import InterviewNotFound
from pages.session import autosave, request
from pages.session.autosave import Taken
from pages.session.chosen import choose, chosen_id
from pages.session.journal import the_journal
from pages.session.notices import notice
from pages.session.problems import problems_said

_DRAFT = "draft"

Change = Callable[[Interview, Any], Interview]
"""Makes the changed interview from what was entered into a field."""


@dataclass
class _Draft:
    """The version of an interview that this tab shows, and the stored one that it came from.

    A mutable thing on purpose: touching session state may end a run on the spot, so what the
    journal has stored is noted here first, by a plain assignment that nothing can interrupt.
    """

    interview: Interview
    base: Interview | None = None
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
        with problems_said():
            try:
                return show(the_journal().get(wanted))
            except InterviewNotFound:
                choose(None)
                raise
    return show(Interview(held_at=request.this_quarter_hour(), zone=request.zone_name()))


def draft_interview() -> Interview | None:
    """The interview that this tab writes on, if it writes on one."""
    draft: _Draft | None = st.session_state.get(_DRAFT)
    return draft.interview if draft else None


def show(interview: Interview) -> Interview:
    """Make this the interview that the tab writes on."""
    stored = interview if interview.revision else None
    st.session_state[_DRAFT] = _Draft(interview, stored)
    if stored:
        choose(interview.id)
    return interview


def forget_draft(interview_id: str) -> None:
    """Let go of the draft where it is this interview, which was deleted here."""
    draft: _Draft | None = st.session_state.get(_DRAFT)
    if draft and draft.interview.id == interview_id:
        st.session_state.pop(_DRAFT)


def start_another() -> None:
    """Let go of the draft, so that the next run begins a new one."""
    autosave.take_in()
    st.session_state.pop(_DRAFT, None)
    choose(None)


def start_upcoming() -> None:
    """Begin an interview of tomorrow morning; it enters the journal with its first field."""
    start_another()
    show(Interview(held_at=request.tomorrow_morning(), zone=request.zone_name()))


def field(interview: Interview, name: str, value: object, change: Change) -> dict[str, Any]:
    """The keyword arguments that bind a widget to one field of the interview.

    `value` is what the interview says; `change` makes the changed interview from what was
    entered. The name of a text is its path in the document or one of `recovery.SHORT_NAMES`, so
    that what was typed can be saved even where the field is no longer on the page.
    """
    return autosave.bind(f"edit.{interview.id}.{name}", value, partial(take, change))


def field_to_enter(interview: Interview, name: str, change: Change) -> dict[str, Any]:
    """Binds a field that is empty again once it was entered: its words are taken by Enter only."""
    return autosave.bind(f"enter.{interview.id}.{name}", "", partial(take, change))


def press(change: Callable[[Interview], Interview]) -> None:
    """Change the interview at a button's press, after what was typed just before it."""
    with autosave.saving():
        autosave.take_in()
        draft: _Draft = st.session_state[_DRAFT]
        _store(draft, change(draft.interview))


def take(change: Change, entered: object) -> Taken:
    """Change the draft by what was entered, and save it."""
    draft: _Draft = st.session_state[_DRAFT]
    try:
        changed = change(draft.interview, entered)
        Interview.model_validate(changed.model_dump())
    except ValidationError as error:
        notice(f"This is not taken in yet: {error.errors()[0]['msg']}. It still stands there.")
        return Taken.REFUSED
    _store(draft, changed)
    return Taken.HELD if draft.unsaved else Taken.SAVED


def save(interview: Interview, base: Interview | None) -> Interview | None:
    """Save an interview that was edited from `base`; None, and a notice, where it cannot be.

    What the journal cannot take now is tried again by itself only for the draft; see `_store`.
    """
    with problems_said():
        return the_journal().save(interview, base)
    return None


def _store(draft: _Draft, changed: Interview) -> None:
    if changed == draft.interview and not draft.unsaved:
        return
    draft.interview, draft.unsaved = changed, True
    if stored := save(draft.interview, draft.base):
        draft.interview = draft.base = stored
        draft.unsaved = False


def _refreshed(draft: _Draft) -> Interview:
    """The draft, as another tab may have left it since it was last shown."""
    if draft.unsaved:
        _store(draft, draft.interview)
    if draft.unsaved or not draft.interview.revision:
        return draft.interview
    try:
        draft.interview = draft.base = the_journal().get(draft.interview.id)
    except InterviewNotFound:
        notice("This interview was deleted in another tab. Change a field here to keep it.")
    choose(draft.interview.id)
    return draft.interview
