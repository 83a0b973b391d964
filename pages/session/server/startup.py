"""What happens once when the server starts."""

import logging
import threading
import time
import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import streamlit as st
from starlette.middleware import Middleware
from streamlit.runtime.pages_manager import PagesManager

from pages.session.server import local_token
from pages.session.server.guard import Guard
from pages.session.server.known_address import KnownAddress

try:
    import resource
except ImportError:  # Windows has no such limits
    resource = None  # type: ignore[assignment]

# A folder `pages` beside the script means pages of the old kind to Streamlit until the script has
# run once; the first visitor of a server would be told that the page they ask for does not exist.
PagesManager.uses_pages_directory = False

MIDDLEWARE = [Middleware(Guard), Middleware(KnownAddress)]
ENOUGH_FILES = 65_536
"""Open files to ask the system for: four a visitor."""
_LOG = logging.getLogger("interview_debrief")
_SAID_EVERY = 60
"""Seconds between two sentences about the same."""


@asynccontextmanager
async def lifespan(_app: st.App) -> AsyncIterator[None]:
    """Open the app in the browser of whoever started it; Streamlit leaves that to such an app."""
    raise_the_limit_of_files()
    logging.getLogger("asyncio").addFilter(OutOfFiles())
    if local_token.is_asked_for():
        link = f"{address()}?{local_token.QUERY}={local_token.local_token()}"
        print(f"  With your journal: {link}\n", flush=True)  # noqa: T201 -- a terminal is for one
    if not st.get_option("server.headless"):
        ticket = f"?{local_token.QUERY}={local_token.new_ticket()}"
        link = address() + (ticket if local_token.is_asked_for() else "")
        threading.Thread(target=webbrowser.open, args=(link,), daemon=True).start()
    yield


def address() -> str:
    """Where the app answers to a browser on this computer."""
    named = st.get_option("server.address") or "localhost"
    host = "localhost" if named in ("0.0.0.0", "::") else named  # noqa: S104 -- read, not bound
    scheme = "https" if st.get_option("server.sslCertFile") else "http"
    base = st.get_option("server.baseUrlPath").strip("/")
    return f"{scheme}://{host}:{st.get_option('server.port')}/{base}"


def raise_the_limit_of_files() -> None:
    """Ask for as many open files as the system allows without rights, at most `ENOUGH_FILES`."""
    if resource is None:
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = ENOUGH_FILES if hard == resource.RLIM_INFINITY else min(hard, ENOUGH_FILES)
    if soft != resource.RLIM_INFINITY and soft < most:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
        except (ValueError, OSError):
            _LOG.warning("The limit of open files stays at %s: the system allows no more.", soft)


class OutOfFiles(logging.Filter):
    """One sentence a minute in place of a story for every visitor who could not be let in."""

    def __init__(self) -> None:
        super().__init__()
        self._said = -float(_SAID_EVERY)

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the log takes this record as it is."""
        if "out of system resource" not in record.getMessage():
            return True
        if time.monotonic() - self._said >= _SAID_EVERY:
            self._said = time.monotonic()
            _LOG.error(
                "No visitor can be let in: the system gives this program no more open files. Each "
                "visitor takes four. Raise the limit (ulimit -n). See docs/hosting.md."
            )
        return False
