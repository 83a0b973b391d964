"""What the Your data page draws."""

from collections.abc import Callable
from typing import Any

import streamlit as st
from babel import Locale
from pydantic import ValidationError

from debrief_core.interview import Profile
from pages.session.autosave import Taken, as_index, bind
from pages.session.journal import start_afresh, the_journal
from pages.session.notices import notice
from pages.session.problems import problems_said

COUNTRIES = {
    code: name
    for code, name in sorted(Locale("en").territories.items(), key=lambda item: item[1])
    if len(code) == 2 and code.isalpha() and code not in {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}
}
DELETE_WORD = "delete"


def draw_profile() -> None:
    """The sender of every letter; each field is saved when it is left."""
    st.markdown("These lines stand at the head of your letters. Nothing here is required.")
    profile = the_journal().profile()
    for name, label in (
        ("name", "Name"),
        ("headline", "Headline, such as your profession"),
        ("email", "E-mail"),
        ("phone", "Phone"),
        ("city", "City"),
    ):
        st.text_input(label, max_chars=300, **_field(name, getattr(profile, name)))
    countries = ["", *COUNTRIES]
    st.selectbox(
        "Country",
        countries,
        format_func=lambda code: COUNTRIES.get(code, "Not chosen"),
        help="It sets the paper size and the way dates are written.",
        **as_index(_field("country", profile.country), countries),
    )
    st.text_area(
        "Links, one a line",
        placeholder="https://",
        height=80,
        **_field("links", "\n".join(profile.links), _lines),
    )


def _field(
    name: str, value: object, read: Callable[[Any], object] = lambda entered: entered
) -> dict[str, Any]:
    return bind(f"profile.{name}", value, lambda entered: _save_profile(name, read(entered)))


def _save_profile(name: str, value: object) -> Taken:
    journal = the_journal()
    try:
        with problems_said():
            changed = Profile.model_validate({**dict(journal.profile()), name: value})
            journal.save_profile(changed)
            return Taken.SAVED
    except ValidationError as error:
        notice(f"This is not saved yet: {error.errors()[0]['msg']}. It still stands in its field.")
        return Taken.REFUSED
    return Taken.HELD


def _lines(entered: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in entered.splitlines() if line.strip())


def draw_deletion() -> None:
    """Delete everything, after it was typed that this is meant."""
    st.markdown(
        "This deletes every interview, letter and rating, and your profile, for good, and also "
        "what you deleted in the last 30 days. Download a backup first if you may want them again."
    )
    typed = st.text_input(f"Type “{DELETE_WORD}” to confirm", key="confirm_deletion")
    st.button(
        "Delete everything",
        key="delete_everything",
        on_click=_delete_everything,
        disabled=typed.strip().lower() != DELETE_WORD,
    )


@problems_said()
def _delete_everything() -> None:
    if st.session_state["confirm_deletion"].strip().lower() != DELETE_WORD:
        return
    the_journal().delete_everything()
    start_afresh()
    notice("Everything is deleted. Your journal is empty.")
