"""The rooms of the house know only what they may know (docs/architecture.md)."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE_LIMIT = 60
GROUND = {"problems", "interview", "concerns"}
MAY_IMPORT = {
    "problems": set(),
    "interview": {"problems"},
    "deadline": set(),
    "dates": set(),
    "spreadsheets": set(),
    "concerns": GROUND,
    "perspective": GROUND,
    "typefaces": set(),
    "one_page": {"typefaces"},
    "week": {*GROUND, "dates", "one_page"},
    "preparation": {*GROUND, "dates", "questions", "one_page"},
    "patterns": {*GROUND, "perspective", "typefaces", "dates", "spreadsheets"},
    "letter": {*GROUND, "perspective", "deadline", "dates", "typefaces"},
    "journal": {*GROUND, "perspective", "spreadsheets"},
    "cards": {"interview", "questions"},
    "recovery_sheet": {"dates", "one_page"},
}
"""What each room of the core may know, besides itself; a room not named here may know the ground
and perspective, but never patterns, letter or journal."""

CORE = sorted((ROOT / "debrief_core").rglob("*.py"))
SHARED_ROOMS = ("common", "session")
ROOMS = sorted(f for f in (ROOT / "pages").iterdir() if f.is_dir() and f.name != "__pycache__")
FOLDERS = [room for room in ROOMS if room.name not in SHARED_ROOMS]
PAGES = [folder / "page.py" for folder in FOLDERS]
IN_PAGES = sorted((ROOT / "pages").rglob("*.py"))


def each(files: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("file", files, ids=[str(f.relative_to(ROOT)) for f in files])


def imported(file: Path) -> Iterator[str]:
    """Every module that the file imports, wherever in it; `from a import b` gives a and a.b."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file.name} imports relatively; name the whole module"
            yield str(node.module)
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room_of(file: Path) -> str:
    return file.relative_to(ROOT / "debrief_core").parts[0].removesuffix(".py")


def rooms_known(file: Path) -> set[str]:
    names = (module.split(".") for module in imported(file))
    return {parts[1] for parts in names if parts[0] == "debrief_core" and len(parts) > 1}


@each(CORE)
def test_the_core_knows_nothing_of_the_interface(file):
    outside = {module.split(".")[0] for module in imported(file)}
    assert not outside & {"streamlit", "pages", "streamlit_app", "tests", "benchmarks"}


@each(CORE)
def test_dependencies_in_the_core_point_one_way(file):
    room = room_of(file)
    allowed = MAY_IMPORT.get(room, {*GROUND, "perspective", "deadline", "dates", "spreadsheets"})
    assert rooms_known(file) <= {*allowed, room}


def page_room(file: Path) -> str:
    return file.relative_to(ROOT / "pages").parts[0]


@each(IN_PAGES)
def test_a_page_knows_its_own_folder_and_what_pages_share(file):
    """`common` knows `session` besides itself, `session` nothing but itself: no arrow upwards."""
    room = page_room(file)
    below = {"common": {"common", "session"}, "session": {"session"}}
    names = (module.split(".") for module in imported(file))
    known = {parts[1] for parts in names if parts[0] == "pages" and len(parts) > 1}
    assert known <= below.get(room, {room, *SHARED_ROOMS})


def test_no_file_lies_directly_under_pages():
    """Streamlit would run it by itself, without the entrance, until `st.navigation` was called."""
    assert not list((ROOT / "pages").glob("*.py"))


@each([*PAGES, ROOT / "streamlit_app.py"])
def test_a_page_leaves_the_session_state_to_its_parts(file):
    attributes = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    assert "session_state" not in {a.attr for a in attributes if isinstance(a, ast.Attribute)}


@each(PAGES)
def test_a_page_stays_short_enough_to_read_in_one_sitting(file):
    assert len(file.read_text(encoding="utf-8").splitlines()) <= PAGE_LIMIT


@each([*(f for f in CORE if f.name != "problems.py"), *IN_PAGES])
def test_errors_that_a_user_can_mend_are_defined_in_one_module(file):
    ours = {name.removeprefix("debrief_core.problems.") for name in imported(file)}
    bases = {
        base.id
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        for base in node.bases
        if isinstance(base, ast.Name)
    }
    assert not bases & ours


def test_the_rules_look_at_real_files():
    assert {room_of(file) for file in CORE} >= {"interview", "journal", "letter", "patterns"}
    assert {folder.name for folder in FOLDERS} >= {"home", "debrief", "letter", "patterns"}
    assert all(page.is_file() for page in PAGES)
    assert {room.name for room in ROOMS} >= set(SHARED_ROOMS)
