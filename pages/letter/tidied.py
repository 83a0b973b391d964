"""What the copy-edit changed in a field, and one press to keep the words as typed, and back."""

from functools import partial

import streamlit as st

from debrief_core.interview import Letter
from debrief_core.letter import Field, edited_fields, keep_as_typed
from debrief_core.letter.copyedit import differing_words
from pages.common.cache import cached
from pages.common.text import plain
from pages.letter.drafts import press_on

_WHAT = {
    "subject": "the question",
    "answer": "the answer",
    "claim": "the proof",
    "where": "the source",
    "need": "the need",
    "reason": "the reason",
}
_SHOWN = 3
_LONGEST = 60


def field_of(letter: Letter, name: str) -> Field | None:
    """A field before and after the copy-edit, by its name as in `Letter.as_typed`."""
    fields = cached("edited fields", letter, lambda: edited_fields(letter))
    return next((field for field in fields if field.name == name), None)


def draw_tidied(letter: Letter, name: str) -> None:
    """The changes to one field; nothing where it stands as it was typed by itself."""
    field = field_of(letter, name)
    if field is None or field.edited.words == field.edited.typed.strip():
        return
    what = _what(letter, name)
    said = "Stands as you typed it." if field.as_typed else f"Tidied for print: {_changes(field)}."
    label = f"Tidy {what} again" if field.as_typed else f"Keep {what} as typed"
    with st.container(gap=None):
        st.caption(said)
        st.button(
            label,
            key=f"typed.{letter.id}.{name}",
            type="tertiary",
            icon=":material/redo:" if field.as_typed else ":material/undo:",
            on_click=press_on,
            args=(letter, partial(keep_as_typed, name=name, keep=not field.as_typed)),
        )


def _what(letter: Letter, name: str) -> str:
    part, _, point_id = name.partition(":")
    ids = [point.id for point in letter.points]
    return f"{_WHAT[part]} of point {ids.index(point_id) + 1}" if point_id in ids else _WHAT[part]


def _changes(field: Field) -> str:
    """The first changes as before and after, and how many there are besides."""
    pairs = dict.fromkeys(differing_words(field.edited))
    told = [_change(*pair) for pair in [*pairs][:_SHOWN]]
    more = len(pairs) - len(told)
    return ", ".join([*told, *([f"and {more} more"] if more else [])])


def _change(before: str, after: str) -> str:
    if not after.strip():
        return f"“{_short(before)}” left out"
    if not before.strip():
        return f"“{_short(after)}” put in"
    return f"“{_short(before)}” → “{_short(after)}”"


def _short(words: str) -> str:
    one_line = " ".join(words.split())
    return plain(one_line if len(one_line) <= _LONGEST else f"{one_line[: _LONGEST - 1]}…")
