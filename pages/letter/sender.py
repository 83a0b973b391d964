"""Who the letter is from, asked for here where it is missing."""

import streamlit as st
from pydantic import ValidationError

from debrief_core.interview import Profile
from debrief_core.problems import DebriefError
from pages.letter.drafts import profile
from pages.letter.remarks import Remarks
from pages.session.autosave import Taken, bind
from pages.session.journal import the_journal
from pages.session.notices import notice

_ASKED = "sender_asked"


def draw_sender(remarks: Remarks) -> None:
    """The sender's name; a journal that knows it is asked nothing."""
    name = profile().name
    if name and not st.session_state.get(_ASKED):
        remarks.draw("sender", "")
        return
    st.session_state[_ASKED] = True  # a field that vanished when it is left would startle
    field = st.container(key="words_sender")
    field.text_input(
        "Your name",
        max_chars=300,
        autocomplete="name",
        help="It stands under every letter. E-mail and phone are under “Your data”.",
        **bind("profile.name", name, _keep),
    )
    remarks.draw("sender", "")


def _keep(entered: str) -> Taken:
    journal = the_journal()
    try:
        known = dict(journal.profile())
        journal.save_profile(Profile.model_validate({**known, "name": entered}))
    except (ValidationError, DebriefError) as problem:
        notice(str(problem))
        return Taken.REFUSED
    return Taken.SAVED
