"""What happens once when the server starts."""

import threading
import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import streamlit as st
from starlette.middleware import Middleware
from streamlit.runtime.pages_manager import PagesManager

from pages.session.server.guard import Guard

# A folder `pages` beside the script means pages of the old kind to Streamlit until the script has
# run once; the first visitor of a server would be told that the page they ask for does not exist.
PagesManager.uses_pages_directory = False

MIDDLEWARE = [Middleware(Guard)]


@asynccontextmanager
async def lifespan(_app: st.App) -> AsyncIterator[None]:
    """Open the app in the browser of whoever started it; Streamlit leaves that to such an app."""
    if not st.get_option("server.headless"):
        threading.Thread(target=webbrowser.open, args=(address(),), daemon=True).start()
    yield


def address() -> str:
    """Where the app answers to a browser on this computer."""
    named = st.get_option("server.address") or "localhost"
    host = "localhost" if named in ("0.0.0.0", "::") else named  # noqa: S104 -- read, not bound
    scheme = "https" if st.get_option("server.sslCertFile") else "http"
    base = st.get_option("server.baseUrlPath").strip("/")
    return f"{scheme}://{host}:{st.get_option('server.port')}/{base}"
