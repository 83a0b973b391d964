"""Sentences for the user that the next page drawn shows at its top."""

import streamlit as st

_NOTICE = "notice"


def notice(message: str) -> None:
    """Keep a sentence to show at the top of the next page drawn."""
    st.session_state[_NOTICE] = message


def take_notice() -> str | None:
    """The sentence kept by `notice`, once."""
    message: str | None = st.session_state.pop(_NOTICE, None)
    return message
