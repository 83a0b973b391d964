"""Words in fields that the journal does not have yet: the browser keeps each keystroke till then.

unsaved.js remembers what is typed into bound fields, lets Streamlit send it after a pause, says
under the field whether it is saved, and hands what was not to the next session. One way for all
three places that a journal can live in.
"""

from hashlib import sha256
from pathlib import Path

import streamlit as st

from pages.session import autosave
from pages.session.chosen import choose, chosen_id
from pages.session.draft import draft_interview, show
from pages.session.journal import in_sample, opened_from
from pages.session.recovery import (
    checksum,
    class_name,
    field_of,
    read_typed,
    recover,
    short_name,
)

COMPONENT = "unsaved_words"
_WISH = "wish_for_earlier_texts"
_ASKED_FOR = "earlier_texts_asked_for"
_HEARD = "unsaved_words_heard"
_SAVED = "unsaved_words_saved"
_MISSED = "fields_that_missed_a_run"
_MOST_TOLD = 40
"""Saved fields that the browser is told of again, in case that it missed a message."""

_keeper = st.components.v2.component(
    "unsaved_words", html="", js=Path(__file__).with_name("unsaved.js").read_text(encoding="utf-8")
)


def draw_keeper(*, readable: bool, stored: bool) -> bool:
    """Hear what the browser kept, tell it what is saved; says whether the page has to show more.

    `readable` is False while the journal has not come from the browser yet, `stored` while the
    browser that keeps it has not confirmed the last change: then nothing is said to be saved.
    """
    changed = readable and not in_sample() and _hear()
    saved: dict[str, int] = st.session_state.setdefault(_SAVED, {})
    if stored:
        now_saved = {class_name(key): checksum(w) for key, w in autosave.take_saved().items()}
        saved = {**{key: saved[key] for key in [*saved][-_MOST_TOLD:]}, **now_saved}
        st.session_state[_SAVED] = saved
    _keeper(
        key=COMPONENT,
        data={
            "session": autosave.session_id(),
            "place": _place(),
            "saved": saved,
            "earlier": _fields_with_earlier_texts(),
            "shown": {class_name(key): checksum(w) for key, w in autosave.shown_texts().items()},
        },
        height="content",
        on_typed_change=lambda: None,
        on_earlier_change=_wish_for_earlier,
        on_elsewhere_change=lambda: None,  # the run that it sets off looks who is signed in
        on_missed_change=_show_again,
    )
    wish = st.session_state.pop(_WISH, None)
    if wish:
        st.session_state[_ASKED_FOR] = wish
    return changed or wish is not None or bool(st.session_state.pop(_MISSED, False))


def take_wish_for_earlier() -> str | None:
    """The class name of the field whose earlier texts were asked for, once."""
    wish: str | None = st.session_state.pop(_ASKED_FOR, None)
    return wish


def _show_again() -> None:
    """Fields of which the browser says that they show something else than the server told."""
    named = (st.session_state.get(COMPONENT) or {}).get("missed")
    missed = [key for key in autosave.shown_texts() if class_name(key) in (named or ())]
    if missed:
        autosave.show_again(missed)
        st.session_state[_MISSED] = True


def _wish_for_earlier() -> None:
    field = (st.session_state.get(COMPONENT) or {}).get("earlier")
    name = field_of(field)[2] if isinstance(field, str) else ""
    if name:
        st.session_state[_WISH] = name


def _fields_with_earlier_texts() -> list[str]:
    if (interview := draft_interview()) is None:
        return []
    paths = {one.field for one in interview.earlier}
    return [class_name(f"edit.{interview.id}.{short_name(path)}") for path in sorted(paths)]


def _hear() -> bool:
    """Bring in what was typed and not saved, where this browser tells of it for the first time."""
    said = st.session_state.get(COMPONENT) or {}
    told = said.get("typed")
    if not isinstance(told, dict) or told == st.session_state.get(_HEARD):
        return False
    if (told.get("session"), told.get("place")) != (autosave.session_id(), _place()):
        return False
    st.session_state[_HEARD] = told
    typed = [one for entry in told.get("entries") or () if (one := read_typed(entry))]
    recovered = recover(typed)
    for one in recovered.done:
        autosave.note_saved(one.field, one.words)
    for interview in recovered.changed:
        if chosen_id() in (None, interview.id):
            choose(interview.id)
            show(interview)
    return bool(recovered.changed)


def _place() -> str:
    """Which journal words belong to, without saying whose: nobody else's journal hears of them."""
    if in_sample():
        return ""
    storage, owner = opened_from()
    return f"{storage.value} {sha256((owner or '').encode()).hexdigest()[:16]}"
