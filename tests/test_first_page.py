"""What the first page of a server just started waits for: nothing that it does not show."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from benchmarks.client import Visitor
from debrief_core.journal import open_journal
from debrief_core.sample import sample_interviews
from pages.session.storage.this_computer import THIS_OWNER
from tests.support.server import served

HEAVY = {"altair", "docx", "openpyxl", "pypdf", "pypdfium2", "reportlab", "vl_convert"}
"""What makes files and charts; pages that show some load it, and Home shows none."""
STATISTICS = {"scipy"}
"""Home looks for patterns once there is an interview, so that it needs this, but not before."""


@pytest.fixture
def loaded_by_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Asks a new server for its first page, and returns every module it has loaded by then."""

    def ask() -> set[str]:
        monkeypatch.setenv("PYTHONPROFILEIMPORTTIME", "1")
        with served(tmp_path) as server:
            with Visitor(server.url):
                pass
            lines = server.log.read_text(errors="replace").splitlines()
        imports = [line.rpartition("|")[2].strip() for line in lines if "import time:" in line]
        return {name.partition(".")[0] for name in imports}

    return ask


def test_the_first_page_of_an_empty_journal_loads_nothing_heavy(loaded_by_home):
    loaded = loaded_by_home()
    assert {"streamlit", "debrief_core", "pages"} <= loaded
    assert loaded & (HEAVY | STATISTICS) == set()


def test_the_first_page_of_a_full_journal_loads_the_statistics_alone(loaded_by_home, tmp_path):
    journal = open_journal(f"sqlite:///{tmp_path / 'journal.sqlite'}", THIS_OWNER)
    for interview in sample_interviews(datetime.now(UTC)):
        journal.save(interview)
    assert loaded_by_home() & (HEAVY | STATISTICS) == STATISTICS
