"""The app without a browser: each test opens it on a journal file of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.runtime.scriptrunner import script_runner
from streamlit.testing.v1 import AppTest

from debrief_core.journal import Journal, open_journal
from pages.shared import visit, visitor

ENTRANCE = Path(__file__).parents[2] / "streamlit_app.py"
FROM_THIS_COMPUTER = visitor.Connection(None, {"Host": "localhost:8501"})


@pytest.fixture
def database_url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of an SQLite journal that is this test's own; the app opens it too."""
    url = f"sqlite:///{tmp_path / 'journal.sqlite'}"
    monkeypatch.setenv("DEBRIEF_DATABASE_URL", url)
    return url


@pytest.fixture
def journal(database_url: str) -> Journal:
    """The journal that the app shows, to fill it beforehand and to look into it afterwards."""
    return open_journal(database_url, visit.THIS_OWNER)


@pytest.fixture
def app(database_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    """The app at its entrance, not run yet: `app.run()`, or `open_page(app, "debrief")`.

    Its visitor sits at this computer, which AppTest has no headers to say. All AppTests of a
    process share Streamlit's caches, so these are emptied before and after.
    """
    monkeypatch.setattr(visitor, "connection", lambda: FROM_THIS_COMPUTER)
    monkeypatch.setattr(script_runner, "_mpa_v1", _run_the_entrance)
    _empty_caches()
    yield AppTest.from_file(str(ENTRANCE), default_timeout=30)
    _empty_caches()


def _run_the_entrance(main_script: str) -> None:
    """AppTest starts every run like a fresh server, which would run a page by itself."""
    code = compile(Path(main_script).read_text(encoding="utf-8"), main_script, "exec")
    exec(code, {"__name__": "__main__", "__file__": main_script})  # noqa: S102 - as Streamlit does


def _empty_caches() -> None:
    st.cache_data.clear()
    st.cache_resource.clear()
