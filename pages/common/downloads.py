"""A file of what stands on the page when its button is pressed, last words included.

The button's press does not run the page, and leaving a field does: both set off at once when
somebody types and then taps the button. So the file waits a moment, and is made of what the run
that the words set off has put on show by then.
"""

from collections.abc import Callable
from time import sleep
from typing import Any

import streamlit as st

ARRIVE = 0.5
"""Seconds in which words that were typed just before surely arrived."""
_ON_SHOW = "on_show"


def put_on_show(key: str, shown: object) -> None:
    """What a file is made of, by the key of its kind; said as early in a run as it is known."""
    _on_show()[key] = shown


def made_of(key: str, make: Callable[[Any], bytes]) -> Callable[[], bytes]:
    """The `data` of a download button: made of what is on show under this key by then."""
    on_show = _on_show()

    def made() -> bytes:
        sleep(ARRIVE)
        return make(on_show[key])

    return made


def _on_show() -> dict[str, Any]:
    """Held by the buttons too: what makes a file runs beside the page and has no session."""
    on_show: dict[str, Any] = st.session_state.setdefault(_ON_SHOW, {})
    return on_show
