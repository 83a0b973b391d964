"""`python -m benchmarks house` counts what it says, in a small checkout made for it."""

from pathlib import Path

import pytest

from benchmarks.house.__main__ import MEASURES
from benchmarks.house.code import arrows, functions, modules, modules_of_tests, rooms
from benchmarks.house.environment import measure_environment
from benchmarks.house.graph import circles, floors
from benchmarks.house.private import private_names

FILES = {
    "streamlit_app.py": "from pages.shared import session\n",
    "pages/home.py": (
        "from pages.shared.session import begin\nfrom debrief_core.letter import pdf\n"
    ),
    "pages/shared/__init__.py": "",
    "pages/shared/session.py": (
        "from debrief_core import letter, problems\n\ndef begin():\n    pass\n"
    ),
    "debrief_core/__init__.py": "",
    "debrief_core/problems.py": "class Problem(Exception):\n    pass\n",
    "debrief_core/letter/__init__.py": "from debrief_core.letter.pdf import draw\n",
    "debrief_core/letter/pdf.py": (
        "import library\nfrom library._inner import thing\n\n_OURS = 1\n\n\n"
        "def draw(self):\n    library._hidden()\n    self._own\n    return other._OURS\n"
    ),
    "tests/test_pdf.py": (
        "def test_it(monkeypatch):\n"
        "    monkeypatch.setattr(library, '_clock', None)\n"
        "    monkeypatch.setattr('debrief_core.letter.pdf._OURS', 2)\n"
    ),
    "pyproject.toml": "[project]\ndependencies = ['pydantic>=2']\n",
}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


def test_a_folder_is_a_room_and_so_is_a_file_that_stands_alone(checkout):
    assert set(rooms(checkout)) == {
        "streamlit_app.py",
        "pages/home.py",
        "pages/shared/",
        "debrief_core/",
        "debrief_core/problems.py",
        "debrief_core/letter/",
    }
    assert len(modules(checkout)) == 8


def test_imports_are_counted_between_rooms_and_not_within_one(checkout):
    assert arrows(checkout) == {
        ("streamlit_app.py", "pages/shared/"): 1,
        ("pages/home.py", "pages/shared/"): 1,
        ("pages/home.py", "debrief_core/letter/"): 1,
        ("pages/shared/", "debrief_core/letter/"): 1,
        ("pages/shared/", "debrief_core/problems.py"): 1,
    }


def test_floors_are_the_longest_way_down_and_a_circle_is_one_of_them(checkout):
    assert floors(arrows(checkout)) == 3
    ring = [("a", "b"), ("b", "c"), ("c", "b"), ("c", "d")]
    assert circles(ring) == {"b", "c"}
    assert floors(ring) == 3


def test_a_function_is_as_long_as_from_its_first_line_to_its_last(checkout):
    assert {f.name: f.lines for f in functions(checkout)} == {"begin": 2, "draw": 4}


def test_private_names_of_others_are_found_and_ones_own_are_not(checkout):
    app = private_names(modules(checkout), modules(checkout))
    assert app == {"library._inner.thing", "library._hidden (debrief_core/letter/pdf.py)"}
    in_tests = private_names(
        [*modules(checkout), *modules_of_tests(checkout)], modules_of_tests(checkout)
    )
    assert in_tests == {"'_clock' (tests/test_pdf.py)"}


def test_a_dependency_is_weighed_with_all_that_only_it_asks_for(checkout):
    printed = measure_environment([checkout])
    assert "| pydantic-core | " in printed
    packages, _, dependencies = printed.partition("Without this direct dependency")
    whole = next(line for line in packages.splitlines() if line.startswith("| **all"))
    brought = next(line for line in dependencies.splitlines() if line.startswith("| pydantic "))
    assert whole.split("|")[2] == brought.split("|")[2]


def test_the_command_has_a_table_for_everything_that_it_promises():
    assert len(MEASURES) == 5
