"""The app without a browser: each test opens it on a journal file of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from debrief_core.journal import Journal, open_journal
from pages.session import request
from pages.session.storage.this_computer import THIS_OWNER

ENTRANCE = Path(__file__).parents[2] / "streamlit_app.py"
FROM_THIS_COMPUTER = request.Connection(None, {"Host": "localhost:8501"})


@pytest.fixture
def database_url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of an SQLite journal that is this test's own; the app opens it too."""
    url = f"sqlite:///{tmp_path / 'journal.sqlite'}"
    monkeypatch.setenv("DEBRIEF_DATABASE_URL", url)
    return url


@pytest.fixture
def journal(database_url: str) -> Journal:
    """The journal that the app shows, to fill it beforehand and to look into it afterwards."""
    return open_journal(database_url, THIS_OWNER)


@pytest.fixture
def app(database_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    """The app at its entrance, not run yet: `app.run()`, or `open_page(app, "debrief")`.

    Its visitor sits at this computer, which AppTest has no headers to say. All AppTests of a
    process share Streamlit's caches, so these are emptied before and after.
    """
    monkeypatch.setattr(request, "connection", lambda: FROM_THIS_COMPUTER)
    _empty_caches()
    yield AppTest.from_file(str(ENTRANCE), default_timeout=30)
    _empty_caches()


def _empty_caches() -> None:
    st.cache_data.clear()
    st.cache_resource.clear()
