"""A file of what stands on the page when its button is pressed, last words included.

The button's press does not run the page, and leaving a field does: both set off at once when
somebody types and then taps the button. So the file waits for the run that the words set off, and
is made of what that has put on show.
"""

from collections.abc import Callable
from time import sleep
from typing import Any

import streamlit as st

from pages.session import autosave

ARRIVE = 0.5
"""Seconds in which a run that was set off just before has surely begun."""
LONGEST = 10.0
"""Seconds after which the file is made of what is there: a run may be stuck, or have failed."""
_ON_SHOW = "on_show"


def put_on_show(key: str, shown: object) -> None:
    """What a file is made of, by the key of its kind; said as early in a run as it is known."""
    _on_show()[key] = shown


def made_of(key: str, make: Callable[[Any], bytes]) -> Callable[[], bytes]:
    """The `data` of a download button: made of what is on show under this key by then."""
    on_show, is_running = _on_show(), autosave.running()

    def made() -> bytes:
        sleep(ARRIVE)
        waited = ARRIVE
        while is_running() and waited < LONGEST:
            sleep(0.05)
            waited += 0.05
        return make(on_show[key])

    return made


def _on_show() -> dict[str, Any]:
    """Held by the buttons too: what makes a file runs beside the page and has no session."""
    on_show: dict[str, Any] = st.session_state.setdefault(_ON_SHOW, {})
    return on_show
